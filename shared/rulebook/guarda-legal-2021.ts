import { guardaLegalProgression } from '../progression/guarda-legal.ts';
import { guardaLegalProgressionReadings } from '../progression/guarda-legal-readings.ts';
import { FEDERAL_APPEALS } from './appeals-schema.ts';
import { guardaLegalBehavior } from './guarda-legal-2021-behavior.ts';
import {
  guardaLegalAggravating,
  guardaLegalJustifications,
  guardaLegalMitigating,
} from './guarda-legal-2021-circumstances.ts';
import { guardaLegalItems } from './guarda-legal-2021-items.ts';
import { guardaLegalReadings } from './guarda-legal-2021-readings.ts';
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

const severities: Rulebook['severities'] = [
  { id: 'leve', label: 'Leve', citation: 'art. 33, I', sanctions: ['advertencia_verbal', 'repreensao'] },
  { id: 'media', label: 'Média', citation: 'art. 33, II', sanctions: ['repreensao_escrita'] },
  { id: 'grave', label: 'Grave', citation: 'art. 33, III', sanctions: ['suspensao'] },
  { id: 'gravissima', label: 'Gravíssima', citation: 'art. 33, IV', sanctions: ['suspensao', 'exoneracao'] },
];

const light = { effect: 'light', days: null, daysNote: null, fine: null, note: null } as const;

const sanctions: Rulebook['sanctions'] = [
  { id: 'advertencia_verbal', label: 'Advertência verbal', citation: 'art. 33, I', ...light },
  { id: 'repreensao', label: 'Repreensão', citation: 'art. 33, I', ...light },
  { id: 'repreensao_escrita', label: 'Repreensão escrita', citation: 'art. 33, II', ...light },
  {
    id: 'suspensao',
    effect: 'suspension',
    label: 'Suspensão',
    citation: 'art. 33, III e IV',
    days: null,
    daysNote:
      'O modelo não fixa mínimo nem máximo: parâmetro do Município, exigido antes da primeira suspensão. Na lei federal, até 90 dias (Lei 8.112/1990, art. 130).',
    fine: { percent: 50, countsInBehavior: true, citation: 'Lei 8.112/1990, art. 130, § 2º' },
    note: null,
  },
  {
    id: 'exoneracao',
    effect: 'dismissal',
    label: 'Exoneração',
    citation: 'art. 33, IV',
    days: null,
    daysNote: null,
    fine: null,
    note: 'O modelo diz exoneração; nos estatutos de servidores a penalidade chama-se demissão.',
  },
];

const recurrence: Rulebook['recurrence'] = [
  { item: '35-XXIV', fromSeverity: 'leve', toSeverity: 'media' },
  { item: '36-XVI', fromSeverity: 'media', toSeverity: 'grave' },
  { item: '37-VII', fromSeverity: 'grave', toSeverity: 'gravissima' },
].map((step) => ({
  ...step,
  windowMonths: 24,
  anchor: 'finalOn',
  same: 'item',
  chain: false,
  lastDay: 'excluded',
}));

const rewards: Rulebook['rewards'] = [
  { id: 'elogio', citation: 'art. 49, I', label: 'Elogio', limitNote: null, limit: null },
  {
    id: 'dispensa',
    citation: 'art. 49, II',
    label: 'Dispensa total do trabalho',
    limitNote: null,
    limit: { atMost: 1, withinMonths: 12, notDuring: ['curso'], citation: 'art. 51; art. 52, II' },
  },
  { id: 'mencao', citation: 'art. 49, III', label: 'Menção elogiosa escrita', limitNote: null, limit: null },
  {
    id: 'condecoracao',
    citation: 'Anexo 2, art. 17, I',
    label: 'Condecoração por serviços prestados',
    limitNote: null,
    limit: null,
  },
];

/** The Guarda Legal model code of conduct (MJSP/Senasp, 2021, Anexo 3), before a municipality fills its parameters. */
export const guardaLegal2021 = {
  id: 'guarda-legal-2021',
  title: 'Modelo de Código de Conduta — Guarda Legal (MJSP/Senasp, 2021), Anexo 3',
  law: null,
  example: false,
  note: 'Modelo de lei a ser adaptado por cada Município. Os rótulos são descrições próprias; o texto oficial da lei sancionada é colado junto de cada item.',
  severities,
  sanctions,
  transgressions: [...guardaLegalItems],
  conflicts: [
    {
      items: ['36-III', '37-VI'],
      proposed: '36-III',
      citation: 'art. 36, III; art. 37, VI',
      text: 'A mesma conduta é descrita como falta grave e como gravíssima; escolha uma e motive.',
    },
  ],
  justifications: [...guardaLegalJustifications],
  mitigating: [...guardaLegalMitigating],
  aggravating: [...guardaLegalAggravating],
  recurrence,
  behavior: guardaLegalBehavior,
  competence: {},
  terms: FEDERAL_TERMS,
  appeals: FEDERAL_APPEALS,
  sindicancia: FEDERAL_SINDICANCIA,
  limitation: { ...FEDERAL_LIMITATION, criminalItems: ['37-III'] },
  cancellation: FEDERAL_CANCELLATION,
  people: FEDERAL_PEOPLE,
  procedures: DEFAULT_PROCEDURES,
  rewards,
  progression: guardaLegalProgression,
  worksheet: null,
  milderLaw: MILDER_LAW,
  readings: [...guardaLegalReadings, ...guardaLegalProgressionReadings],
} satisfies Rulebook;
