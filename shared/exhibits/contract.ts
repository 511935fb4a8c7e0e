import { z } from 'zod';
import { command, sensitiveQuery } from '../contract/procedure.ts';
import { isoDate } from '../time/civil-date.ts';
import { exhibitKind, movementKind } from './model.ts';

const id = z.number().int();
const reason = z.string().trim().min(10, 'Escreva os motivos com ao menos 10 caracteres.').max(2_000);
const words = z.string().trim().min(2, 'Preencha este campo.').max(300, 'Use até 300 caracteres.');
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Informe a hora, como 14:30.');

export const movement = z.object({
  id,
  kind: movementKind,
  on: isoDate,
  at: z.string(),
  from: z.string(),
  to: z.string(),
  place: z.string(),
  reason: z.string(),
  recordedBy: z.string(),
});

export const exhibit = z.object({
  id,
  number: z.number().int(),
  kind: exhibitKind,
  description: z.string(),
  source: z.string(),
  receivedOn: isoDate,
  receivedBy: z.string(),
  keptAt: z.string(),
  /** Who holds it now and where, after the last movement. */
  holder: z.string(),
  place: z.string(),
  attachmentId: id.nullable(),
  movements: z.array(movement),
  annulled: z.boolean(),
  annulledReason: z.string().nullable(),
  version: id,
});
export type Exhibit = z.infer<typeof exhibit>;

export const exhibitsOf = z.object({ proceedingId: id, exhibits: z.array(exhibit) });
export type ExhibitsOf = z.infer<typeof exhibitsOf>;

export const exhibitsContract = {
  list: sensitiveQuery('exhibits.read', { input: z.object({ proceedingId: id }), output: exhibitsOf }),
  /** One exhibit, with everyone who read it, newest first. */
  get: sensitiveQuery('exhibits.read', {
    input: z.object({ id }),
    output: exhibit.extend({
      proceedingId: id,
      readings: z.array(z.object({ seq: id, at: z.string(), reader: z.string() })),
    }),
  }),
  record: command('exhibits.write', {
    input: z.object({
      proceedingId: id,
      kind: exhibitKind,
      description: words.max(2_000),
      source: words,
      receivedOn: isoDate,
      receivedBy: words,
      /** Compulsory for an object. */
      keptAt: z.string().trim().max(300),
      /** Its file, put before into the form `EXHIBIT_FORM:proceedingId`. */
      attachmentIds: z
        .array(id)
        .max(1, 'Cada prova tem um só arquivo: retire os outros e junte-os como provas à parte.')
        .default([]),
    }),
    output: exhibitsOf,
    touches: ['attachments'],
  }),
  /** A link of the chain of custody (by analogy, CPP, arts. 158-A to 158-F); never changed afterwards. */
  move: command('exhibits.write', {
    input: z.object({
      exhibitId: id,
      version: id,
      kind: movementKind,
      on: isoDate,
      at: time,
      to: words,
      place: words,
      reason,
    }),
    output: exhibitsOf,
  }),
  /** Takes an exhibit out of the evidence with the reason; its number and its custody stay. */
  annul: command('exhibits.write', {
    input: z.object({ exhibitId: id, version: id, reason }),
    output: exhibitsOf,
  }),
};
