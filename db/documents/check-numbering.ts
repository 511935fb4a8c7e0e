import type { AppContract } from '../../shared/contract/index.ts';
import { ALL_KINDS } from '../../shared/documents/kinds.ts';
import type { NumberingCheck, SeriesCheck } from '../../shared/documents/verdict.ts';
import type { HandlersOf } from '../context.ts';
import { sha256 } from '../crypto.ts';
import { numberOf } from '../numbering.ts';
import type { Reader } from '../reader.ts';
import { documents } from './reading.ts';
import { fingerprintOfRow } from './register.ts';

const PAGE = 500;

/** A number in its parts: series, year, value. */
const PARTS = /^([A-Z]+)-(\d{4})-\d+$/;

type Given = { readonly series: string; readonly year: number; readonly last: number };

async function given(db: Reader): Promise<readonly Given[]> {
  return db
    .selectFrom('numbering')
    .select(['series', 'year', 'last'])
    .where(
      'series',
      'in',
      ALL_KINDS.map(({ series }) => series),
    )
    .orderBy('year', 'desc')
    .orderBy('series')
    .execute();
}

/** Series of documents whose count is gone. */
function uncounted(numbers: ReadonlySet<string>, counted: readonly Given[]): Given[] {
  const known = new Set(counted.map(({ series, year }) => `${series}-${year}`));
  const lost = new Map<string, Given>();
  for (const number of numbers) {
    const [, series = '', year = ''] = PARTS.exec(number) ?? [];
    const key = `${series}-${year}`;
    if (!known.has(key)) lost.set(key, { series, year: Number(year), last: 0 });
  }
  return [...lost.values()];
}

function seriesCheck({ series, year, last }: Given, numbers: ReadonlySet<string>): SeriesCheck {
  const wanted = Array.from({ length: last }, (_, at) => numberOf(series, year, at + 1));
  const own = [...numbers].filter((number) => number.startsWith(`${series}-${year}-`));
  const known = new Set(wanted);
  return {
    series,
    label: ALL_KINDS.find((kind) => kind.series === series)?.label ?? series,
    year,
    last,
    issued: own.length,
    missing: wanted.filter((number) => !numbers.has(number)),
    beyond: own.filter((number) => !known.has(number)),
  };
}

async function alteredRecords(db: Reader, numbers: Set<string>): Promise<NumberingCheck['altered']> {
  const changed: NumberingCheck['altered'] = [];
  for (let after = 0; ; ) {
    const rows = await documents(db)
      .where('document.id', '>', after)
      .orderBy('document.id')
      .limit(PAGE)
      .execute();
    for (const row of rows) {
      numbers.add(row.number);
      if (fingerprintOfRow(row) !== row.fingerprint)
        changed.push({ id: row.id, number: row.number, what: 'record' });
      after = row.id;
    }
    if (rows.length < PAGE) return changed;
  }
}

type FileKind = 'pdf' | 'docx';

// One at a time: a thousand of them do not fit in memory together.
async function keptAfter(db: Reader, what: FileKind, after: number) {
  return what === 'pdf'
    ? db
        .selectFrom('document_pdf')
        .select(['document_id', 'bytes', 'sha256'])
        .where('document_id', '>', after)
        .orderBy('document_id')
        .limit(1)
        .executeTakeFirst()
    : db
        .selectFrom('document_docx')
        .select(['document_id', 'bytes', 'sha256'])
        .where('document_id', '>', after)
        .orderBy('document_id')
        .limit(1)
        .executeTakeFirst();
}

async function alteredFiles(db: Reader, what: FileKind): Promise<NumberingCheck['altered']> {
  const changed: NumberingCheck['altered'] = [];
  for (let after = 0; ; ) {
    const row = await keptAfter(db, what, after);
    if (row === undefined) return changed;
    after = row.document_id;
    if (sha256(row.bytes) === row.sha256) continue;
    const { id, number } = await documents(db).where('document.id', '=', after).executeTakeFirstOrThrow();
    changed.push({ id, number, what });
  }
}

/** Numbers of acts and lists from before the register had their kinds. */
async function numbersBefore(db: Reader): Promise<readonly string[]> {
  const acts = await db
    .selectFrom('reclassification_act')
    .select('number')
    .where('document_id', 'is', null)
    .execute();
  const lists = await db
    .selectFrom('progression_list')
    .select('number')
    .where('document_id', 'is', null)
    .execute();
  return [...acts, ...lists].flatMap(({ number }) => (number === null ? [] : [number]));
}

/** Every number given against the documents that there are, and every document and PDF against what it was. */
export const checkNumbering: HandlersOf<AppContract>['documents']['checkNumbering'] = async ({ db }) => {
  const numbers = new Set<string>();
  const records = await alteredRecords(db, numbers);
  const files = [...(await alteredFiles(db, 'pdf')), ...(await alteredFiles(db, 'docx'))];
  const counted = await given(db);
  const all = new Set([...numbers, ...(await numbersBefore(db))]);
  const series = [...counted, ...uncounted(all, counted)].map((one) => seriesCheck(one, all));
  return { documents: numbers.size, series, altered: [...records, ...files] };
};
