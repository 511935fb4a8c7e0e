import type { Terms } from '../rulebook/procedure-schema.ts';
import { termNamed } from '../rulebook/procedure-terms.ts';
import type { Procedure } from '../rulebook/procedures-schema.ts';
import type { IsoDate } from '../time/civil-date.ts';
import { lastDayOf, stopsOf } from './clock.ts';
import { type PhaseFile, standingActs } from './counted.ts';
import { actRuleOf, actsOf, sameGroup } from './procedures.ts';

/** `over`: a term of the accused that ran out, which is no delay of the office; `late`: one of the office. */
export type TermState = 'met' | 'running' | 'stopped' | 'over' | 'late';

export type FileTerm = {
  readonly id: string;
  readonly label: string;
  readonly citation: string;
  readonly guardId: number | null;
  /** The act that opened it. */
  readonly openedBy: string;
  readonly openedOn: IsoDate;
  readonly dueOn: IsoDate;
  /** The day of the act that extended it; null while none did. */
  readonly extendedOn: IsoDate | null;
  /** The days that one extension would add; 0 where the rulebook admits none. */
  readonly extensionDays: number;
  readonly stoppedDays: number;
  readonly metOn: IsoDate | null;
  readonly state: TermState;
};

/** The acts that meet a term opened by an act: of its group where it has one, so that two defences are not confused. */
function meeting(procedure: Procedure, openedBy: string, term: string): ReadonlySet<string> {
  const opening = actRuleOf(procedure, openedBy);
  const pool =
    opening === undefined || opening.group === null ? actsOf(procedure) : sameGroup(procedure, opening);
  return new Set(pool.filter((one) => one.meets === term).map((one) => one.id));
}

/** Every term opened by an act that stands, with its last day, what moved it, and how it stands today. */
export function termsOf(file: PhaseFile, terms: Terms): readonly FileTerm[] {
  const { procedure, accused, today, holidays = [] } = file;
  const acts = standingActs(file);
  const halted = stopsOf(procedure, acts).some((stop) => stop.to === null);
  return acts.flatMap((act): FileTerm[] => {
    const rule = actRuleOf(procedure, act.kind);
    const term =
      rule === undefined || rule.opens === null
        ? null
        : termNamed(procedure, terms, rule.opens, accused.length);
    if (rule === undefined || term === null) return [];
    const { dueOn, stopped, extension } = lastDayOf({ procedure, acts, term, act, today, holidays });
    const meets = meeting(procedure, act.kind, term.id);
    const met = acts.find((one) => meets.has(one.kind) && one.guardId === act.guardId && one.on >= act.on);
    const state = met
      ? 'met'
      : halted
        ? 'stopped'
        : dueOn >= today
          ? 'running'
          : rule.counts === 'term_over'
            ? 'over'
            : 'late';
    return [
      {
        id: term.id,
        label: term.label,
        citation: term.citation,
        guardId: act.guardId,
        openedBy: act.kind,
        openedOn: act.on,
        dueOn,
        extendedOn: extension?.on ?? null,
        extensionDays: term.extensionDays,
        stoppedDays: stopped,
        metOn: met?.on ?? null,
        state,
      },
    ];
  });
}
