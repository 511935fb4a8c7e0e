import { sindicancia } from '../rulebook/procedures/sindicancia.ts';
import type { GuaranteeRule, Procedure } from '../rulebook/procedures-schema.ts';
import type { Problem } from '../rulebook/proof.ts';
import { earlier, formatDate, type IsoDate, later } from '../time/civil-date.ts';
import {
  type Answering,
  countsOn,
  type PhaseFile,
  type RecordedAct,
  reaches,
  standingActs,
} from './counted.ts';
import { actRuleOf, sameGroup } from './procedures.ts';

export type { Answering, RecordedAct } from './counted.ts';

/** A guarantee of the rite for the file, or for one accused: the act that meets it, or what is missing with its article. */
export type GuaranteeState = {
  readonly id: string;
  readonly label: string;
  readonly citation: string;
  readonly guardId: number | null;
  readonly met: RecordedAct | null;
  readonly missing: Problem | null;
};

type Met = ReadonlyMap<string, RecordedAct>;

/** The acts that could meet the guarantee of an accused, or of the file, whatever their day; the first to count first. */
function candidates(file: PhaseFile, rule: GuaranteeRule, guardId: number | null): readonly RecordedAct[] {
  return standingActs(file)
    .filter((act) => rule.metBy.includes(act.kind) && (guardId === null || act.guardId === guardId))
    .map((act) => ({ act, day: countsOn(file, act) }))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ act }) => act);
}

/** The day from which the guarantee may be met; `null` while one that comes before is not met. */
function floorOf(file: PhaseFile, rule: GuaranteeRule, met: Met): IsoDate | null {
  const before = rule.after.map((id) => {
    const act = met.get(id);
    return act === undefined ? undefined : countsOn(file, act);
  });
  return before.reduce<IsoDate | null>(
    (floor, on) => (floor === null || on === undefined ? null : later(floor, on)),
    '',
  );
}

/**
 * The guarantees, among those met, that the rite puts before an act. One that is not met is missing by its own name and
 * takes nothing from those after it.
 */
function ownBefore(file: PhaseFile, act: RecordedAct, met: Met): readonly GuaranteeRule[] {
  const asked = (actRuleOf(file.procedure, act.kind)?.after ?? []).flatMap((id) => {
    const rule = actRuleOf(file.procedure, id);
    return rule === undefined ? [] : sameGroup(file.procedure, rule).map((one) => one.id);
  });
  return file.procedure.guarantees.filter(
    (one) => met.has(one.id) && one.metBy.some((kind) => asked.includes(kind)),
  );
}

/** Those of `ownBefore` that were met only after the act. */
function tooEarly(file: PhaseFile, act: RecordedAct, met: Met): readonly GuaranteeRule[] {
  return ownBefore(file, act, met).filter((one) => {
    const first = met.get(one.id);
    return first !== undefined && act.on < countsOn(file, first);
  });
}

/** The acts that meet the guarantee, in order. */
function meeting(
  file: PhaseFile,
  rule: GuaranteeRule,
  guardId: number | null,
  met: Met,
): readonly RecordedAct[] {
  const floor = floorOf(file, rule, met);
  if (floor === null) return [];
  return candidates(file, rule, guardId).filter((one) => {
    const known = actRuleOf(file.procedure, one.kind);
    return (
      known !== undefined &&
      one.on >= floor &&
      tooEarly(file, one, met).length === 0 &&
      reaches(file, known, one)
    );
  });
}

/** What it must not come after, where that was done: the act, or the last day of the term that is worth for it. */
function ceilingOf(file: PhaseFile, rule: GuaranteeRule, guardId: number | null, met: Met): IsoDate | null {
  const until = file.procedure.guarantees.filter((one) => rule.until.includes(one.id));
  return until.reduce<IsoDate | null>((ceiling, one) => {
    const days = meeting(file, one, guardId, met).map((act) =>
      act.dueOn !== null && actRuleOf(file.procedure, act.kind)?.counts === 'term_over' ? act.dueOn : act.on,
    );
    if (days.length === 0) return ceiling;
    const last = days.reduce(later);
    return ceiling === null ? last : earlier(ceiling, last);
  }, null);
}

