import { z } from 'zod';
import { TABLES, type TableId } from './tables.ts';

const isTableId = (id: string): id is TableId => id in TABLES;
const tableIds: readonly TableId[] = Object.keys(TABLES).filter(isTableId);

/** Null is withheld: too few to be told without telling who. */
const published = z.number().int().nullable();

export const reportMonth = z
  .string()
  .regex(/^(19[9]\d|20\d\d|21\d\d)-(0[1-9]|1[0-2])$/, 'Escolha o mês e o ano.');

/** Each cell: in the period and in as many months just before. */
export const reportTable = z.object({
  id: z.enum(tableIds),
  total: published,
  totalBefore: published,
  cells: z.array(z.object({ label: z.string(), count: published, before: published })),
});
export type ReportTable = z.infer<typeof reportTable>;

/** Days from receipt to conclusive answer; null when too few were answered. */
export const answerDays = z.object({ median: z.number().int(), p90: z.number().int() }).nullable();

export const reportFigures = z.object({
  from: reportMonth,
  to: reportMonth,
  beforeFrom: reportMonth,
  beforeTo: reportMonth,
  /** The day on which it was counted: before the end of the period, it is a part of it. */
  countedOn: z.string(),
  smallest: z.number().int(),
  tables: z.array(reportTable),
  days: answerDays,
  daysBefore: answerDays,
  /** The mean of the survey, of 100; null where it is withheld, nobody answered, or the report is older than the survey. */
  mean: published.default(null),
  meanBefore: published.default(null),
});
export type ReportFigures = z.infer<typeof reportFigures>;

const text = (most: number) => z.string().trim().max(most, 'O texto passa do tamanho permitido.');

export const reportTexts = z.object({
  introduction: text(10_000).min(20, 'Escreva a apresentação: ao menos 20 caracteres.'),
  measures: text(20_000).min(20, 'Descreva as providências adotadas: ao menos 20 caracteres.'),
  recommendations: text(20_000),
});

/** What the issued report says, frozen with every cell already withheld. */
export const reportFacts = z.object({ figures: reportFigures, texts: reportTexts });
export type ReportFacts = z.output<typeof reportFacts>;
