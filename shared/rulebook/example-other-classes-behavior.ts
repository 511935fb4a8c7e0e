import type { Behavior } from './behavior-schema.ts';
import type { Condition } from './conditions.ts';

/** So many months of service and no sanction in as many months. */
function cleanFor(months: number): Condition {
  return {
    all: [{ serviceMonths: { atLeast: months } }, { count: { of: 'any', withinMonths: months, exactly: 0 } }],
  };
}

/** Windows of 60, 48, 30, 24 and 12 months, counted from the application of the sanction. */
export const exampleBehavior: Behavior = {
  initial: 'bom',
  initialCitation: 'Exemplo, art. 30, § 1º',
  automaticCitation: 'Exemplo, art. 32',
  countsFrom: 'appliedOn',
  countsFromCitation: 'Exemplo, art. 31',
  leaves: {
    citation: 'Exemplo, art. 33',
    off: false,
    thresholdDays: 60,
    excludes: 'excess',
    kinds: ['licenca_interesse', 'cessao', 'mandato'],
    exceptKinds: ['ferias'],
  },
  equivalences: [
    { of: ['advertencia'], quantity: 3, as: 'repreensao', citation: 'Exemplo, art. 34, I' },
    { of: ['repreensao'], quantity: 2, as: 'suspensao', citation: 'Exemplo, art. 34, II' },
  ],
  classes: [
    {
      id: 'mau',
      label: 'Mau',
      citation: 'Exemplo, art. 30, V',
      when: { count: { of: ['suspensao'], withinMonths: 12, minDays: 16, moreThan: 2 } },
    },
    {
      id: 'insuficiente',
      label: 'Insuficiente',
      citation: 'Exemplo, art. 30, IV',
      when: { count: { of: ['suspensao'], withinMonths: 24, atLeast: 1 } },
    },
    { id: 'excelente', label: 'Excelente', citation: 'Exemplo, art. 30, I', when: cleanFor(60) },
    { id: 'otimo', label: 'Ótimo', citation: 'Exemplo, art. 30, II', when: cleanFor(48) },
    { id: 'bom', label: 'Bom', citation: 'Exemplo, art. 30, III', when: cleanFor(30) },
    { id: 'regular', label: 'Regular', citation: 'Exemplo, art. 30, § 2º', when: { otherwise: true } },
  ],
  bestToWorst: ['excelente', 'otimo', 'bom', 'regular', 'insuficiente', 'mau'],
  declaration: { citation: 'Exemplo, art. 32, § 1º', offices: ['comandante'], substitutes: [] },
};
