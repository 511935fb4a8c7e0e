import { z } from 'zod';
import { wireError } from '../contract/errors.ts';
import { dossierModel } from '../documents/dossier-facts.ts';

/** Names one run and its repetitions, so that what was already numbered is not numbered twice. */
export const batchJob = z.uuid();

const what = {
  model: dossierModel,
  /** Whether each one is issued, with a number of the register, or only copied from the record. */
  numbered: z.boolean(),
  /** One file with them all, or one file each. */
  joined: z.boolean(),
};

const guardId = z.number().int().positive();

/** A guard whose dossier is wanted; `documentId` when it was already issued and only the file is missing. */
export const batchItem = z.object({ guardId, documentId: z.number().int().positive().nullable() });
export type BatchItem = z.infer<typeof batchItem>;

/** As the window asks for it. */
export const batchOrder = z.object({
  job: batchJob,
  items: z.array(batchItem).min(1, 'Escolha ao menos um guarda.').max(15_000),
  ...what,
  /** In the folder of the run before with the same name, without asking again. */
  again: z.boolean(),
});

/** As the command line asks for it: guards by id, else all of those who match. */
export const batchCall = z.object({
  guardIds: z.array(guardId).min(1).max(15_000).nullable().default(null),
  status: z.enum(['active', 'all']).default('active'),
  unit: z.string().nullable().default(null),
  /** Class of behavior by id. */
  class: z.string().nullable().default(null),
  model: dossierModel.default('full'),
  numbered: z.boolean().default(true),
  joined: z.boolean().default(false),
  /** Absolute: the folder of the files, which must exist, or the one file. */
  to: z.string().min(1).max(4096),
});

export type BatchWhat = Readonly<z.infer<z.ZodObject<typeof what>>>;

/** A dossier that did not come out; `documentId` when it has its number all the same. */
export const batchFailure = batchItem.extend({ name: z.string(), error: wireError });
export type BatchFailure = z.infer<typeof batchFailure>;

export const batchReport = z.object({
  /**
   * `done`: every one was tried. `cancelled`: the person ended it. `stopped`: what failed would fail for all (`error`).
   * `givenUp`: no place was chosen.
   */
  state: z.enum(['done', 'cancelled', 'stopped', 'givenUp']),
  error: wireError.nullable(),
  /** Last part of the path of the folder or file. */
  place: z.string(),
  /** Dossiers that are in whole files. */
  made: z.number().int(),
  pages: z.number().int(),
  failures: z.array(batchFailure),
  /** Never begun, or made but left out of a joined file that was given up. */
  left: z.array(batchItem),
});
export type BatchReport = z.infer<typeof batchReport>;
