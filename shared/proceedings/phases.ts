import type { ActRule, PhaseExit, PhaseRule } from '../rulebook/procedures-schema.ts';
import { type Counted, countedActs, type PhaseFile } from './counted.ts';
import { sameGroup } from './procedures.ts';

/** A compulsory act, or another of its group, that a phase still lacks; `guardId` null for the whole file. */
export type LackingAct = { readonly act: ActRule; readonly guardId: number | null };

export type PhaseState = {
  readonly phase: PhaseRule;
  readonly state: 'done' | 'current' | 'ahead';
  readonly lacking: readonly LackingAct[];
};

/** What is recorded elsewhere in the application and ends the phases after the acts. */
export type Endings = ReadonlySet<Exclude<PhaseExit, 'acts'>>;

export const NO_ENDINGS: Endings = new Set();

/** What would fill a gap, in words: `Defesa apresentada ou decurso do prazo aberto`. */
export function lackingLabel({ procedure }: Pick<PhaseFile, 'procedure'>, { act }: LackingAct): string {
  const twins = sameGroup(procedure, act).filter((one) => one.compulsory);
  const over = twins.some((one) => one.counts === 'term_over');
  const recorded = twins.filter((one) => one.counts === 'recorded').map((one) => one.label);
  return [...recorded, ...(over ? ['decurso do prazo aberto'] : [])].join(' ou ');
}

function firstOfGroup(phase: PhaseRule, act: ActRule): boolean {
  const twin = phase.acts.find((one) => one.compulsory && one.group !== null && one.group === act.group);
  return twin === undefined || twin.id === act.id;
}

function lackingOf(file: PhaseFile, phase: PhaseRule, counted: Counted): LackingAct[] {
  const asked = phase.acts.filter((act) => act.compulsory && firstOfGroup(phase, act));
  return asked.flatMap((act): LackingAct[] => {
    const done = sameGroup(file.procedure, act).flatMap((one) => counted.get(one.id) ?? []);
    if (!act.perAccused) return done.length > 0 ? [] : [{ act, guardId: null }];
    // Without anybody accused the phase is not left either: there is nobody to whom the act could have been done.
    if (file.accused.length === 0) return [{ act, guardId: null }];
    return file.accused
      .filter((one) => !done.some((act) => act.guardId === one.id))
      .map((one) => ({ act, guardId: one.id }));
  });
}

/**
 * The phases of a file with what each still lacks. The current one is the first that is not complete: it moves by the
 * acts that count and by nothing else, and an annulled act brings it back.
 */
export function phasesOf(file: PhaseFile, endings: Endings = NO_ENDINGS): readonly PhaseState[] {
  const counted = countedActs(file);
  const lacking = file.procedure.phases.map((phase) => lackingOf(file, phase, counted));
  const over = file.procedure.phases.map(
    ({ exit }, index) => lacking[index]?.length === 0 && (exit === 'acts' || endings.has(exit)),
  );
  const current = over.indexOf(false);
  return file.procedure.phases.map((phase, index) => ({
    phase,
    state: current < 0 || index < current ? 'done' : index === current ? 'current' : 'ahead',
    lacking: lacking[index] ?? [],
  }));
}

/** The current phase; null when every one is over. */
export function currentPhase(file: PhaseFile, endings: Endings = NO_ENDINGS): PhaseState | null {
  return phasesOf(file, endings).find((one) => one.state === 'current') ?? null;
}

/** The compulsory acts that stand between the file and its judgment, in order. */
export function lackingBeforeJudgment(file: PhaseFile): readonly LackingAct[] {
  const all = phasesOf(file);
  const judgment = all.findIndex((one) => one.phase.exit === 'decision');
  return (judgment < 0 ? all : all.slice(0, judgment)).flatMap((one) => one.lacking);
}
