import type { ActRule } from '../rulebook/procedures-schema.ts';
import type { Problem } from '../rulebook/proof.ts';
import { countedActs, type PhaseFile, standingActs } from './counted.ts';
import { type LackingAct, lackingLabel, phasesOf } from './phases.ts';
import { actRuleOf, actsOf, phaseOfAct, sameGroup } from './procedures.ts';

/** An act that may be recorded for the file or one accused, or why it may not yet. */
export type NextAct = {
  readonly act: ActRule;
  readonly guardId: number | null;
  /** What the present phase still waits for. */
  readonly wanted: boolean;
  /** Null when it is possible. */
  readonly why: Problem | null;
};

function labels(file: PhaseFile, lacking: readonly LackingAct[]): string {
  return [...new Set(lacking.map((one) => `“${lackingLabel(file, one)}”`))].join(', ');
}

/** Acts of earlier phases still missing: those of the accused concerned, or of all of them for an act of the whole file. */
function earlierPhases(file: PhaseFile, act: ActRule, guardId: number | null): Problem | null {
  const own = phaseOfAct(file.procedure, act.id);
  if (own === null) return null;
  const states = phasesOf(file);
  const before = states.slice(0, file.procedure.phases.indexOf(own));
  const lacking = before
    .flatMap((one) => one.lacking)
    .filter((one) => !act.perAccused || one.guardId === null || one.guardId === guardId);
  if (lacking.length === 0) return null;
  const phase = before.find((one) => one.lacking.some((entry) => lacking.includes(entry)));
  const text =
    `“${act.label}” é da fase “${own.label}”, e o procedimento está na fase “${phase?.phase.label ?? own.label}”: ` +
    `falta ${labels(file, lacking)}.`;
  return { id: 'fase', citation: lacking[0]?.act.citation || own.citation, text };
}

function preceding(file: PhaseFile, act: ActRule, guardId: number | null): Problem | null {
  const counted = countedActs(file);
  for (const id of act.after) {
    const rule = actRuleOf(file.procedure, id);
    if (rule === undefined) continue;
    const done = sameGroup(file.procedure, rule).flatMap((one) => counted.get(one.id) ?? []);
    const whom = !rule.perAccused ? [null] : act.perAccused ? [guardId] : file.accused.map((one) => one.id);
    const all = whom.every((one) => (one === null ? done.length > 0 : done.some((it) => it.guardId === one)));
    if (all && whom.length > 0) continue;
    const text = `“${act.label}” só vale depois de “${rule.label}”, que falta ou é posterior.`;
    return { id: 'ordem', citation: rule.citation || act.citation, text };
  }
  return null;
}

function again(file: PhaseFile, act: ActRule, guardId: number | null): Problem | null {
  if (!act.once) return null;
  const done = standingActs(file).some((one) => one.kind === act.id && one.guardId === guardId);
  if (!done) return null;
  const text = `“${act.label}” já consta dos autos e se pratica uma só vez: anule o anterior, com motivo, antes de repeti-lo.`;
  return { id: 'repetido', citation: act.citation, text };
}

function clock(file: PhaseFile, act: ActRule): Problem | null {
  if (act.effect !== 'stops' && act.effect !== 'resumes') return null;
  const marks = standingActs(file)
    .filter((one) => ['stops', 'resumes'].includes(actRuleOf(file.procedure, one.kind)?.effect ?? ''))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const last = marks.at(-1);
  const stopped = last !== undefined && actRuleOf(file.procedure, last.kind)?.effect === 'stops';
  if (act.effect === 'stops' ? !stopped : stopped) return null;
  const text = stopped
    ? 'O procedimento já está sobrestado.'
    : 'O procedimento não está sobrestado: não há o que retomar.';
  return { id: 'relogio', citation: act.citation, text };
}

/** Why an act may not be recorded on the day of the file; null when it may. Each reason cites its article. */
export function whyNot(file: PhaseFile, act: ActRule, guardId: number | null): Problem | null {
  return (
    earlierPhases(file, act, guardId) ??
    preceding(file, act, guardId) ??
    again(file, act, guardId) ??
    clock(file, act)
  );
}

/** Every act of the kind for the file and each accused: those that the phase waits for come first, then the possible. */
export function nextActs(file: PhaseFile): readonly NextAct[] {
  const current = phasesOf(file).find((one) => one.state === 'current');
  const wanted = (act: ActRule, guardId: number | null) =>
    current?.lacking.some(
      (one) =>
        one.guardId === guardId &&
        sameGroup(file.procedure, one.act).some((other) => other.id === act.id) &&
        !(act.counts === 'term_over' && opened(file, act, guardId)),
    ) ?? false;
  const all = actsOf(file.procedure).flatMap((act) => {
    const whom = act.perAccused ? file.accused.map((one) => one.id) : [null];
    return whom.map((guardId) => ({
      act,
      guardId,
      wanted: wanted(act, guardId),
      why: whyNot(file, act, guardId),
    }));
  });
  const weight = (one: NextAct) => (one.why !== null ? 2 : one.wanted ? 0 : 1);
  return all.toSorted((a, b) => weight(a) - weight(b));
}

/** Whether its term is already running. */
function opened(file: PhaseFile, act: ActRule, guardId: number | null): boolean {
  return standingActs(file).some((one) => one.kind === act.id && one.guardId === guardId);
}

/** Why acts may not end the file in a way that asks for others first; null when it may. */
export function lackingFor(file: PhaseFile, after: readonly string[], citation: string): Problem | null {
  const counted = countedActs(file);
  const missing = after.filter((id) => {
    const rule = actRuleOf(file.procedure, id);
    if (rule === undefined) return true;
    const done = sameGroup(file.procedure, rule).flatMap((one) => counted.get(one.id) ?? []);
    if (!rule.perAccused) return done.length === 0;
    const whom = file.accused.map((one) => one.id);
    return whom.length === 0 || whom.some((guardId) => !done.some((one) => one.guardId === guardId));
  });
  if (missing.length === 0) return null;
  const names = missing.map((id) => `“${actRuleOf(file.procedure, id)?.label ?? id}”`).join(' e ');
  return { id: 'antes', citation, text: `Falta registrar antes: ${names}.` };
}
