import { z } from 'zod';
import { municipalParameters } from '../agencies/contract.ts';
import { command, query } from '../contract/procedure.ts';
import { rulebook } from '../rulebook/schema.ts';
import { isoDate } from '../time/civil-date.ts';

const id = z.number().int();

export const rulebookRow = z.object({
  id,
  key: z.string(),
  title: z.string(),
  lawNumber: z.string(),
  validFrom: isoDate,
  validTo: isoDate.nullable(),
  /** What still blocks a judgment under it, in Portuguese. */
  missing: z.array(z.string()),
});

export const rulebooksContract = {
  list: query('rulebooks.read', { input: z.object({}), output: z.array(rulebookRow) }),
  get: query('rulebooks.read', {
    input: z.object({ id }),
    output: z.object({ row: rulebookRow, body: rulebook }),
  }),
  /** The one in force on a day; null where none was. */
  inForce: query('session', {
    input: z.object({ on: isoDate.nullable() }),
    output: z.object({ row: rulebookRow, body: rulebook }).nullable(),
  }),
  /**
   * Publishes the rulebook again with other municipal parameters, in force from `validFrom`;
   * the one before ends on the day before and stays as it was.
   */
  adopt: command('rulebooks.write', {
    input: z.object({ basedOn: id, parameters: municipalParameters }),
    output: rulebookRow,
    touches: ['behavior', 'guards', 'documents', 'proceedings', 'dashboard'],
  }),
};
