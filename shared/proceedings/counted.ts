import type { ActRule, Procedure } from '../rulebook/procedures-schema.ts';
import { addDays, type IsoDate, later } from '../time/civil-date.ts';
import { actRuleOf, actsOf, sameGroup } from './procedures.ts';

/** An act of the file; `guardId` is the accused it concerns. `dueOn` is the last day of the term it opened. */
export type RecordedAct = {
  readonly id?: number;
  readonly kind: string;
  readonly guardId: number | null;
  readonly on: IsoDate;
  readonly dueOn: IsoDate | null;
  /** The last day as first reckoned, where `dueOn` already counts extension and stops. */
  readonly firstDue?: IsoDate;
  readonly annulled?: boolean;
};

/** An accused guard; `factOn` and `chargedOn` are the latest of the charges that stand, the latter the day of record. */
export type Answering = { readonly id: number; readonly factOn: IsoDate; readonly chargedOn: IsoDate };

export type PhaseFile = {
  readonly procedure: Procedure;
  readonly acts: readonly RecordedAct[];
  readonly accused: readonly Answering[];
  /** Acts dated after it are not seen; terms are over only if they ended before it. */
  readonly today: IsoDate;
  /** Days without office hours that the office adds to the national ones. */
  readonly holidays?: readonly IsoDate[];
};

/** Nothing follows it. */
const LAST_DAY: IsoDate = '9999-12-31';

/** The acts that stand on the day, whatever they are worth. */
export function standingActs({ acts, today }: Pick<PhaseFile, 'acts' | 'today'>): readonly RecordedAct[] {
  return acts.filter((act) => act.annulled !== true && act.on <= today);
}

/** The day from which an act is worth something: its own, or the one after the last of the term that it is worth by. */
export function countsOn(
  { procedure }: Pick<PhaseFile, 'procedure'>,
  { kind, on, dueOn }: RecordedAct,
): IsoDate {
  if (dueOn === null || actRuleOf(procedure, kind)?.counts !== 'term_over') return on;
  return dueOn < LAST_DAY ? addDays(dueOn, 1) : dueOn;
}

/** Whether what the term was opened for was done in it, so that nobody waits for its end. */
function answered({ procedure }: PhaseFile, standing: readonly RecordedAct[], act: RecordedAct): boolean {
  const rule = actRuleOf(procedure, act.kind);
  if (rule === undefined) return false;
  const others = sameGroup(procedure, rule).filter((one) => one.counts === 'recorded');
  return standing.some(
    (one) => one.guardId === act.guardId && one.on >= act.on && others.some((other) => other.id === one.kind),
  );
}

/** The last day on which something of an accused's defence was done; a term for it that nobody answered lasts to its end. */
export function lastOfDefence(file: PhaseFile): IsoDate {
  const { guarantees } = file.procedure;
  const ofDefence = new Set(guarantees.filter((one) => one.perAccused).flatMap((one) => one.metBy));
  const standing = standingActs(file);
  return standing
    .filter((act) => ofDefence.has(act.kind))
    .map((act) => (answered(file, standing, act) ? act.on : countsOn(file, act)))
    .reduce<IsoDate>(later, '');
}

/** Whether an act reaches its accused, is not older than its own limits and, where it is worth by its term, that is over. */
export function reaches(file: PhaseFile, rule: ActRule, act: RecordedAct): boolean {
  if (rule.counts === 'term_over' && (act.dueOn === null || act.dueOn >= file.today)) return false;
  if (rule.last && act.on < lastOfDefence(file)) return false;
  if (!rule.perAccused) return true;
  const accused = file.accused.find((one) => one.id === act.guardId);
  if (accused === undefined || act.on < accused.factOn) return false;
  return !rule.fromCharge || act.on >= accused.chargedOn;
}

type Counting = { readonly file: PhaseFile; readonly counted: Map<string, RecordedAct[]> };

/** Whether a preceding act, or one of its group, counted on or before the day, for each accused concerned. */
function preceded({ file, counted }: Counting, rule: ActRule, act: RecordedAct): boolean {
  return rule.after.every((id) => {
    const before = actRuleOf(file.procedure, id);
    if (before === undefined) return false;
    const done = sameGroup(file.procedure, before)
      .flatMap((one) => counted.get(one.id) ?? [])
      .filter((one) => countsOn(file, one) <= act.on);
    if (!before.perAccused) return done.length > 0;
    const whom = rule.perAccused ? [act.guardId] : file.accused.map((one) => one.id);
    return whom.length > 0 && whom.every((guardId) => done.some((one) => one.guardId === guardId));
  });
}

export type Counted = ReadonlyMap<string, readonly RecordedAct[]>;

/** A file never changes, and every question about its phase begins here. */
const reckoned = new WeakMap<PhaseFile, Counted>();

/**
 * The acts that count, by their kind: they stand, reach whom they concern and come after what they must follow. Acts of a
 * kind see only those of kinds that the rite puts before it.
 */
export function countedActs(file: PhaseFile): Counted {
  const known = reckoned.get(file);
  if (known !== undefined) return known;
  const counted = count(file);
  reckoned.set(file, counted);
  return counted;
}

function count(file: PhaseFile): Counted {
  const counted = new Map<string, RecordedAct[]>();
  const standing = standingActs(file);
  for (const rule of actsOf(file.procedure)) {
    const own = standing.filter((act) => act.kind === rule.id);
    const good = own.filter((act) => reaches(file, rule, act) && preceded({ file, counted }, rule, act));
    counted.set(rule.id, good);
  }
  return counted;
}
