import type { Difference } from '../../shared/behavior/act-model.ts';
import type { ClassChange } from '../../shared/behavior/facts.ts';
import { inServiceOn } from '../../shared/behavior/in-service.ts';
import { classIn } from '../../shared/behavior/lawful.ts';
import { namedClass } from '../../shared/behavior/model.ts';
import type { Member } from '../guards/in-service.ts';
import type { Reader } from '../reader.ts';
import { declarations, issuedActs } from './act-statements.ts';
import { type Force, forceLawOn, loadForce, timelinesOf } from './force.ts';
import { type LaterRecords, laterRecords, reasonsAfter } from './later-records.ts';

type Declaration = Awaited<ReturnType<typeof declarations>>[number];
type IssuedAct = Awaited<ReturnType<typeof issuedActs>>[number];
type Named = { readonly class: string; readonly label: string };

/** Declared and real class of a guard on the day of one act. */
type Found = {
  readonly member: Member;
  readonly act: IssuedAct;
  readonly declared: Named;
  readonly facts: Named;
  readonly excluded: string | null;
};

function byAct(all: readonly Declaration[]): ReadonlyMap<number, ReadonlyMap<number, Declaration>> {
  const acts = new Map<number, Map<number, Declaration>>();
  for (const one of all) {
    const own = acts.get(one.act_id) ?? new Map<number, Declaration>();
    acts.set(one.act_id, own.set(one.guard_id, one));
  }
  return acts;
}

/** What differs for one guard, act after act. */
function differencesOf(
  force: Force,
  member: Member,
  timeline: readonly ClassChange[],
  acts: readonly IssuedAct[],
  said: ReturnType<typeof byAct>,
): Found[] {
  let last: Named | null = null;
  let excluded: string | null = null;
  return acts.flatMap((act) => {
    const own = said.get(act.id)?.get(member.id);
    if (own !== undefined) {
      excluded = own.excluded_reason;
      if (own.excluded === 0) last = { class: own.to_class, label: own.to_label };
    }
    const real = classIn(timeline, act.until);
    if (real === null || !inServiceOn(member, act.until)) return [];
    const { behavior } = forceLawOn(force, act.until).body;
    const declared = last ?? namedClass(behavior, behavior.initial);
    if (declared.class === real.class) return [];
    return [{ member, act, declared, facts: namedClass(behavior, real.class), excluded }];
  });
}

/** Acts in a row that differ in the same way are told once. */
function grouped(found: readonly Found[]): Found[][] {
  const groups: Found[][] = [];
  for (const one of found) {
    const before = groups.at(-1)?.at(-1);
    const same =
      before?.member.id === one.member.id &&
      before.declared.class === one.declared.class &&
      before.facts.class === one.facts.class;
    if (same) groups.at(-1)?.push(one);
    else groups.push([one]);
  }
  return groups;
}

function differenceOf(group: readonly Found[], records: LaterRecords): Difference[] {
  const [first] = group;
  if (first === undefined) return [];
  const { member, declared, facts, act } = first;
  const left = group.find((one) => one.excluded !== null)?.excluded ?? null;
  const recorded = reasonsAfter(records, member.id, act.issuedAt, act.until);
  const reasons = left === null ? recorded : [`Excluído do ato: ${left}`, ...recorded];
  const explained = reasons.length > 0;
  const none = 'Nenhum registro posterior ao ato explica a diferença: confira os fatos e o ato.';
  return [
    {
      guard: { id: member.id, name: member.name, registration: member.registration },
      acts: group.map(({ act: { id, number, until } }) => ({ id, number, until })),
      declared,
      facts,
      reasons: explained ? reasons : [none],
      explained,
    },
  ];
}

/**
 * Recomputes every guard from the facts on the day of each act in force and lists where the class then declared is not
 * what the facts say now, with what was recorded after the act and explains it.
 */
export async function checkActs(db: Reader) {
  const force = await loadForce(db);
  const acts = await issuedActs(db);
  const said = byAct(await declarations(db));
  const last = acts.at(-1);
  const timelines = last === undefined ? new Map<number, ClassChange[]>() : timelinesOf(force, last.until);
  const found = force.members.flatMap((member) =>
    differencesOf(force, member, timelines.get(member.id) ?? [], acts, said),
  );
  const records = await laterRecords(db, [...new Set(found.map(({ member }) => member.id))]);
  return {
    acts: acts.length,
    guards: force.members.length,
    differences: grouped(found).flatMap((group) => differenceOf(group, records)),
  };
}
