import { checkRewardLimit } from '../rewards/rules.ts';
import { fold } from '../text/fold.ts';
import { formatDate } from '../time/civil-date.ts';
import { date, text } from './cells.ts';
import type { Outcome, Planner, Row } from './model.ts';
import { createRoll, type Enrolled, enrolledOf, type Roll } from './roll.ts';
import { createRowReader, type Grid, type RowReader } from './row-reader.ts';
import { type DatedRulebook, NO_RULEBOOK, type RulebookOnDay, rulebooksByDay } from './rulebooks.ts';

export type RewardWrite = {
  readonly guardId: number;
  readonly kind: string;
  readonly on: string;
  readonly act: string;
  readonly reason: string;
};

export type KnownReward = Omit<RewardWrite, 'reason'> & { readonly annulled: boolean };

type Context = {
  readonly grid: Grid;
  readonly roll: Roll<Enrolled>;
  readonly today: string;
  readonly rulebookOn: (day: string) => RulebookOnDay | null;
  readonly recorded: ReadonlySet<string>;
  /** Days of the grants that stand, by guard and kind. */
  readonly granted: Map<string, string[]>;
  readonly seen: Map<string, number>;
};

const keyOf = ({ guardId, kind, on, act }: Omit<RewardWrite, 'reason'>): string =>
  `${guardId} ${kind} ${on} ${fold(act)}`;

function kindOf(context: Context, reader: RowReader, on: string | null) {
  const rulebook = context.rulebookOn(on ?? context.today);
  if (rulebook === null) return reader.fail('kind', NO_RULEBOOK);
  return reader.need('kind', rulebook.words.reward);
}

function checkDay(context: Context, reader: RowReader, guard: Enrolled, on: string): void {
  if (on < guard.admissionOn) {
    reader.fail('on', `A data é anterior à admissão, que foi em ${formatDate(guard.admissionOn)}.`);
  }
  if (on > context.today) reader.fail('on', 'A data não pode ser futura.');
}

type Kind = NonNullable<ReturnType<typeof kindOf>>;

function statusFor(context: Context, reader: RowReader, kind: Kind, write: RewardWrite, line: number) {
  const key = keyOf(write);
  const before = context.seen.get(key);
  if (before !== undefined)
    reader.fail('on', `Repete a recompensa da linha ${before}: distinga-as pelo ato.`);
  context.seen.set(key, line);
  if (context.recorded.has(key) || before !== undefined) return 'unchanged' as const;
  const series = `${write.guardId} ${write.kind}`;
  const granted = context.granted.get(series) ?? [];
  reader.check('on', () => checkRewardLimit(kind, write.on, granted));
  if (reader.problems.length === 0) context.granted.set(series, [...granted, write.on]);
  return 'new' as const;
}

function take(context: Context, row: Row): Outcome<RewardWrite> {
  const reader = createRowReader(context.grid, row);
  const guard = enrolledOf(reader, context.roll);
  const on = reader.need('on', date);
  const kind = kindOf(context, reader, on);
  const reason = reader.need('reason', text(3, 2000));
  const act = reader.maybe('act', text(1, 120)) ?? '';
  if (guard !== null && on !== null) checkDay(context, reader, guard, on);
  const shown = {
    registration: guard?.registration ?? '',
    name: guard?.name ?? '',
    kind: kind?.label ?? '',
    on: on === null ? '' : formatDate(on),
    reason: reason ?? '',
    act,
  };
  const { problems } = reader;
  if (guard === null || kind === null || on === null || reason === null || problems.length > 0) {
    return { status: 'error', write: null, shown, notes: [], problems };
  }
  const write: RewardWrite = { guardId: guard.id, kind: kind.id, on, act, reason };
  const status = statusFor(context, reader, kind, write, row.line);
  if (problems.length > 0) return { status: 'error', write: null, shown, notes: [], problems };
  return { status, write: status === 'new' ? write : null, shown, notes: [], problems };
}

/** Plans the entry of rewards already granted; the same guard, kind, day and act are the same reward. */
export function rewardsPlanner(
  grid: Grid,
  facts: {
    readonly guards: readonly Enrolled[];
    readonly rewards: readonly KnownReward[];
    readonly rulebooks: readonly DatedRulebook[];
    readonly today: string;
    readonly written: readonly string[];
  },
): Planner<RewardWrite> {
  const granted = new Map<string, string[]>();
  for (const { guardId, kind, on, annulled } of facts.rewards) {
    if (annulled) continue;
    const series = `${guardId} ${kind}`;
    granted.set(series, [...(granted.get(series) ?? []), on]);
  }
  const context: Context = {
    grid,
    roll: createRoll(facts.guards, facts.written),
    today: facts.today,
    rulebookOn: rulebooksByDay(facts.rulebooks),
    recorded: new Set(facts.rewards.map(keyOf)),
    granted,
    seen: new Map(),
  };
  return { take: (row) => take(context, row) };
}
