import type { DraftProcedure } from './draft-procedures.ts';
import { errorAt, type Place, type RulebookProblem, warningAt } from './rulebook-problem.ts';

function allActs(kind: DraftProcedure) {
  return [...kind.phases.flatMap((phase) => phase.acts), ...kind.anytime];
}

function guaranteeProblems(kind: DraftProcedure, at: Place): RulebookProblem[] {
  const acts = allActs(kind);
  const unmet = kind.guarantees.flatMap((one, index) => {
    if (one.metBy.length === 0) {
      const text = `Nenhum ato atende à garantia “${one.label}”: nenhum procedimento deste tipo poderia ser julgado.`;
      return [errorAt([...at, 'guarantees', index, 'metBy'], text, one.citation)];
    }
    const stray = acts.find((act) => one.metBy.includes(act.id) && act.perAccused !== one.perAccused);
    if (stray === undefined) return [];
    const text = one.perAccused
      ? `O ato “${stray.label}” é do procedimento inteiro e não atende a garantia de cada acusado.`
      : `O ato “${stray.label}” é de um acusado e não atende a garantia do procedimento inteiro.`;
    return [errorAt([...at, 'guarantees', index, 'metBy'], text, one.citation)];
  });
  if (!kind.judged || kind.guarantees.some((one) => one.perAccused)) return unmet;
  const text = 'Leva a julgamento sem nenhuma garantia do acusado (CF, art. 5º, LV).';
  return [...unmet, errorAt([...at, 'guarantees'], text, 'CF, art. 5º, LV')];
}

function phaseProblems(kind: DraftProcedure, at: Place): RulebookProblem[] {
  const judgment = kind.phases.findIndex((phase) => phase.exit === 'decision');
  const ending = kind.phases.findIndex((phase) => phase.exit === 'archive');
  const found: RulebookProblem[] = [];
  if (kind.judged && judgment < 0) {
    found.push(errorAt([...at, 'phases'], 'Leva a julgamento, e nenhuma fase termina com ele.'));
  }
  if (!kind.judged && judgment >= 0) {
    found.push(
      errorAt([...at, 'phases', judgment, 'exit'], 'Este tipo não é julgado: a fase nunca termina.'),
    );
  }
  for (const [index, phase] of kind.phases.entries()) {
    if (index > ending && ending >= 0) {
      const text = `A fase “${phase.label}” vem depois do arquivo e nunca é alcançada.`;
      found.push(errorAt([...at, 'phases', index], text, phase.citation));
    }
    const beforeJudgment = judgment < 0 || index < judgment;
    const early = ['notice', 'appeal', 'service'].includes(phase.exit) && beforeJudgment;
    if (early) {
      const text = `A fase “${phase.label}” depende do julgamento e vem antes dele: nada depois dela é alcançado.`;
      found.push(errorAt([...at, 'phases', index, 'exit'], text, phase.citation));
    }
    if (phase.exit === 'acts' && phase.acts.length === 0) {
      const text = `A fase “${phase.label}” não tem atos: ninguém a verá.`;
      found.push(warningAt([...at, 'phases', index, 'acts'], text, phase.citation));
    }
  }
  return found;
}

function actProblems(kind: DraftProcedure, at: Place): RulebookProblem[] {
  return kind.phases.flatMap((phase, index) =>
    phase.acts.flatMap((act, place) => {
      const path = [...at, 'phases', index, 'acts', place];
      const found: RulebookProblem[] = [];
      if (act.compulsory && act.signs.length === 0) {
        const text = `O ato “${act.label}” é compulsório e não se diz quem o assina.`;
        found.push(errorAt([...path, 'signs'], text, act.citation));
      }
      if (act.counts === 'term_over' && act.opens === null) {
        const text = `O ato “${act.label}” vale pelo fim de um prazo, mas não abre nenhum.`;
        found.push(errorAt([...path, 'opens'], text, act.citation));
      }
      if (act.compulsory && act.citation === '') {
        found.push(warningAt([...path, 'citation'], `Falta o artigo do ato “${act.label}”.`));
      }
      return found;
    }),
  );
}

function openingProblems(kind: DraftProcedure, at: Place): RulebookProblem[] {
  if (!kind.punitive || allActs(kind).some((act) => act.effect === 'opens')) return [];
  const text = 'Nenhum ato instaura este tipo: a prescrição não seria interrompida.';
  return [warningAt([...at, 'phases'], text, kind.citation)];
}

/** What is wrong or doubtful in the kinds of proceeding, beyond names that point nowhere. */
export function procedureProblems(kinds: readonly DraftProcedure[]): RulebookProblem[] {
  return kinds.flatMap((kind, index) => {
    const at = ['procedures', index];
    return [
      ...guaranteeProblems(kind, at),
      ...phaseProblems(kind, at),
      ...actProblems(kind, at),
      ...openingProblems(kind, at),
    ];
  });
}
