import type {
  DraftAct,
  DraftGuarantee,
  DraftPhase,
  DraftProcedure,
} from '../../../shared/rulebook/draft-procedures.ts';
import { TERM_KEYS } from '../../../shared/rulebook/procedure-terms.ts';
import { termLabel } from '../../../shared/rulebooks/describe-procedures.ts';
import { type Choice, choicesOf } from './choices.ts';
import { freshId } from './place.ts';

export type KindPart = {
  readonly kind: DraftProcedure;
  readonly put: (part: Partial<DraftProcedure>) => void;
  readonly path: string;
};

/** Every act of a kind. */
export function actsIn(kind: DraftProcedure): readonly DraftAct[] {
  return [...kind.phases.flatMap((phase) => phase.acts), ...kind.anytime];
}

/** The acts of a kind, to choose from. */
export function actChoices(kind: DraftProcedure): Choice<string>[] {
  return choicesOf(actsIn(kind));
}

/** The terms that an act may open, meet or extend. */
export function termChoices(kind: DraftProcedure): Choice<string>[] {
  const own = kind.terms.map((one) => one.id);
  return [...own, ...TERM_KEYS].map((id) => ({ value: id, label: termLabel(kind, id) }));
}

/** An act with nothing said of it. */
export function blankAct(kind: DraftProcedure): DraftAct {
  return {
    id: freshId('ato', actsIn(kind)),
    label: '',
    citation: '',
    hint: '',
    perAccused: false,
    signs: [],
    document: null,
    opens: null,
    meets: null,
    extends: null,
    compulsory: false,
    group: null,
    counts: 'recorded',
    after: [],
    fromCharge: false,
    last: false,
    once: false,
    mustSay: false,
    effect: 'none',
  };
}

/** A phase without acts. */
export function blankPhase(kind: DraftProcedure): DraftPhase {
  return { id: freshId('fase', kind.phases), label: '', citation: '', exit: 'acts', acts: [] };
}

/** A guarantee that no act meets yet. */
export function blankGuarantee(kind: DraftProcedure): DraftGuarantee {
  const id = freshId('garantia', kind.guarantees);
  return { id, label: '', citation: '', text: '', metBy: [], after: [], until: [], perAccused: true };
}

/** A kind without phases. */
export function blankKind(kinds: readonly DraftProcedure[]): DraftProcedure {
  return {
    id: freshId('tipo', kinds),
    label: '',
    prefix: '',
    citation: '',
    note: '',
    enabled: true,
    punitive: false,
    judged: false,
    phases: [],
    anytime: [],
    guarantees: [],
    terms: [],
    archive: { allowed: true, after: [], citation: '' },
    conversions: [],
  };
}
