import { FEDERAL_APPEALS } from './appeals-schema.ts';
import { exampleBehavior } from './example-other-classes-behavior.ts';
import {
  exampleAggravating,
  exampleItems,
  exampleJustifications,
  exampleMitigating,
  exampleReadings,
  exampleRecurrence,
} from './example-other-classes-lists.ts';
import { FEDERAL_PEOPLE } from './people-schema.ts';
import {
  FEDERAL_CANCELLATION,
  FEDERAL_LIMITATION,
  FEDERAL_SINDICANCIA,
  FEDERAL_TERMS,
  MILDER_LAW,
} from './procedure-schema.ts';
import { DEFAULT_PROCEDURES } from './procedures/defaults.ts';
import type { Rulebook } from './schema.ts';

const light = { effect: 'light', days: null, daysNote: null, fine: null, note: null } as const;

const sanctions: Rulebook['sanctions'] = [
  { id: 'advertencia', label: 'Advertência', citation: 'Exemplo, art. 5º, I', ...light },
  { id: 'repreensao', label: 'Repreensão', citation: 'Exemplo, art. 5º, II', ...light },
  {
    id: 'suspensao',
    effect: 'suspension',
    label: 'Suspensão',
    citation: 'Exemplo, art. 5º, III',
    days: { min: 1, max: 90 },
    daysNote: null,
    fine: { percent: 50, countsInBehavior: true, citation: 'Exemplo, art. 5º, § 1º' },
    note: null,
  },
  {
    id: 'demissao',
    effect: 'dismissal',
    label: 'Demissão',
    citation: 'Exemplo, art. 5º, IV',
    days: null,
    daysNote: null,
    fine: null,
    note: null,
  },
];

const severities: Rulebook['severities'] = [
  { id: 'leve', label: 'Leve', citation: 'Exemplo, art. 9º, I', sanctions: ['advertencia'] },
  { id: 'media', label: 'Média', citation: 'Exemplo, art. 9º, II', sanctions: ['repreensao'] },
  { id: 'grave', label: 'Grave', citation: 'Exemplo, art. 9º, III', sanctions: ['suspensao'] },
  {
    id: 'gravissima',
    label: 'Gravíssima',
    citation: 'Exemplo, art. 9º, IV',
    sanctions: ['suspensao', 'demissao'],
  },
];

const worksheet: Rulebook['worksheet'] = {
  citation: 'Exemplo, art. 23',
  weights: [
    { circumstance: '21-I', weight: -2 },
    { circumstance: '21-II', weight: -1 },
    { circumstance: '22-I', weight: 2 },
    { circumstance: '22-II', weight: 1 },
  ],
  percentPerPoint: 10,
  start: 'middle' as const,
};

/**
 * An invented code with other classes, windows and ways of counting, to show what a municipality may write. It is the
 * law of no place: every citation begins with “Exemplo”.
 */
export const exampleOtherClasses = {
  id: 'exemplo-outras-classes',
  title: 'EXEMPLO: código com outras classes de comportamento (janelas de 60, 48, 30, 24 e 12 meses)',
  law: null,
  note: 'Norma inventada, só para mostrar o que se pode escrever. Não é lei de Município algum.',
  example: true,
  severities,
  sanctions,
  transgressions: [...exampleItems],
  conflicts: [],
  justifications: [...exampleJustifications],
  mitigating: [...exampleMitigating],
  aggravating: [...exampleAggravating],
  recurrence: exampleRecurrence,
  behavior: exampleBehavior,
  competence: {
    advertencia: ['comandante', 'autoridade'],
    repreensao: ['autoridade'],
    suspensao: ['autoridade'],
    demissao: ['autoridade'],
  },
  terms: FEDERAL_TERMS,
  appeals: FEDERAL_APPEALS,
  sindicancia: FEDERAL_SINDICANCIA,
  limitation: FEDERAL_LIMITATION,
  cancellation: FEDERAL_CANCELLATION,
  people: FEDERAL_PEOPLE,
  procedures: DEFAULT_PROCEDURES,
  rewards: [
    { id: 'elogio', citation: 'Exemplo, art. 40, I', label: 'Elogio', limitNote: null, limit: null },
    {
      id: 'folga',
      citation: 'Exemplo, art. 40, II',
      label: 'Folga',
      limitNote: null,
      limit: { atMost: 2, withinMonths: 12, notDuring: ['curso'], citation: 'Exemplo, art. 41' },
    },
  ],
  progression: null,
  worksheet,
  milderLaw: MILDER_LAW,
  readings: exampleReadings,
} satisfies Rulebook;
