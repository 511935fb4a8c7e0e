import type { Behavior } from './behavior-schema.ts';
import type { Condition } from './conditions.ts';

const LIGHT = ['advertencia_verbal', 'repreensao', 'repreensao_escrita'];
const SUSPENSION = ['suspensao'];

const someSuspension: Condition = { count: { of: SUSPENSION, withinMonths: 24, atLeast: 1 } };
const severalSuspensions: Condition = { count: { of: SUSPENSION, withinMonths: 24, moreThan: 1 } };
const severalLight: Condition = { count: { of: LIGHT, withinMonths: 24, moreThan: 1 } };

function cleanFor(months: number): Condition {
  return {
    all: [{ serviceMonths: { atLeast: months } }, { count: { of: 'any', withinMonths: months, exactly: 0 } }],
  };
}

/** Arts. 43 to 47. Where IV and V both fit, the graver one applies: they are evaluated in this order. */
export const guardaLegalBehavior: Behavior = {
  initial: 'bom',
  initialCitation: 'art. 43, § 2º',
  automaticCitation: 'art. 45',
  countsFrom: 'fulfilledOn',
  countsFromCitation: 'art. 46',
  leaves: {
    citation: 'art. 47',
    off: false,
    thresholdDays: 30,
    excludes: 'all',
    kinds: 'all',
    exceptKinds: ['ferias'],
  },
  equivalences: [],
  classes: [
    {
      id: 'mau',
      label: 'Mau',
      citation: 'art. 44, V',
      when: { any: [severalSuspensions, { all: [someSuspension, severalLight] }] },
    },
    {
      id: 'regular',
      label: 'Regular',
      citation: 'art. 44, IV',
      when: { any: [someSuspension, severalLight] },
    },
    { id: 'excelente', label: 'Excelente', citation: 'art. 44, I', when: cleanFor(48) },
    { id: 'otimo', label: 'Ótimo', citation: 'art. 44, II', when: cleanFor(36) },
    { id: 'bom', label: 'Bom', citation: 'art. 44, III', when: { otherwise: true } },
  ],
  bestToWorst: ['excelente', 'otimo', 'bom', 'regular', 'mau'],
  declaration: { citation: 'art. 43, § 1º', offices: ['autoridade'], substitutes: ['comandante'] },
};
