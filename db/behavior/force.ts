import type { BehaviorFacts, ClassChange } from '../../shared/behavior/facts.ts';
import { type ForceFacts, rowsOf } from '../../shared/behavior/force-rows.ts';
import { inServiceOn } from '../../shared/behavior/in-service.ts';
import { type Law, lawfulTimelines, lawOn } from '../../shared/behavior/lawful.ts';
import { notFound } from '../../shared/contract/errors.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { type Member, serviceRecords } from '../guards/in-service.ts';
import type { Reader } from '../reader.ts';
import { allRulebooks, type PublishedRulebook } from '../rulebooks/statements.ts';
import { factsByGuard, forceFacts } from './facts.ts';

export type ForceLaw = Law<Rulebook> & PublishedRulebook;

/** Every guard, everything that behavior depends on, and every law, the oldest first. */
export type Force = {
  /** By name. */
  readonly members: readonly Member[];
  readonly facts: ForceFacts;
  readonly laws: readonly ForceLaw[];
};

/** The published rulebooks as laws that follow one another; of two from the same day the later published holds. */
export async function lawsOf(db: Reader): Promise<ForceLaw[]> {
  const laws = (await allRulebooks(db)).toReversed().map((one) => ({ ...one, rules: one.body }));
  return laws.filter((one, index) => laws[index + 1]?.validFrom !== one.validFrom);
}

/** Reads the force, each table once. Throws `notFound` where no rulebook was published. */
export async function loadForce(db: Reader): Promise<Force> {
  const laws = await lawsOf(db);
  if (laws.length === 0) throw notFound('norma');
  return { members: await serviceRecords(db), facts: await forceFacts(db), laws };
}

/** The law by which a day is read. Throws `notFound` where there is none. */
export function forceLawOn({ laws }: Pick<Force, 'laws'>, on: string): ForceLaw {
  const law = lawOn(laws, on);
  if (law === undefined) throw notFound('norma');
  return law;
}

export function timelinesOf({ laws, facts }: Force, until: string): ReadonlyMap<number, ClassChange[]> {
  return lawfulTimelines(laws, rowsOf(facts), until);
}

export function membersOn({ members }: Force, on: string): readonly Member[] {
  return members.filter((member) => inServiceOn(member, on));
}

export function factsOf({ facts }: Force): ReadonlyMap<number, BehaviorFacts> {
  return factsByGuard(facts);
}
