import { leaveLabel } from '../guards/model.ts';
import { checkLeave, type RecordedLeave } from '../guards/rules.ts';
import { addDays, daysBetween, formatDate } from '../time/civil-date.ts';
import { date, days as daysIn, text } from './cells.ts';
import type { Outcome, Planner, Row } from './model.ts';
import { createRoll, type Enrolled, enrolledOf, type Roll } from './roll.ts';
import { createRowReader, type Grid, type RowReader } from './row-reader.ts';
import { leaveKindOf } from './words.ts';

export type LeaveWrite = {
  readonly guardId: number;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly act: string;
};

export type KnownLeave = Omit<LeaveWrite, 'act'> & { readonly annulled: boolean };

type Context = {
  readonly grid: Grid;
  readonly roll: Roll<Enrolled>;
  /** Keys of the leaves that the office already has, annulled ones included: those do not come back. */
  readonly recorded: ReadonlySet<string>;
  readonly standing: Map<number, RecordedLeave[]>;
  readonly seen: Map<string, number>;
};

const keyOf = ({ guardId, kind, from, to }: Omit<LeaveWrite, 'act'>): string =>
  `${guardId} ${kind} ${from} ${to}`;

function lastDay(reader: RowReader, from: string | null): string | null {
  const to = reader.maybe('to', date);
  const days = reader.maybe('days', daysIn);
  if (reader.problems.length > 0 || from === null) return null;
  if (to === null && days === null) return reader.fail('to', 'Falta o último dia ou o número de dias.');
  if (to === null) return addDays(from, (days ?? 1) - 1);
  if (to < from) return reader.fail('to', 'O último dia é anterior ao primeiro.');
  const counted = daysBetween(from, to) + 1;
  if (days !== null && days !== counted) {
    return reader.fail(
      'days',
      `De ${formatDate(from)} a ${formatDate(to)} são ${counted} dias, e a linha diz ${days}.`,
    );
  }
  return to;
}

function statusFor(context: Context, reader: RowReader, guard: Enrolled, leave: LeaveWrite, line: number) {
  const key = keyOf(leave);
  const before = context.seen.get(key);
  if (before !== undefined) reader.fail('from', `Repete o afastamento da linha ${before}.`);
  context.seen.set(key, line);
  if (context.recorded.has(key) || before !== undefined) return 'unchanged' as const;
  const standing = context.standing.get(guard.id) ?? [];
  reader.check('from', () => checkLeave(leave, guard.admissionOn, standing));
  if (reader.problems.length === 0) context.standing.set(guard.id, [...standing, leave]);
  return 'new' as const;
}

function take(context: Context, row: Row): Outcome<LeaveWrite> {
  const reader = createRowReader(context.grid, row);
  const guard = enrolledOf(reader, context.roll);
  const kind = reader.need('kind', leaveKindOf);
  const from = reader.need('from', date);
  const act = reader.maybe('act', text(1, 120)) ?? '';
  const to = lastDay(reader, from);
  const shown = {
    registration: guard?.registration ?? '',
    name: guard?.name ?? '',
    kind: kind === null ? '' : leaveLabel(kind),
    from: from === null ? '' : formatDate(from),
    to: to === null ? '' : formatDate(to),
    days: from === null || to === null ? '' : String(daysBetween(from, to) + 1),
    act,
  };
  const { problems } = reader;
  if (guard === null || kind === null || from === null || to === null || problems.length > 0) {
    return { status: 'error', write: null, shown, notes: [], problems };
  }
  const write: LeaveWrite = { guardId: guard.id, kind, from, to, act };
  const status = statusFor(context, reader, guard, write, row.line);
  if (problems.length > 0) return { status: 'error', write: null, shown, notes: [], problems };
  return { status, write: status === 'new' ? write : null, shown, notes: [], problems };
}

/** Plans the entry of leaves; the same guard, kind and days are the same leave. */
export function leavesPlanner(
  grid: Grid,
  facts: {
    readonly guards: readonly Enrolled[];
    readonly leaves: readonly KnownLeave[];
    readonly written: readonly string[];
  },
): Planner<LeaveWrite> {
  const standing = new Map<number, RecordedLeave[]>();
  for (const leave of facts.leaves) {
    if (leave.annulled) continue;
    const own = standing.get(leave.guardId);
    if (own === undefined) standing.set(leave.guardId, [leave]);
    else own.push(leave);
  }
  const context: Context = {
    grid,
    roll: createRoll(facts.guards, facts.written),
    recorded: new Set(facts.leaves.map(keyOf)),
    standing,
    seen: new Map(),
  };
  return { take: (row) => take(context, row) };
}
