import { z } from 'zod';
import { command, query } from '../contract/procedure.ts';
import { because } from '../rulebook/proof.ts';
import { isoDate } from '../time/civil-date.ts';
import { linkKind } from './model.ts';

const id = z.number().int();
const version = z.number().int();
const reason = z.string().trim().min(10, 'Escreva os motivos com ao menos 10 caracteres.').max(20_000);

export const link = z.object({
  id,
  kind: linkKind,
  /** Whether the file asked about is the principal, or the one from which the other was split. */
  principal: z.boolean(),
  other: z.object({ id, number: z.string(), reachable: z.boolean() }),
  on: isoDate,
  reason: z.string(),
  undoneOn: isoDate.nullable(),
  undoneReason: z.string().nullable(),
});

const joinedFile = z.object({
  id,
  number: z.string(),
  acts: z.array(
    z.object({ id, kind: z.string(), on: isoDate, text: z.string(), guardName: z.string().nullable() }),
  ),
  people: z.array(z.object({ id, role: z.string(), name: z.string() })),
});

export const linksOf = z.object({
  proceedingId: id,
  version,
  links: z.array(link),
  /** Acts and people of the files joined, seen together; those of a protected file only by who may open it. */
  joined: z.array(joinedFile),
  /** What a split does to limitation, with the days of this file. */
  splitEffect: z.array(because),
});
export type LinksOf = z.infer<typeof linksOf>;

const touches = ['proceedings', 'people', 'search', 'dashboard'];

export const linksContract = {
  list: query('proceedings.read', { input: z.object({ proceedingId: id }), output: linksOf }),
  /** Joins a file to this one, which is the principal. */
  join: command('links.write', {
    input: z.object({ proceedingId: id, version, otherId: id, on: isoDate, reason }),
    output: linksOf,
    touches,
  }),
  /** Opens a file with the charges chosen, taken from this one with copies of what was done until then. */
  split: command('links.write', {
    input: z.object({
      proceedingId: id,
      version,
      chargeIds: z.array(id).min(1, 'Escolha ao menos uma imputação.').max(200),
      on: isoDate,
      reason,
    }),
    output: linksOf.extend({ newId: id, newNumber: z.string() }),
    touches,
  }),
  undo: command('links.write', {
    input: z.object({ linkId: id, proceedingId: id, version, on: isoDate, reason }),
    output: linksOf,
    touches,
  }),
};