/** Why an act that there is does not do: too early for the charge, for what it must follow, or no longer the last. */
function hint(file: PhaseFile, rule: GuaranteeRule, guardId: number | null, met: Met): string {
  const own = candidates(file, rule, guardId);
  const act = own.at(-1);
  const known = act === undefined ? undefined : actRuleOf(file.procedure, act.kind);
  if (act === undefined || known === undefined) return '';
  const day = formatDate(act.on);
  const accused = file.accused.find((one) => one.id === guardId);
  if (known.last) return ` O de ${day} é anterior ao último ato de defesa: falta outro que a aprecie.`;
  if (known.fromCharge && accused !== undefined && act.on < accused.chargedOn) {
    const charged = formatDate(accused.chargedOn);
    return ` A de ${day} é anterior à imputação registrada em ${charged} e não a alcança: cite de novo.`;
  }
  if (known.counts === 'term_over' && act.dueOn !== null && act.dueOn >= file.today) {
    return ` O prazo corre até ${formatDate(act.dueOn)}.`;
  }
  const ceiling = ceilingOf(file, rule, guardId, met);
  if (ceiling !== null && act.on > ceiling) {
    return ` A de ${day} é posterior à defesa, ou ao fim do prazo dela, em ${formatDate(ceiling)}, e não serviu a ela.`;
  }
  const late = tooEarly(file, act, met);
  const before = file.procedure.guarantees
    .filter((one) => (late.length > 0 ? late.includes(one) : rule.after.includes(one.id)))
    .map((one) => one.label.toLowerCase());
  if (before.length === 0) return '';
  return ` O ato de ${day} é anterior a: ${before.join(', ')}, e não vale para isso.`;
}

function stateOf(file: PhaseFile, rule: GuaranteeRule, guardId: number | null, met: Met): GuaranteeState {
  const { id, label, citation } = rule;
  const ceiling = ceilingOf(file, rule, guardId, met);
  const act = meeting(file, rule, guardId, met).find((one) => ceiling === null || one.on <= ceiling);
  const missing =
    act === undefined ? { id, citation, text: `${rule.text}${hint(file, rule, guardId, met)}` } : null;
  return { id, label, citation, guardId, met: act ?? null, missing };
}

/**
 * Each guarantee of the rite, first those of the whole file in its order, then those of each accused. One counts only
 * from the day on which those before it were met, and those that the rite puts before its act; annulled acts, acts of other accused, acts older than the last fact
 * charged and acts dated after the day of the file do not count.
 */
export function guaranteesOf(file: PhaseFile): readonly GuaranteeState[] {
  const { guarantees } = file.procedure;
  const ofFile = new Map<string, RecordedAct>();
  const states: GuaranteeState[] = [];
  const walk = (guardId: number | null, met: Map<string, RecordedAct>): void => {
    for (const rule of guarantees.filter((one) => one.perAccused === (guardId !== null))) {
      const state = stateOf(file, rule, guardId, met);
      if (state.met !== null) met.set(rule.id, state.met);
      states.push(state);
    }
  };
  walk(null, ofFile);
  for (const accused of file.accused) walk(accused.id, new Map(ofFile));
  return states;
}

/** What due process still lacks for one accused on a day; empty when a decision may be taken as to them. */
export function missingGuarantees(
  acts: readonly RecordedAct[],
  accused: Answering,
  today: IsoDate,
  procedure: Procedure = sindicancia,
): Problem[] {
  const file = { procedure, acts, accused: [accused], today };
  return guaranteesOf(file).flatMap((one) =>
    one.guardId === accused.id && one.missing ? [one.missing] : [],
  );
}
