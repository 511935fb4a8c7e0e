import { z } from 'zod';
import { guardBehavior } from '../behavior/contract.ts';
import { guardRecord } from '../guards/contract.ts';
import { courseEntry, permitEntry, titleEntry } from '../personnel/record.ts';
import { schoolingLevel } from '../progression/schooling.ts';
import { reward } from '../rewards/contract.ts';
import { dossierSanction } from './sanction.ts';

/** What the dossier says of studies and permits: of the rest of the record, nothing. */
export const dossierRecord = z.object({
  schooling: schoolingLevel.nullable(),
  titles: z.array(titleEntry),
  courses: z.array(courseEntry),
  /** Not why one is suspended: it may be of health or of an open matter. */
  permits: z.array(
    permitEntry.pick({ id: true, number: true, issuedOn: true, expiresOn: true, state: true, act: true }),
  ),
});
export type DossierRecord = z.infer<typeof dossierRecord>;

/** Where the law defines a class of behavior. */
export const classCitation = z.object({ id: z.string(), citation: z.string() });
export type ClassCitation = z.infer<typeof classCitation>;

/** Everything, or one page with what is asked for most. */
export const dossierModel = z.enum(['full', 'summary']);
export type DossierModel = z.infer<typeof dossierModel>;

/** The guard's record as it stood when the dossier was issued: final facts only. */
export const dossierFacts = z.object({
  model: dossierModel.default('full'),
  guard: guardRecord.omit({ version: true }),
  behavior: guardBehavior,
  /** Those whose record is neither annulled nor cancelled. */
  sanctions: z.array(dossierSanction),
  /** The rule that cancels records; empty in a dossier that still listed them. */
  cancellationCitation: z.string().default(''),
  rewards: z.array(reward),
  record: dossierRecord,
  classes: z.array(classCitation),
  /** Data URL. */
  photo: z.string().nullable(),
});
export type DossierFacts = z.infer<typeof dossierFacts>;
