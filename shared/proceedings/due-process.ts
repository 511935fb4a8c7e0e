import { sindicancia } from '../rulebook/procedures/sindicancia.ts';
import type { GuaranteeRule, Procedure } from '../rulebook/procedures-schema.ts';
import type { Problem } from '../rulebook/proof.ts';
import { formatDate, type IsoDate, later } from '../time/civil-date.ts';
import { type Answering, type PhaseFile, type RecordedAct, reaches, standingActs } from './counted.ts';
import { actRuleOf } from './procedures.ts';

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

/** The acts that could meet the guarantee of an accused, or of the file, whatever their day. */
function candidates(file: PhaseFile, rule: GuaranteeRule, guardId: number | null): readonly RecordedAct[] {
  return standingActs(file)
    .filter((act) => rule.metBy.includes(act.kind) && (guardId === null || act.guardId === guardId))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Acts that reach what they must; `null` while a guarantee that comes before is not met. */
function floorOf(rule: GuaranteeRule, met: Met): IsoDate | null {
  const before = rule.after.map((id) => met.get(id)?.on);
  return before.reduce<IsoDate | null>(
    (floor, on) => (floor === null || on === undefined ? null : later(floor, on)),
    '',
  );
}

/** Why an act that there is does not do: too early for the charge, for what it must follow, or no longer the last. */
function hint(file: PhaseFile, rule: GuaranteeRule, guardId: number | null): string {
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
  const before = rule.after
    .map((id) => file.procedure.guarantees.find((one) => one.id === id)?.label.toLowerCase())
    .filter((name) => name !== undefined);
  if (before.length === 0) return '';
  return ` O ato de ${day} é anterior a: ${before.join(', ')}, e não vale para isso.`;
}

function stateOf(file: PhaseFile, rule: GuaranteeRule, guardId: number | null, met: Met): GuaranteeState {
  const { id, label, citation } = rule;
  const floor = floorOf(rule, met);
  const act = candidates(file, rule, guardId).find((one) => {
    const known = actRuleOf(file.procedure, one.kind);
    return floor !== null && one.on >= floor && known !== undefined && reaches(file, known, one);
  });
  const missing =
    act === undefined ? { id, citation, text: `${rule.text}${hint(file, rule, guardId)}` } : null;
  return { id, label, citation, guardId, met: act ?? null, missing };
}

/**
 * Each guarantee of the rite, first those of the whole file in its order, then those of each accused. One counts only
 * from the day on which those before it were met; annulled acts, acts of other accused, acts older than the last fact
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

/** What the whole file still lacks: opening, commission, report. */
export function missingOfFile(file: PhaseFile): Problem[] {
  return guaranteesOf(file).flatMap((one) => (one.guardId === null && one.missing ? [one.missing] : []));
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
