import type { RulebookDraftBody } from './draft-schema.ts';
import { errorAt, type RulebookProblem, warningAt } from './rulebook-problem.ts';

/** What is wrong or doubtful in the remedies against a penalty. */
export function appealProblems({ appeals }: Pick<RulebookDraftBody, 'appeals'>): RulebookProblem[] {
  const { reconsideration, appeal } = appeals;
  const found: RulebookProblem[] = [];
  if (!reconsideration.admitted && !appeal.admitted) {
    const text = 'Não cabe recurso nenhum: a defesa inclui os recursos a ela inerentes.';
    found.push(errorAt(['appeals', 'appeal', 'admitted'], text, 'CF, art. 5º, LV'));
  }
  if (appeal.admitted && appeal.decidedBy === 'same') {
    const text = 'O recurso hierárquico voltaria a quem julgou; a lei federal o dá à autoridade superior.';
    found.push(warningAt(['appeals', 'appeal', 'decidedBy'], text, 'Lei 8.112/1990, art. 107, § 1º'));
  }
  if (reconsideration.admitted && reconsideration.decidedBy === 'other') {
    const text = 'O pedido de reconsideração dirige-se a quem proferiu a decisão.';
    found.push(warningAt(['appeals', 'reconsideration', 'decidedBy'], text, 'Lei 8.112/1990, art. 106'));
  }
  for (const [id, one] of Object.entries(appeals)) {
    if (one.admitted && one.citation === '')
      found.push(warningAt(['appeals', id, 'citation'], 'Falta o artigo deste recurso.'));
  }
  return found;
}
