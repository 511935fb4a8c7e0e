import { z } from 'zod';
import { command } from '../contract/procedure.ts';

/** More rows than these do not go to one file. */
export const MAX_EXPORTED = 100_000;

export const exportFormat = z.enum(['csv', 'xlsx']);
export type ExportFormat = z.infer<typeof exportFormat>;

/** A filter in use as a code and a value, such as `kinds=denuncia`; no free text, which might hold a name. */
export const filterCode = z.string().regex(/^[a-zA-Z]{1,30}=[a-z0-9_,.-]{1,120}$/);

export const exportsContract = {
  /** Leaves in the audit trail that a list is being taken out, before it is: which, how many rows, under which filters. */
  record: command('session', {
    confirmed: true,
    input: z.object({
      /** The list's own name, in code. */
      list: z.string().regex(/^[A-Za-z0-9.:-]{1,80}$/),
      /** The same in words. */
      title: z.string().trim().min(1).max(80),
      format: exportFormat,
      rows: z.number().int().min(0).max(MAX_EXPORTED),
      filters: z.array(filterCode).max(30),
    }),
    output: z.object({}),
  }),
};
