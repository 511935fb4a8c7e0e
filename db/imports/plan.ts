import { assertNever } from '../../shared/assert.ts';
import { type Choice, findLayout, type Layout, mappingFrom } from '../../shared/imports/columns.ts';
import { fieldsOf } from '../../shared/imports/fields.ts';
import { type GuardWrite, guardsPlanner } from '../../shared/imports/guards.ts';
import { type LeaveWrite, leavesPlanner } from '../../shared/imports/leaves.ts';
import type {
  ImportError,
  ImportKind,
  Outcome,
  Planner,
  PreviewRow,
  Row,
  RowStatus,
} from '../../shared/imports/model.ts';
import { type RewardWrite, rewardsPlanner } from '../../shared/imports/rewards.ts';
import { writtenRegistrations } from '../../shared/imports/roll.ts';
import { type Grid, NO_COLUMN } from '../../shared/imports/row-reader.ts';
import { type SanctionWrite, sanctionsPlanner } from '../../shared/imports/sanctions.ts';
import { partRows, type Skipped } from '../../shared/imports/skipped-rows.ts';
import type { Jobs } from '../jobs.ts';
import type { Reader } from '../reader.ts';
import { allRulebooks } from '../rulebooks/statements.ts';
import { enrolled, knownGuards, knownLeaves, knownRewards, knownSanctions } from './facts.ts';
import { readSpreadsheet } from './spreadsheet.ts';

const PREVIEWED = 30;
/** Lines between one look at the messages waiting and the next: a few milliseconds of work. */
export const CHUNK = 200;

export type ImportSource = {
  readonly kind: ImportKind;
  readonly file: string;
  readonly sheet: string | null;
  readonly mapping: Readonly<Record<string, Choice>>;
  readonly job: string | null;
};

export type Writes =
  | { readonly kind: 'guards'; readonly writes: readonly GuardWrite[] }
  | { readonly kind: 'sanctions'; readonly writes: readonly SanctionWrite[] }
  | { readonly kind: 'leaves'; readonly writes: readonly LeaveWrite[] }
  | { readonly kind: 'rewards'; readonly writes: readonly RewardWrite[] };

/** What a file would do to the office. */
export type Plan = {
  readonly name: string;
  readonly sha256: string;
  readonly lines: number;
  readonly counts: Readonly<Record<RowStatus, number>>;
  readonly errors: readonly ImportError[];
  readonly preview: readonly PreviewRow[];
  readonly skipped: readonly Skipped[];
  readonly work: Writes;
};

type Setting = { readonly db: Reader; readonly today: string; readonly jobs: Jobs };
type Table = { readonly grid: Grid; readonly layout: Layout; readonly records: readonly Row[] };

/** What all the lines of a table gave together. */
type Gathered<W> = Pick<Plan, 'counts' | 'errors' | 'preview'> & { readonly writes: readonly W[] };

/** The many lines that lack a column are one error, at the titles. */
function withMissingColumns(problems: readonly ImportError[], headerLine: number): ImportError[] {
  const lacking = new Map<string, number>();
  for (const { column, text } of problems) {
    if (text === NO_COLUMN) lacking.set(column, (lacking.get(column) ?? 0) + 1);
  }
  const missing = Array.from(lacking, ([column, lines]) => ({
    line: headerLine,
    column,
    text: `Indique a coluna deste campo: ${lines === 1 ? 'uma linha precisa' : `${lines} linhas precisam`} dele.`,
  }));
  return [...missing, ...problems.filter(({ text }) => text !== NO_COLUMN)];
}

function previewOf<W>(kind: ImportKind, line: number, outcome: Outcome<W>): PreviewRow {
  const values = fieldsOf(kind).map(({ id }) => outcome.shown[id] ?? '');
  return { line, status: outcome.status, values, notes: [...outcome.notes] };
}

async function gather<W>(
  table: Table,
  planner: Planner<W>,
  jobs: Jobs,
  job: string | null,
): Promise<Gathered<W>> {
  const { grid, layout, records } = table;
  const counts = { new: 0, updated: 0, unchanged: 0, error: 0 };
  const problems: ImportError[] = [];
  const preview: PreviewRow[] = [];
  const writes: W[] = [];
  for (const [index, row] of records.entries()) {
    if (index % CHUNK === 0) await jobs.step(job, index, records.length * 2);
    const outcome = planner.take(row);
    counts[outcome.status] += 1;
    problems.push(...outcome.problems);
    if (outcome.write !== null) writes.push(outcome.write);
    if (preview.length < PREVIEWED) preview.push(previewOf(grid.kind, row.line, outcome));
  }
  return { counts, errors: withMissingColumns(problems, layout.headerLine), preview, writes };
}

async function plannedAs(setting: Setting, table: Table, job: string | null) {
  const { db, today, jobs } = setting;
  const { grid } = table;
  const written = writtenRegistrations(grid, table.records);
  switch (grid.kind) {
    case 'guards': {
      const facts = { guards: await knownGuards(db), today, written };
      return { kind: grid.kind, ...(await gather(table, guardsPlanner(grid, facts), jobs, job)) };
    }
    case 'sanctions': {
      const [sanctions, rulebooks] = [await knownSanctions(db), await allRulebooks(db)];
      const facts = { guards: await enrolled(db), sanctions, rulebooks, today, written };
      return { kind: grid.kind, ...(await gather(table, sanctionsPlanner(grid, facts), jobs, job)) };
    }
    case 'leaves': {
      const facts = { guards: await enrolled(db), leaves: await knownLeaves(db), written };
      return { kind: grid.kind, ...(await gather(table, leavesPlanner(grid, facts), jobs, job)) };
    }
    case 'rewards': {
      const [rewards, rulebooks] = [await knownRewards(db), await allRulebooks(db)];
      const facts = { guards: await enrolled(db), rewards, rulebooks, today, written };
      return { kind: grid.kind, ...(await gather(table, rewardsPlanner(grid, facts), jobs, job)) };
    }
    default:
      return assertNever(grid.kind);
  }
}

/** Reads a file and checks every line against the office; writes nothing. Throws `invalid`, and `conflict` if cancelled. */
export async function planImport(setting: Setting, source: ImportSource): Promise<Plan> {
  const { kind, job } = source;
  await setting.jobs.step(job, 0, 0);
  const { name, sha256, sheets } = await readSpreadsheet(source.file);
  const layout = findLayout(kind, sheets, source.sheet);
  const grid: Grid = { kind, columns: layout.columns, mapping: mappingFrom(kind, layout, source.mapping) };
  const { records, skipped } = partRows(grid, layout.rows);
  const { counts, errors, preview, ...work } = await plannedAs(setting, { grid, layout, records }, job);
  return { name, sha256, lines: records.length, counts, errors, preview, skipped, work };
}
