import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { DEMO_PASSWORD, generateDemo } from '../../build/demo/generate.ts';
import { systemClock } from '../../db/clock.ts';
import { dossier as dossierReply } from '../../shared/documents/contract.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import { pdfFonts, pdfInfo, pdfText } from '../support/pdf.ts';

const repository = join(import.meta.dirname, '..', '..');
const rendered = z.object({ file: z.string(), pages: z.number(), bytes: z.number(), sha256: z.string() });
const rows = z.array(z.object({ guard: z.object({ id: z.number() }) }));
let office: string;

beforeAll(async () => {
  office = mkdtempSync(join(tmpdir(), 'lisura-dossier-'));
  await generateDemo({
    folder: office,
    until: systemClock.today(),
    guards: 12,
    manifestations: 4,
    casesPerYear: 3,
  });
});
afterAll(() => rmSync(office, { recursive: true, force: true }));

/** `npm run --silent cli` as the named user, the input on the command line. */
function cli(who: string, path: string, input: unknown) {
  const done = spawnSync(
    'npm',
    ['run', '--silent', 'cli', '--', path, '--data', office, '--input', JSON.stringify(input)],
    {
      cwd: repository,
      encoding: 'utf8',
      env: { ...process.env, LISURA_USER: who, LISURA_PASSWORD: DEMO_PASSWORD },
    },
  );
  return { status: done.status, out: done.stdout, refusal: done.stderr.trim().split('\n').at(-1) };
}

/** The guard with the most sanctions in the register. */
function mostPunished(): number {
  const { out } = cli('rh', 'sanctions.list', { guardId: null, status: 'all' });
  const times = new Map<number, number>();
  for (const { guard } of rows.parse(JSON.parse(out))) times.set(guard.id, (times.get(guard.id) ?? 0) + 1);
  const [most] = [...times].toSorted((a, b) => b[1] - a[1]);
  if (most === undefined) throw new Error('nobody was punished');
  return most[0];
}

test('the command line writes the dossier as a paged A4 with its fonts inside', () => {
  const guardId = mostPunished();
  const to = join(office, 'prontuario.pdf');
  const done = cli('rh', 'desktop.renderPdf', { kind: 'dossier', input: { guardId }, to });
  expect(done).toMatchObject({ status: 0 });
  const answer = rendered.parse(JSON.parse(done.out));
  const content = readFileSync(to);
  expect(answer).toMatchObject({ file: to, bytes: content.byteLength });
  expect(answer.sha256).toBe(createHash('sha256').update(content).digest('hex'));
  const info = pdfInfo(to);
  expect(info.get('Page size')).toContain('A4');
  expect(info.get('Pages')).toBe(String(answer.pages));
  expect(answer.pages).toBeGreaterThan(1);
  const fonts = pdfFonts(to);
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
  const facts = dossierReply.parse(JSON.parse(cli('rh', 'documents.dossier', { guardId }).out));
  const text = pdfText(to);
  const { guard, behavior, sanctions } = facts;
  expect(sanctions.length).toBeGreaterThan(0);
  const wanted = [
    'Prontuário funcional',
    guard.name,
    guard.registration,
    formatDate(guard.admissionOn),
    behavior.current?.label ?? 'nobody',
    ...sanctions.flatMap(({ label, citation, finalOn }) => [label, citation, formatDate(finalOn)]),
    `Página ${answer.pages} de ${answer.pages}`,
  ];
  for (const words of wanted) expect(squeezed(text), words).toContain(squeezed(words));
});

/** Cells break their words over lines, so spaces say nothing. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

test('who may not issue a dossier gets no file', () => {
  const to = join(office, 'negado.pdf');
  const done = cli('ouvidor', 'desktop.renderPdf', { kind: 'dossier', input: { guardId: 1 }, to });
  expect(done).toMatchObject({ status: 1, out: '' });
  expect(done.refusal).toBe('{"code":"forbidden","permission":"documents.dossier"}');
  expect(existsSync(to)).toBe(false);
});
