import { z } from 'zod';
import { command, query } from '../contract/procedure.ts';
import { isoDate } from '../time/civil-date.ts';
import { readFields } from './fields.ts';
import { textPurpose } from './model.ts';

const key = z.string().min(1).max(60);

/** A model's words: only fields that exist, each closed. */
export const modelBody = z
  .string()
  .trim()
  .min(20, 'Escreva o texto com ao menos 20 caracteres.')
  .max(10_000, 'Use até 10.000 caracteres.')
  .superRefine((body, context) => {
    const read = readFields(body);
    if ('problem' in read) context.addIssue({ code: 'custom', message: read.problem });
  });

export const textModel = z.object({
  key,
  purpose: textPurpose,
  name: z.string(),
  body: z.string(),
  inUse: z.boolean(),
  /** Zero while it is as the application brought it. */
  version: z.number().int(),
});
export type TextModel = z.infer<typeof textModel>;

const version = z.object({
  version: z.number().int(),
  name: z.string(),
  body: z.string(),
  inUse: z.boolean(),
  writtenOn: isoDate,
  writtenBy: z.string(),
});

export const textsContract = {
  /** By purpose and name: those of the application and those of the office. */
  list: query('manifestations.read', { input: z.object({}), output: z.array(textModel) }),
  /** One, with the versions that the office wrote, the last first. */
  get: query('manifestations.read', {
    input: z.object({ key }),
    output: textModel.extend({ versions: z.array(version) }),
  }),
  /** Writes a new text (`key` null) or the next version of one; the versions of before are kept. */
  save: command('manifestations.write', {
    input: z.object({
      key: key.nullable(),
      version: z.number().int(),
      purpose: textPurpose,
      name: z.string().trim().min(3, 'Dê um nome ao texto.').max(80, 'Use até 80 caracteres.'),
      body: modelBody,
      inUse: z.boolean().default(true),
    }),
    output: textModel,
  }),
  /** The words as they come out for a manifestation, or for none; what it does not tell stays marked. */
  preview: query('manifestations.read', {
    input: z.object({ body: modelBody, manifestationId: z.number().int().nullable() }),
    output: z.object({ protocol: z.string(), text: z.string() }),
  }),
};
