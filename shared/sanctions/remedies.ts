import { ruleError } from '../contract/errors.ts';
import type { AppealRules } from '../rulebook/appeals-schema.ts';
import { APPEAL_KINDS, type AppealKind, type Suspensive } from './model.ts';

/**
 * The remedies that still fit after those already used: reconsideration once and only as the first, the hierarchical
 * appeal as often as the rulebook says (Lei 8.112/1990 arts. 106 and 107).
 */
export function remediesLeft(rules: AppealRules, used: readonly AppealKind[]): AppealKind[] {
  const appeals = used.filter((kind) => kind === 'appeal').length;
  return [
    ...(rules.reconsideration.admitted && used.length === 0 ? (['reconsideration'] as const) : []),
    ...(rules.appeal.admitted && appeals < rules.appeal.instances ? (['appeal'] as const) : []),
  ];
}

/** Refuses a remedy that does not fit any more, or that the rulebook does not have. Throws `rule`. */
export function checkRemedy(rules: AppealRules, used: readonly AppealKind[], kind: AppealKind): void {
  const left = remediesLeft(rules, used);
  if (left.includes(kind)) return;
  const why =
    kind === 'reconsideration' && used.length > 0
      ? 'O pedido de reconsideração não pode ser renovado nem vem depois de recurso.'
      : `${APPEAL_KINDS[kind]}: ${rules[kind].admitted ? 'já não cabe' : 'a norma não o admite'}.`;
  const rest = left.map((one) => APPEAL_KINDS[one].toLocaleLowerCase('pt-BR')).join(' ou ');
  throw ruleError('recurso_incabivel', rules[kind].citation, [
    why,
    rest === ''
      ? 'Não resta recurso: cabem o trânsito em julgado e, a qualquer tempo, a revisão.'
      : `Ainda cabe: ${rest}.`,
  ]);
}

/** The effect of an appeal when it is filed. */
export function suspensiveAtFiling(rules: AppealRules, kind: AppealKind): Suspensive {
  const { effect } = rules[kind];
  return effect === 'always' ? 'law' : effect === 'never' ? 'none' : 'pending';
}

/** Whether an appeal keeps the penalty from being carried out. */
export function suspends(effect: Suspensive): boolean {
  return effect === 'law' || effect === 'granted';
}

type Round = {
  /** Whether the guard was told of the decision, in this round or an earlier one. */
  readonly told: boolean;
  readonly used: readonly AppealKind[];
  /** Effect of the appeal that waits for its decision; null where none waits. */
  readonly waiting: Suspensive | null;
};

/**
 * Whether a penalty that is not final may already be carried out: the guard was told, and neither the appeal that waits
 * nor one that still fits suspends it (Lei 8.112/1990 art. 109).
 */
export function enforceableEarly(rules: AppealRules, { told, used, waiting }: Round): boolean {
  if (!told) return false;
  if (waiting !== null) return !suspends(waiting);
  const left = remediesLeft(rules, used);
  return left.length > 0 && left.every((kind) => rules[kind].effect !== 'always');
}
