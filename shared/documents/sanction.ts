import { z } from 'zod';
import { isoDate } from '../time/civil-date.ts';

/** One final sanction as a document shows it: no complainant, no open matter. */
export const dossierSanction = z.object({
  id: z.number().int(),
  label: z.string(),
  days: z.number().int().nullable(),
  citation: z.string(),
  itemLabel: z.string(),
  factOn: isoDate,
  decidedOn: isoDate,
  finalOn: isoDate,
  fulfilledOn: isoDate.nullable(),
  reference: z.string(),
});
export type DossierSanction = z.infer<typeof dossierSanction>;
