import { kindLabel } from '../proceedings/model.ts';
import type { ReportFigures, ReportTable } from './model.ts';
import { type Months, monthAfter, monthsBefore, monthsOf, monthWords } from './months.ts';
import { type Counted, namedPlaces } from './places.ts';
import { meansOf, totalWithheld } from './satisfaction.ts';
import { suppress } from './suppress.ts';
import { PUBLISHED_WHOLE, TABLES, type TableId } from './tables.ts';

/** What was counted in a period: values of each table, and how many answers came after so many days. */
export type Counts = {
  readonly tables: ReadonlyMap<TableId, readonly Counted[]>;
  readonly days: readonly { readonly days: number; readonly count: number }[];
};

/** A row of a table: its label, and which values it counts, now and in the period before. */
type Row = {
  readonly label: string;
  readonly holds: (value: string) => boolean;
  readonly heldBefore: (value: string) => boolean;
};

function fixedRows(labels: readonly (readonly [string, string])[]): readonly Row[] {
  return labels.map(([wanted, label]) => {
    const holds = (value: string) => value === wanted;
    return { label, holds, heldBefore: holds };
  });
}

type Both = { readonly now: readonly Counted[]; readonly before: readonly Counted[] };

function rowsOf(id: TableId, { now, before }: Both, period: Months, smallest: number): readonly Row[] {
  const { rows } = TABLES[id];
  if (rows === 'proceedings') {
    const found = new Set([...now, ...before].map(({ value }) => value));
    return fixedRows([...found].toSorted().map((kind) => [kind, kindLabel(kind)]));
  }
  if (rows === 'places') {
    const { labels, labelOf } = namedPlaces(now, smallest);
    const holding = (label: string) => (value: string) => labelOf(value) === label;
    return labels.map((label) => ({ label, holds: holding(label), heldBefore: holding(label) }));
  }
  const equal = (wanted: string) => (value: string) => value === wanted;
  if (rows === 'months') {
    const months = monthsOf(period);
    return months.map((month) => ({
      label: monthWords(month),
      holds: equal(month),
      heldBefore: equal(monthAfter(month, -months.length)),
    }));
  }
  return fixedRows(Object.entries<string>(rows));
}

function countOf(counted: readonly Counted[], holds: (value: string) => boolean): number {
  return counted.reduce((total, { value, count }) => total + (holds(value) ? count : 0), 0);
}

/** The counts of the rows of a table as they may be published. */
function publishedOf(id: TableId, counts: Counts, held: readonly Row['holds'][], smallest: number) {
  const present = counts.tables.get(id) ?? [];
  const counted = held.map((holds) => countOf(present, holds));
  if (PUBLISHED_WHOLE.includes(id))
    return { total: counted.reduce((total, count) => total + count, 0), counts: counted };
  if (totalWithheld(id, counts, smallest)) return { total: null, counts: counted.map(() => null) };
  return suppress(counted, smallest);
}

function table(id: TableId, now: Counts, before: Counts, period: Months, smallest: number): ReportTable {
  const [present, past] = [now.tables.get(id) ?? [], before.tables.get(id) ?? []];
  const rows = rowsOf(id, { now: present, before: past }, period, smallest);
  const held = rows.map(({ holds }) => holds);
  const shown = publishedOf(id, now, held, smallest);
  const heldBefore = rows.map((row) => row.heldBefore);
  const shownBefore = publishedOf(id, before, heldBefore, smallest);
  return {
    id,
    total: shown.total,
    totalBefore: shownBefore.total,
    cells: rows.map(({ label }, at) => ({
      label,
      count: shown.counts[at] ?? null,
      before: shownBefore.counts[at] ?? null,
    })),
  };
}

/** The day within which a share of the answers came, by nearest rank. */
function withinShare(days: Counts['days'], share: number, total: number): number {
  let passed = 0;
  for (const { days: day, count } of days.toSorted((a, b) => a.days - b.days)) {
    passed += count;
    if (passed >= share * total) return day;
  }
  return 0;
}

function answerDays(days: Counts['days'], smallest: number): ReportFigures['days'] {
  const total = days.reduce((sum, { count }) => sum + count, 0);
  if (total < smallest) return null;
  return { median: withinShare(days, 0.5, total), p90: withinShare(days, 0.9, total) };
}

type Period = Months & { readonly smallest: number };

const isTable = (id: string): id is TableId => id in TABLES;

/** The report as it may be published: what was counted, now and before, with small counts withheld. */
export function buildReport(now: Counts, before: Counts, period: Period, countedOn: string): ReportFigures {
  const { from, to, smallest } = period;
  const earlier = monthsBefore(period);
  const tables = Object.keys(TABLES)
    .filter(isTable)
    .map((id) => table(id, now, before, period, smallest));
  return {
    from,
    to,
    beforeFrom: earlier.from,
    beforeTo: earlier.to,
    countedOn,
    smallest,
    tables,
    days: answerDays(now.days, smallest),
    daysBefore: answerDays(before.days, smallest),
    ...meansOf(tables, now, before),
  };
}

/** The label under which the report counts a value; null where that cell, or the whole table, is withheld. */
export function publishedLabels(id: TableId, now: Counts, period: Period): (value: string) => string | null {
  const present = now.tables.get(id) ?? [];
  const rows = rowsOf(id, { now: present, before: [] }, period, period.smallest);
  const held = rows.map(({ holds }) => holds);
  const { counts } = publishedOf(id, now, held, period.smallest);
  const labels = new Map(
    present.map(({ value }) => {
      const at = rows.findIndex(({ holds }) => holds(value));
      return [value, (counts[at] ?? null) === null ? null : (rows[at]?.label ?? null)];
    }),
  );
  return (value) => labels.get(value) ?? null;
}
