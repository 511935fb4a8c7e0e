import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { DEMO_PASSWORD, generateDemo } from '../../build/demo/generate.ts';
import { systemClock } from '../../db/clock.ts';
import type { Issuing } from '../../db/documents/register.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../../shared/documents/kinds.ts';
import { type Desk, openDesk, savedFile } from '../support/desk.ts';
import { issueInFolder } from '../support/issue-in-folder.ts';
import { apart, pageGrids } from '../support/page-grid.ts';
import { FULLNESS, type Fullness, factsFor } from '../support/paper-facts.ts';
import { pdfFonts, pdfInfo, pdfText } from '../support/pdf.ts';
import { call } from './bridge.ts';

/** Write the goldens anew with LISURA_GOLDENS=write, after looking at the pages. */
const WRITES = process.env.LISURA_GOLDENS === 'write';
const GOLDENS = join(import.meta.dirname, '..', 'fixtures', 'papers');
/** Pages after these repeat the same head and columns. */
const LOOKED_AT = 2;
/** The number, the fingerprint and the head of the trail differ from one run to another. */
const TOLERANCE = 0.35;
const DAY = '2026-05-04';
/** Between them they read every kind. */
const CORREGEDOR = { username: 'corregedor', password: DEMO_PASSWORD };
const OUVIDOR = { username: 'ouvidor', password: DEMO_PASSWORD };

const golden = z.record(z.string(), z.object({ pages: z.number(), grids: z.array(z.string()) }));
type Golden = z.infer<typeof golden>;

/** What the facts hold that no page may lose. */
const WORDS: Readonly<Record<Fullness, string>> = {
  ordinary: 'Texto comum de um documento',
  empty: 'Autenticação',
  long: 'até encher a linha e passar à seguinte.',
  accented: 'Ação, órgão, exceção, pingüim, à, Ésio “d’Ávila” — nº 7, § 2º, 1.234,56 ½',
};

const OF_OUVIDORIA: readonly unknown[] = ['manifestations.read', 'recommendations.read'];
const KINDS = z
  .array(z.custom<DocumentKind>((id) => typeof id === 'string' && id in DOCUMENT_KINDS))
  .parse(Object.keys(DOCUMENT_KINDS));

function isOfOuvidoria(kind: DocumentKind): boolean {
  const { readers } = DOCUMENT_KINDS[kind];
  return typeof readers === 'string' ? OF_OUVIDORIA.includes(readers) : !('guard' in readers);
}

function paperOf(kind: DocumentKind, fullness: Fullness): Issuing<DocumentKind> {
  const { facts, readers } = DOCUMENT_KINDS[kind];
  const other = typeof readers === 'string' ? 'paper:1' : 'guard:1';
  const subject = typeof readers !== 'string' && isOfOuvidoria(kind) ? 'manifestation:1' : other;
  return { kind, subject, facts: facts.parse(factsFor(facts, fullness)) };
}

let folder: string;
let desk: Desk;
const issued = new Map<string, number>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lisura-golden-'));
  await generateDemo({ folder, until: systemClock.today(), guards: 3, manifestations: 0, casesPerYear: 0 });
  const all = KINDS.flatMap((kind) => FULLNESS.map((fullness) => ({ kind, fullness })));
  const papers = all.map(({ kind, fullness }) => paperOf(kind, fullness));
  const numbers = await issueInFolder(folder, CORREGEDOR, papers, DAY);
  for (const [at, { kind, fullness }] of all.entries())
    issued.set(`${kind} ${fullness}`, numbers[at]?.id ?? 0);
  desk = await openDesk({ prefix: 'golden', dataDir: folder, pictures: false });
}, 180_000);
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

async function enter(who: typeof OUVIDOR): Promise<void> {
  await call(desk.page, 'desktop.lock', {});
  expect(await call(desk.page, 'accounts.signIn', who)).toMatchObject({ ok: true });
}

async function printed(kind: DocumentKind, fullness: Fullness): Promise<string> {
  const suggestedName = `${kind}-${fullness}.pdf`;
  const input = { documentId: issued.get(`${kind} ${fullness}`) };
  const answer = await call(desk.page, 'desktop.savePdf', { kind: 'issued', input, suggestedName });
  expect(answer).toMatchObject({ ok: true, value: { saved: true } });
  const file = savedFile(desk, suggestedName);
  if (WRITES) copyFileSync(file, join(tmpdir(), suggestedName));
  return file;
}

function goldenOf(kind: DocumentKind): Golden {
  return golden.parse(JSON.parse(readFileSync(join(GOLDENS, `${kind}.json`), 'utf8')));
}

async function compare(kind: DocumentKind): Promise<void> {
  const seen: Golden = {};
  for (const fullness of FULLNESS) {
    const file = await printed(kind, fullness);
    expect(pdfFonts(file).filter(({ embedded }) => !embedded)).toEqual([]);
    expect(pdfInfo(file).get('Page size')).toContain('A4');
    const words = pdfText(file);
    expect(words).toContain(WORDS[fullness]);
    expect(words).not.toMatch(/undefined|NaN|\[object/);
    seen[fullness] = { pages: Number(pdfInfo(file).get('Pages')), grids: pageGrids(file, LOOKED_AT) };
  }
  if (WRITES) {
    mkdirSync(GOLDENS, { recursive: true });
    writeFileSync(join(GOLDENS, `${kind}.json`), `${JSON.stringify(seen, null, 1)}\n`);
    return;
  }
  const before = goldenOf(kind);
  for (const fullness of FULLNESS) {
    expect([fullness, seen[fullness]?.pages]).toEqual([fullness, before[fullness]?.pages]);
    for (const [at, grid] of (seen[fullness]?.grids ?? []).entries())
      expect(apart(grid, before[fullness]?.grids[at] ?? '')).toBeLessThan(TOLERANCE);
  }
}

describe.each([
  ['corregedor', CORREGEDOR, KINDS.filter((kind) => !isOfOuvidoria(kind))],
  ['ouvidor', OUVIDOR, KINDS.filter(isOfOuvidoria)],
] as const)('the papers that the %s reads', (_who, who, kinds) => {
  beforeAll(() => enter(who));
  test.each(kinds)('%s comes out as it was looked at, however full', compare);
});
