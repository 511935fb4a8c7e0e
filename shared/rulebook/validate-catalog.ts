import { role } from '../permissions.ts';
import type { RulebookDraftBody } from './draft-schema.ts';
import { errorAt, type RulebookProblem, warningAt } from './rulebook-problem.ts';

type Body = RulebookDraftBody;

function severityProblems({ severities, transgressions }: Body): RulebookProblem[] {
  return severities.flatMap((one, index) => {
    const place = ['severities', index];
    const found: RulebookProblem[] = [];
    if (one.sanctions.length === 0) {
      const text = `A gravidade “${one.label}” não admite sanção nenhuma: as faltas dela não poderiam ser punidas.`;
      found.push(errorAt([...place, 'sanctions'], text, one.citation));
    }
    if (!transgressions.some((item) => item.severity === one.id)) {
      const text = `Nenhuma transgressão tem a gravidade “${one.label}”.`;
      found.push(warningAt(place, text, one.citation));
    }
    return found;
  });
}

function competenceProblems({ sanctions, competence }: Body): RulebookProblem[] {
  return sanctions.flatMap(({ id, label, citation }) => {
    const holders = competence[id] ?? [];
    if (holders.length === 0) {
      const text = `Falta dizer quem aplica a sanção “${label}”: enquanto isso, ela não pode ser decidida.`;
      return [warningAt(['competence', id], text, citation)];
    }
    const strangers = holders.filter((holder) => !role.safeParse(holder).success);
    if (strangers.length < holders.length) return [];
    const text = `Quem aplica a sanção “${label}” (${strangers.join(', ')}) não é perfil da aplicação: ninguém poderia assiná-la.`;
    return [warningAt(['competence', id], text, citation)];
  });
}

function sanctionProblems({ sanctions, severities }: Body): RulebookProblem[] {
  return sanctions.flatMap(({ id, label, citation, effect, days, fine }, index) => {
    const place = ['sanctions', index];
    const found: RulebookProblem[] = [];
    if (!severities.some((one) => one.sanctions.includes(id))) {
      found.push(warningAt(place, `Nenhuma gravidade admite a sanção “${label}”.`, citation));
    }
    if (effect === 'suspension' && days === null) {
      const text = `Falta fixar o mínimo e o máximo de dias da sanção “${label}”: enquanto isso, ela não pode ser decidida.`;
      found.push(warningAt([...place, 'days'], text, citation));
    }
    if (effect !== 'suspension' && days !== null) {
      const text = `A sanção “${label}” não é suspensão: os dias indicados não teriam efeito.`;
      found.push(warningAt([...place, 'days'], text, citation));
    }
    if (effect !== 'suspension' && fine !== null) {
      const text = `Só a suspensão se converte em multa; a conversão da sanção “${label}” não teria efeito.`;
      found.push(warningAt([...place, 'fine'], text, citation));
    }
    return found;
  });
}

function itemProblems({ transgressions, recurrence }: Body): RulebookProblem[] {
  return transgressions.flatMap((item, index) => {
    const found: RulebookProblem[] = [];
    if (item.severity === null) {
      const text = `O item “${item.label}” não tem gravidade: em cada caso a autoridade terá de fixá-la e motivar.`;
      found.push(warningAt(['transgressions', index, 'severity'], text, item.citation));
    }
    if (item.derived !== null && !recurrence.some((rule) => rule.item === item.id)) {
      const text = `O item “${item.label}” só surge por reincidência, mas nenhuma regra de reincidência leva a ele.`;
      found.push(warningAt(['transgressions', index, 'derived'], text, item.citation));
    }
    return found;
  });
}

function procedureProblems({ sanctions, sindicancia, limitation }: Body): RulebookProblem[] {
  const found: RulebookProblem[] = [];
  const shortest = Math.min(...sanctions.flatMap(({ days }) => days?.min ?? []));
  if (Number.isFinite(shortest) && shortest > (sindicancia.maxSuspensionDays ?? shortest)) {
    const text = `A sindicância admite até ${sindicancia.maxSuspensionDays} dias de suspensão e a menor suspensão é de ${shortest}: nenhuma poderia resultar dela.`;
    found.push(warningAt(['sindicancia', 'maxSuspensionDays'], text, sindicancia.citation));
  }
  const inDays = { days: 1, months: 30, years: 365 } as const;
  const length = (period: Body['limitation']['light']) =>
    period === null ? Number.POSITIVE_INFINITY : period.value * inDays[period.unit];
  const { light, suspension, dismissal } = limitation;
  if (length(light) > length(suspension) || length(suspension) > length(dismissal)) {
    const text = 'A sanção mais grave prescreve antes de outra mais leve: confira os prazos.';
    found.push(warningAt(['limitation'], text, limitation.citation));
  }
  return found;
}

function worksheetProblems({ worksheet, mitigating, aggravating }: Body): RulebookProblem[] {
  if (worksheet === null) return [];
  const found: RulebookProblem[] = [];
  if (worksheet.percentPerPoint === 0) {
    const text = 'Com zero por cento por ponto, a planilha de dosimetria não move a sanção.';
    found.push(warningAt(['worksheet', 'percentPerPoint'], text, worksheet.citation));
  }
  for (const [index, { circumstance, weight }] of worksheet.weights.entries()) {
    const wrong =
      (weight > 0 && mitigating.some((one) => one.id === circumstance)) ||
      (weight < 0 && aggravating.some((one) => one.id === circumstance));
    if (!wrong) continue;
    const text = 'O peso soma pontos por atenuante, ou os tira por agravante: confira o sinal.';
    found.push(warningAt(['worksheet', 'weights', index, 'weight'], text, worksheet.citation));
  }
  return found;
}

/** What is doubtful in the lists of the code and in its terms, beyond what the schema itself refuses. */
export function catalogProblems(body: Body): RulebookProblem[] {
  return [
    ...severityProblems(body),
    ...sanctionProblems(body),
    ...competenceProblems(body),
    ...itemProblems(body),
    ...procedureProblems(body),
    ...worksheetProblems(body),
  ];
}
