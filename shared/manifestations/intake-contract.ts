import { z } from 'zod';
import { command, query } from '../contract/procedure.ts';
import { isoDate } from '../time/civil-date.ts';
import { FACT_TIME } from './fact.ts';

const id = z.number().int();
const version = z.number().int();
const short = (max: number) => z.string().trim().max(max, `Use até ${max} caracteres.`);

/** When and where it happened and who was in it: what is taken down at the counter and may be corrected later. */
export const factFields = {
  factOn: isoDate.nullable(),
  factTime: z.string().regex(FACT_TIME, 'Hora inválida: use hh:mm.').nullable(),
  address: short(200),
  district: short(80),
  guardIds: z.array(id).max(50),
  described: short(2000),
  vehicle: short(80),
  unit: short(80),
  witnesses: short(2000),
};

export const correctInput = z.object({
  id,
  version,
  ...factFields,
  reason: z.string().trim().min(10, 'Escreva ao menos 10 caracteres.').max(1000, 'Use até 1.000 caracteres.'),
});

export const intakeProcedures = {
  /** Districts already used, the most frequent first. */
  districts: query('manifestations.read', { input: z.object({}), output: z.array(z.string()) }),
  /** Corrects the data of the fact, never the narrative; the values before stay recorded with the reason. */
  correct: command('manifestations.write', {
    input: correctInput,
    output: z.object({ id, version }),
    touches: ['dashboard', 'search'],
  }),
};
