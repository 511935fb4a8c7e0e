import { z } from 'zod';
import { command, query, sensitiveQuery } from '../contract/procedure.ts';
import { reportFigures, reportMonth, reportTexts } from './model.ts';

/** Whole months; at most twelve. `smallest`: counts under it, and not zero, are withheld. */
export const reportPeriod = z.object({
  from: reportMonth,
  to: reportMonth,
  smallest: z
    .number({ error: 'Informe a menor contagem publicada.' })
    .int()
    .min(3, 'A menor contagem publicada vai de 3 a 20.')
    .max(20, 'A menor contagem publicada vai de 3 a 20.')
    .default(5),
});
export type ReportPeriod = z.output<typeof reportPeriod>;

export const reportsContract = {
  /** The report of the ouvidoria over a period (Lei 13.460/2017, arts. 14 and 15), with small counts withheld. */
  figures: query('manifestations.read', { input: reportPeriod, output: reportFigures }),
  /** Issues it as a numbered document. */
  issue: command('manifestations.write', {
    input: reportPeriod.extend({ ...reportTexts.shape, replaces: z.number().int().nullable().default(null) }),
    output: z.object({ id: z.number().int(), number: z.string() }),
    touches: ['documents'],
  }),
  /** One line for each manifestation, equal lines together: no protocol, text, name or day. Null is a withheld value. */
  openData: sensitiveQuery('manifestations.read', {
    confirmed: true,
    input: reportPeriod,
    output: z.object({
      headers: z.array(z.string()),
      lines: z.array(
        z.object({ values: z.array(z.string().nullable()), count: z.number().int().positive() }),
      ),
    }),
  }),
};
