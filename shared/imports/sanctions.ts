import type { Rulebook } from '../rulebook/schema.ts';
import { fold } from '../text/fold.ts';
import { addDays, formatDate } from '../time/civil-date.ts';
import { date, days as daysIn, text } from './cells.ts';
import type { Outcome, Planner, Row } from './model.ts';
import { createRoll, type Enrolled, enrolledOf, type Roll } from './roll.ts';
import { createRowReader, type Grid, type RowReader } from './row-reader.ts';
import { type DatedRulebook, NO_RULEBOOK, type RulebookOnDay, rulebooksByDay } from './rulebooks.ts';

/** A sanction that became final before the office kept its proceedings here. */
export type SanctionWrite = {
  readonly guardId: number;
  readonly rulebookId: number;
  readonly item: string;
  readonly severity: string;
  readonly kind: string;
  readonly days: number | null;
  readonly factOn: string;
  /** Whether the file told the day of the fact; without it, that of the decision stands in its place. */
  readonly factKnown: boolean;
  readonly decidedOn: string;
  readonly finalOn: string;
  readonly servedFrom: string | null;
  readonly fulfilledOn: string | null;
  readonly reference: string;
};

export type KnownSanction = Pick<
  SanctionWrite,
  'guardId' | 'item' | 'kind' | 'days' | 'factOn' | 'decidedOn' | 'reference'
>;

type Context = {
  readonly grid: Grid;
  readonly roll: Roll<Enrolled>;
  readonly today: string;
  readonly rulebookOn: (day: string) => RulebookOnDay | null;
  readonly recorded: ReadonlyMap<string, readonly string[]>;
  readonly seen: Map<string, { readonly line: number; readonly reference: string }[]>;
};

type Item = Rulebook['transgressions'][number];
type Kind = Rulebook['sanctions'][number];

const keyOf = (one: Omit<KnownSanction, 'reference'>): string =>
  `${one.guardId} ${one.item} ${one.kind} ${one.days ?? '-'} ${one.factOn} ${one.decidedOn}`;

/** Two references name one sanction when they are equal or one of them is missing. */
function sameReference(a: string, b: string): boolean {
  return a === '' || b === '' || fold(a) === fold(b);
}

type Days = {
  readonly [K in 'factOn' | 'decidedOn' | 'finalOn' | 'servedFrom' | 'fulfilledOn']: string | null;
};

const ORDER: ReadonlyArray<readonly [keyof Days, string]> = [
  ['factOn', 'ao fato'],
  ['decidedOn', 'à decisão'],
  ['finalOn', 'ao trânsito em julgado'],
  ['servedFrom', 'ao início do cumprimento'],
  ['fulfilledOn', ''],
];

function checkOrder(reader: RowReader, days: Days, guard: Enrolled | null, today: string): void {
  let before: { readonly on: string; readonly what: string } | null =
    guard === null ? null : { on: guard.admissionOn, what: 'à admissão' };
  for (const [field, what] of ORDER) {
    const on = days[field];
    if (on === null) continue;
    if (before !== null && on < before.on) {
      reader.fail(field, `${formatDate(on)} é anterior ${before.what}, de ${formatDate(before.on)}.`);
    }
    if (on > today && field !== 'servedFrom' && field !== 'fulfilledOn') {
      reader.fail(field, `${formatDate(on)} é data futura.`);
    }
    before = { on, what };
  }
}

/** The severity of the item or, for an open clause, the lightest that admits the sanction. */
function severityOf(rulebook: Rulebook, item: Item, kind: Kind): string | null {
  return item.severity ?? rulebook.severities.find((one) => one.sanctions.includes(kind.id))?.id ?? null;
}

function daysOf(reader: RowReader, kind: Kind | null, inName: number | null): number | null {
  const inColumn = reader.maybe('days', daysIn);
  const days = inColumn ?? inName;
  if (kind === null) return days;
  if (inColumn !== null && inName !== null && inColumn !== inName) {
    return reader.fail('days', `A sanção diz ${inName} dias, e a coluna, ${inColumn}.`);
  }
  if (kind.effect !== 'suspension') {
    return days === null ? null : reader.fail('days', `${kind.label} não se conta em dias: deixe em branco.`);
  }
  if (days === null)
    return reader.has('days')
      ? reader.fail('days', 'Falta o número de dias.')
      : reader.fail(
          'kind',
          'Falta o número de dias: escreva “Suspensão de 10 dias” ou indique a coluna dos dias.',
        );
  return days > 365 ? reader.fail('days', `${days} dias passam de um ano: confira.`) : days;
}

/** A suspension lasts its days from the first; any other sanction is fulfilled on the day it is applied. */
function service(kind: Kind, days: number | null, from: string | null, until: string | null) {
  if (kind.effect !== 'suspension') return { servedFrom: null, fulfilledOn: until ?? from };
  const last = from === null || days === null ? null : addDays(from, days - 1);
  return { servedFrom: from, fulfilledOn: until ?? last };
}

type Line = {
  readonly guard: Enrolled | null;
  readonly rulebook: RulebookOnDay | null;
  readonly item: Item | null;
  readonly kind: Kind | null;
  readonly days: number | null;
  readonly dates: Days;
  readonly reference: string;
};

