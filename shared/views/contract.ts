import { z } from 'zod';
import { command, query } from '../contract/procedure.ts';
import { manifestationFilters } from '../manifestations/filters.ts';

const id = z.number().int();
const version = z.number().int();

/** The lists that keep views. */
export const viewScreen = z.enum(['manifestations']);
export type ViewScreen = z.infer<typeof viewScreen>;

const name = z.string().trim().min(1, 'Dê um nome à visão.').max(60, 'Use até 60 caracteres.');

const fields = { name, filters: manifestationFilters, shared: z.boolean() };

export const savedView = z.object({
  id,
  ...fields,
  /** Whether the reader made it: only then may it be changed or deleted. */
  own: z.boolean(),
  ownerName: z.string(),
  /** Whether the reader's list opens with it. */
  isDefault: z.boolean(),
  version,
});
export type SavedView = z.infer<typeof savedView>;

/** A list's filters and order under a name: one's own, or shared with whoever may open the list. */
export const viewsContract = {
  list: query('manifestations.read', {
    input: z.object({ screen: viewScreen }),
    output: z.array(savedView),
  }),
  create: command('manifestations.read', {
    input: z.object({ screen: viewScreen, ...fields }),
    output: z.object({ id }),
  }),
  update: command('manifestations.read', {
    input: z.object({ id, version, ...fields }),
    output: z.object({ id }),
  }),
  /** A preference, not a record of the office: it is deleted for good. */
  remove: command('manifestations.read', { input: z.object({ id, version }), output: z.object({}) }),
  /** With which view the caller's list opens; null for none. */
  setDefault: command('manifestations.read', {
    input: z.object({ screen: viewScreen, id: id.nullable() }),
    output: z.object({}),
  }),
};
