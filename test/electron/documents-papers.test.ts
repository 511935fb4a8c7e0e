import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_PASSWORD, generateDemo } from '../../build/demo/generate.ts';
import { systemClock } from '../../db/clock.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import { type Desk, openDesk, savedFile } from '../support/desk.ts';
import { issueInFolder } from '../support/issue-in-folder.ts';
import { pdfFonts, pdfInfo, pdfText } from '../support/pdf.ts';
import { call } from './bridge.ts';
import { PAPERS } from './documents/papers.ts';

const today = systemClock.today();
const RH = { username: 'rh', password: DEMO_PASSWORD };
const FIXTURES = join('..', 'fixtures', 'documents');
const numbers = new Map<
  string,
  { readonly id: number; readonly number: string; readonly fingerprint: string }
>();
let folder: string;
let desk: Desk;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lisura-papers-'));
  await generateDemo({ folder, until: today, guards: 3, manifestations: 0, casesPerYear: 0 });
  const names = Object.keys(PAPERS);
  const issued = await issueInFolder(folder, RH, Object.values(PAPERS));
  for (const [at, one] of issued.entries()) numbers.set(names[at] ?? '', one);
  desk = await openDesk({ prefix: 'papers', dataDir: folder, pictures: false });
  expect(await call(desk.page, 'accounts.signIn', RH)).toMatchObject({ ok: true });
}, 120_000);
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Whose text spans pages: a reader of PDF gives its columns in an order of its own. */
const LONG = ['pingüim e “aspas” —', 'Dirceu Fonseca Toledo'];

function isLong(name: string): boolean {
  return /-long[ao]$/.test(name);
}

function issuedAs(name: string) {
  const found = numbers.get(name);
  if (found === undefined) throw new Error(`${name} was not issued`);
  return found;
}

/** The words of a paper, with what changes from one run to another taken out. */
function lasting(text: string, { number, fingerprint }: ReturnType<typeof issuedAs>): string {
  return text
    .replaceAll(number, 'NÚMERO')
    .replaceAll(fingerprint, 'AUTENTICAÇÃO')
    .replace(/Trilha [0-9a-f]{16}/g, 'Trilha TRILHA')
    .replace(/Vale Sereno, \d{1,2}º? de \p{L}+ de \d{4}\./gu, 'Vale Sereno, DATA POR EXTENSO.')
    .replaceAll(formatDate(today), 'DATA')
    .trim();
}

describe.each(Object.keys(PAPERS))('%s', (name) => {
  test('comes out as it was reviewed', async () => {
    const issued = issuedAs(name);
    const answer = await call(desk.page, 'desktop.savePdf', {
      kind: 'issued',
      input: { documentId: issued.id },
      suggestedName: `${name}.pdf`,
    });
    expect(answer).toMatchObject({ ok: true, value: { saved: true } });
    const file = savedFile(desk, `${name}.pdf`);
    const text = pdfText(file);
    const info = pdfInfo(file);
    const pages = Number(info.get('Pages'));
    expect(info.get('Page size')).toContain('A4');
    expect(info.get('Title')).toContain(issued.number);
    for (let page = 1; page <= pages; page += 1) expect(text).toContain(`Página ${page} de ${pages}`);
    expect(text.split(`${issued.number} · Autenticação ${issued.fingerprint}`)).toHaveLength(pages + 1);
    expect(pdfFonts(file).filter(({ embedded }) => !embedded)).toEqual([]);
    if (isLong(name)) {
      expect(pages).toBeGreaterThan(1);
      for (const words of [...LONG, name.startsWith('certidao') ? 'de 40 dias' : '24. Ação'])
        expect(text).toContain(words);
    } else {
      await expect(`${lasting(text, issued)}\n`).toMatchFileSnapshot(join(FIXTURES, `${name}.txt`));
    }
  });
});
