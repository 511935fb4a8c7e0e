import type { Circumstance, Detection, Transgression } from './catalog-schema.ts';
import type { Rulebook } from './schema.ts';

type Row = readonly [id: string, label: string, derived?: 'recurrence'];

const ITEMS: readonly (readonly [severity: string, rows: readonly Row[]])[] = [
  [
    'leve',
    [
      ['10-I', 'Atrasar-se ao serviço sem justificativa'],
      ['10-II', 'Apresentar-se com uniforme incompleto'],
      ['10-III', 'Deixar de zelar por material de uso diário'],
    ],
  ],
  [
    'media',
    [
      ['11-I', 'Afastar-se do posto sem autorização'],
      ['11-II', 'Faltar ao serviço sem justificativa'],
      ['11-III', 'Tratar o público com desatenção'],
      ['11-IV', 'Repetir falta leve no prazo da lei', 'recurrence'],
    ],
  ],
  [
    'grave',
    [
      ['12-I', 'Trabalhar sob efeito de bebida alcoólica'],
      ['12-II', 'Usar a função em proveito próprio'],
      ['12-III', 'Repetir falta média no prazo da lei', 'recurrence'],
    ],
  ],
  ['gravissima', [['13-I', 'Exigir ou receber vantagem em razão da função']]],
];

/** A few items only, to show how a list is written. */
export const exampleItems: readonly Transgression[] = ITEMS.flatMap(([severity, rows]) =>
  rows.map(([id, label, derived = null]) => ({
    id,
    citation: `Exemplo, art. ${id.replace('-', ', ')}`,
    severity,
    label,
    officialText: null,
    ownAggravation: null,
    note: null,
    derived,
  })),
);

function circumstance(id: string, label: string, detect: Detection | null = null): Circumstance {
  return { id, citation: `Exemplo, art. ${id.replace('-', ', ')}`, label, detect, note: null };
}

export const exampleJustifications: readonly Circumstance[] = [
  circumstance('20-I', 'Estado de necessidade'),
  circumstance('20-II', 'Legítima defesa própria ou de outrem'),
];

export const exampleMitigating: readonly Circumstance[] = [
  circumstance('21-I', 'Comportamento ótimo ou excelente', { kind: 'classAtLeast', class: 'otimo' }),
  circumstance('21-II', 'Confissão espontânea'),
];

export const exampleAggravating: readonly Circumstance[] = [
  circumstance('22-I', 'Comportamento insuficiente', { kind: 'classIs', class: 'insuficiente' }),
  circumstance('22-II', 'Falta praticada em público', { kind: 'inPublic' }),
];

/** Any fault of the same severity climbs, within twelve months of the day the earlier sanction was applied. */
export const exampleRecurrence: Rulebook['recurrence'] = [
  { item: '11-IV', fromSeverity: 'leve', toSeverity: 'media' },
  { item: '12-III', fromSeverity: 'media', toSeverity: 'grave' },
].map((step) => ({
  ...step,
  windowMonths: 12,
  anchor: 'appliedOn',
  same: 'severity',
  chain: true,
  lastDay: 'included',
}));

export const exampleReadings: Rulebook['readings'] = [
  {
    id: 'exemplo-tres-suspensoes-curtas',
    citation: 'Exemplo, art. 30, IV e V',
    text: 'A norma fala em até duas suspensões em 24 meses. Quem tem mais de duas, sem que todas passem de 15 dias em 12 meses, permanece no comportamento insuficiente.',
    value: 1,
    setting: 'behavior.classes.1.when.count.atLeast',
  },
  {
    id: 'exemplo-nos-demais-casos',
    citation: 'Exemplo, art. 30, § 2º',
    text: 'Quem não tem suspensão recente, mas foi sancionado nos últimos 30 meses ou ainda não os completou depois da sanção, tem comportamento regular. Quem acabou de ingressar tem comportamento bom.',
    value: 'regular',
    setting: 'behavior.classes',
  },
  {
    id: 'exemplo-equivalencia-sem-dias',
    citation: 'Exemplo, art. 34',
    text: 'Duas repreensões contam como uma suspensão, e três advertências como uma repreensão, só onde a norma não exige dias: a suspensão assim contada não tem duração.',
    value: 'sem dias',
    setting: 'behavior.equivalences',
  },
  {
    id: 'exemplo-norma-do-dia',
    citation: 'Exemplo, art. 30',
    text: 'O comportamento de um dia lê-se, em toda a carreira, pela norma vigente nesse dia.',
    value: 'norma do dia consultado',
    setting: 'behavior',
  },
];
