import type { Proceeding } from '../../shared/proceedings/contract.ts';
import type { Problem } from '../../shared/rulebook/proof.ts';

export type NextAct = Proceeding['nextActs'][number];

/** One entry for each act, whomever it concerns; possible if it is for anybody. */
export function distinctActs(acts: readonly NextAct[]): readonly NextAct[] {
  const all = new Map<string, NextAct>();
  for (const one of acts) {
    const known = all.get(one.kind);
    if (known === undefined || (known.why !== null && one.why === null)) all.set(one.kind, one);
  }
  return [...all.values()];
}

const FIRST_TERM: Readonly<Record<string, string>> = {
  defesa: 'abertura_prazo_defesa',
  defesa_final: 'abertura_prazo_defesa_final',
};

/** The act whose record would fill what is missing; null when none is possible now. */
export function actThatFills(
  proceeding: Proceeding,
  problem: Problem,
  guardId: number | null,
): string | null {
  const wanted = problem.id.startsWith('ato:') ? problem.id.slice(4) : (FIRST_TERM[problem.id] ?? problem.id);
  const act = proceeding.nextActs.find((one) => one.kind === wanted && one.guardId === guardId);
  return act !== undefined && act.why === null ? act.kind : null;
}

/** Who signs, in words. */
export function signersWords(act: NextAct, roleLabel: (name: string) => string): string {
  return act.signs.map(roleLabel).join(' ou ');
}