function readLine(context: Context, reader: RowReader): Line {
  const guard = enrolledOf(reader, context.roll);
  const dates = {
    factOn: reader.maybe('factOn', date),
    decidedOn: reader.need('decidedOn', date),
    finalOn: reader.need('finalOn', date),
    servedFrom: reader.maybe('servedFrom', date),
    fulfilledOn: reader.maybe('fulfilledOn', date),
  };
  checkOrder(reader, dates, guard, context.today);
  const rulebook = context.rulebookOn(dates.factOn ?? dates.decidedOn ?? context.today);
  const reference = reader.maybe('reference', text(1, 200)) ?? '';
  if (rulebook === null) {
    reader.fail('item', NO_RULEBOOK);
    return { guard, rulebook, item: null, kind: null, days: null, dates, reference };
  }
  const item = reader.need('item', rulebook.words.item);
  const found = reader.need('kind', rulebook.words.sanction);
  const kind = found?.kind ?? null;
  return { guard, rulebook, item, kind, days: daysOf(reader, kind, found?.days ?? null), dates, reference };
}

function writeOf(reader: RowReader, line: Line): SanctionWrite | null {
  const { guard, rulebook, item, kind, days, reference } = line;
  const { factOn, decidedOn, finalOn, servedFrom, fulfilledOn } = line.dates;
  if (guard === null || rulebook === null || item === null || kind === null) return null;
  if (decidedOn === null || finalOn === null || reader.problems.length > 0) return null;
  const severity = severityOf(rulebook.body, item, kind);
  if (severity === null)
    return reader.fail('kind', `A norma não admite ${kind.label.toLowerCase()} em nenhuma gravidade.`);
  return {
    guardId: guard.id,
    rulebookId: rulebook.id,
    item: item.id,
    severity,
    kind: kind.id,
    days,
    factOn: factOn ?? decidedOn,
    factKnown: factOn !== null,
    decidedOn,
    finalOn,
    ...service(kind, days, servedFrom, fulfilledOn),
    reference,
  };
}

function shownOf(line: Line, write: SanctionWrite | null): Record<string, string> {
  const day = (on: string | null): string => (on === null ? '' : formatDate(on));
  const { dates } = line;
  return {
    registration: line.guard?.registration ?? '',
    name: line.guard?.name ?? '',
    item: line.item?.citation ?? '',
    kind: line.kind?.label ?? '',
    days: line.days === null ? '' : String(line.days),
    factOn: day(dates.factOn ?? dates.decidedOn),
    decidedOn: day(dates.decidedOn),
    finalOn: day(dates.finalOn),
    servedFrom: day(write === null ? dates.servedFrom : write.servedFrom),
    fulfilledOn: day(write === null ? dates.fulfilledOn : write.fulfilledOn),
    reference: line.reference,
  };
}

/** Whether the office already has it; a repetition inside the file is an error. */
function isRecorded(context: Context, reader: RowReader, write: SanctionWrite, line: number): boolean {
  const key = keyOf(write);
  const seen = context.seen.get(key) ?? [];
  const before = seen.find(({ reference }) => sameReference(reference, write.reference));
  if (before !== undefined) {
    reader.fail(
      'decidedOn',
      `Repete a sanção da linha ${before.line}: se são duas, distinga-as pela referência.`,
    );
  }
  context.seen.set(key, [...seen, { line, reference: write.reference }]);
  return (context.recorded.get(key) ?? []).some((reference) => sameReference(reference, write.reference));
}

function take(context: Context, row: Row): Outcome<SanctionWrite> {
  const reader = createRowReader(context.grid, row);
  const line = readLine(context, reader);
  const write = writeOf(reader, line);
  const recorded = write !== null && isRecorded(context, reader, write, row.line);
  const shown = shownOf(line, write);
  const { problems } = reader;
  if (write === null || problems.length > 0)
    return { status: 'error', write: null, shown, notes: [], problems };
  const notes = write.factKnown ? [] : ['Data do fato não informada: adotada a da decisão'];
  return recorded
    ? { status: 'unchanged', write: null, shown, notes: [], problems }
    : { status: 'new', write, shown, notes, problems };
}

/** Plans the entry of final sanctions; guard, item, penalty and days of fact and decision tell one from another. */
export function sanctionsPlanner(
  grid: Grid,
  facts: {
    readonly guards: readonly Enrolled[];
    readonly sanctions: readonly KnownSanction[];
    readonly rulebooks: readonly DatedRulebook[];
    readonly today: string;
    readonly written: readonly string[];
  },
): Planner<SanctionWrite> {
  const recorded = new Map<string, string[]>();
  for (const one of facts.sanctions) {
    const references = recorded.get(keyOf(one));
    if (references === undefined) recorded.set(keyOf(one), [one.reference]);
    else references.push(one.reference);
  }
  const context: Context = {
    grid,
    roll: createRoll(facts.guards, facts.written),
    today: facts.today,
    rulebookOn: rulebooksByDay(facts.rulebooks),
    recorded,
    seen: new Map(),
  };
  return { take: (row) => take(context, row) };
}
