import { CHANNEL_LABELS, KIND_LABELS, SECRECY_LABELS } from '../manifestations/model.ts';
import { RECIPIENT_LABELS } from '../manifestations/screening.ts';
import { OUTCOME_LABELS } from '../proceedings/model.ts';
import {
  ADDRESSEE_LABELS,
  OUTCOME_LABELS as ANSWER_LABELS,
  RESULT_LABELS as END_LABELS,
} from '../recommendations/model.ts';
import { RESOLVED_LABELS, SCORE_LABELS } from '../surveys/model.ts';

/** When in the day the fact happened. */
export const DAY_PART_LABELS = {
  madrugada: 'Madrugada (0h às 5h59)',
  manha: 'Manhã (6h às 11h59)',
  tarde: 'Tarde (12h às 17h59)',
  noite: 'Noite (18h às 23h59)',
  '': 'Hora não informada',
} as const;

/** What became of a manifestation, and whether the term was kept. */
export const RESULT_LABELS = {
  answered_in_time: 'Respondida no prazo',
  answered_late: 'Respondida fora do prazo',
  archived: 'Encerrada sem resposta conclusiva',
  open_in_time: 'Em andamento, no prazo',
  open_late: 'Em andamento, com prazo vencido',
} as const;

const WEEKDAY_LABELS = {
  '1': 'Segunda-feira',
  '2': 'Terça-feira',
  '3': 'Quarta-feira',
  '4': 'Quinta-feira',
  '5': 'Sexta-feira',
  '6': 'Sábado',
  '0': 'Domingo',
  '': 'Data não informada',
} as const;

/** Where the rows of a table come from: a fixed list, the months, the most frequent places, or the kinds found. */
type Rows = Readonly<Record<string, string>> | 'months' | 'places' | 'proceedings';

type Definition = {
  readonly title: string;
  readonly column: string;
  readonly group: 'number' | 'recurrent' | 'measures' | 'terms' | 'satisfaction' | 'recommendations';
  readonly rows: Rows;
};

/** The tables of the report, in its order (Lei 13.460/2017, art. 15). */
export const TABLES = {
  kind: { title: 'Por tipo', column: 'Tipo', group: 'number', rows: KIND_LABELS },
  month: { title: 'Por mês de recebimento', column: 'Mês', group: 'number', rows: 'months' },
  channel: { title: 'Por canal', column: 'Canal', group: 'number', rows: CHANNEL_LABELS },
  secrecy: { title: 'Por forma de identificação', column: 'Forma', group: 'number', rows: SECRECY_LABELS },
  district: { title: 'Por bairro do fato', column: 'Bairro', group: 'recurrent', rows: 'places' },
  unit: { title: 'Por unidade', column: 'Unidade', group: 'recurrent', rows: 'places' },
  weekday: { title: 'Por dia da semana do fato', column: 'Dia', group: 'recurrent', rows: WEEKDAY_LABELS },
  dayPart: {
    title: 'Por período do dia do fato',
    column: 'Parte do dia',
    group: 'recurrent',
    rows: DAY_PART_LABELS,
  },
  result: { title: 'Situação e prazo', column: 'Situação', group: 'terms', rows: RESULT_LABELS },
  extension: {
    title: 'Prorrogação do prazo',
    column: 'Prazo',
    group: 'terms',
    rows: { '0': 'Não prorrogado', '1': 'Prorrogado uma vez' },
  },
  recipients: {
    title: 'Encaminhamentos feitos',
    column: 'Destinatário',
    group: 'measures',
    rows: RECIPIENT_LABELS,
  },
  proceedings: {
    title: 'Procedimentos abertos a partir de manifestações',
    column: 'Espécie',
    group: 'measures',
    rows: 'proceedings',
  },
  outcomes: {
    title: 'Imputações julgadas no período',
    column: 'Conclusão',
    group: 'measures',
    rows: OUTCOME_LABELS,
  },
  praise: {
    title: 'Elogios levados ao assentamento de guardas',
    column: 'Exame',
    group: 'measures',
    rows: {
      rewarded: 'Com recompensa concedida',
      dismissed: 'Examinado, sem recompensa',
      waiting: 'A examinar',
    },
  },
  recommendations: {
    title: 'Por destinatário',
    column: 'Destinatário',
    group: 'recommendations',
    rows: ADDRESSEE_LABELS,
  },
  recommendationAnswers: {
    title: 'Por resposta recebida',
    column: 'Resposta',
    group: 'recommendations',
    rows: { ...ANSWER_LABELS, '': 'Sem resposta' },
  },
  recommendationResults: {
    title: 'Por resultado',
    column: 'Resultado',
    group: 'recommendations',
    rows: { ...END_LABELS, '': 'Não encerrada' },
  },
  participation: {
    title: 'Participação na pesquisa, entre as encerradas',
    column: 'Pesquisa',
    group: 'satisfaction',
    rows: { given: 'Respondida', none: 'Sem resposta' },
  },
  satisfaction: {
    title: 'Satisfação com o atendimento',
    column: 'Grau',
    group: 'satisfaction',
    rows: SCORE_LABELS,
  },
  resolved: {
    title: 'A demanda foi resolvida, para quem respondeu',
    column: 'Resolvida',
    group: 'satisfaction',
    rows: RESOLVED_LABELS,
  },
} as const satisfies Record<string, Definition>;

export type TableId = keyof typeof TABLES;

/** Acts of the ouvidoria itself, which tell of no citizen: every count of them is published. */
export const PUBLISHED_WHOLE: readonly TableId[] = [
  'recommendations',
  'recommendationAnswers',
  'recommendationResults',
];

export const GROUPS = [
  { id: 'number', title: 'Número de manifestações' },
  { id: 'recurrent', title: 'Pontos recorrentes' },
  { id: 'terms', title: 'Prazos de resposta' },
  { id: 'measures', title: 'Medidas adotadas' },
  { id: 'recommendations', title: 'Recomendações expedidas no período' },
  { id: 'satisfaction', title: 'Satisfação de quem se manifestou' },
] as const satisfies readonly { id: Definition['group']; title: string }[];

/** What the rest of the places, each with too few manifestations to be named, is called. */
export const OTHER_PLACES = 'Demais';
export const NO_PLACE = 'Não informado';
