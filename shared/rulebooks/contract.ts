import { z } from 'zod';
import { municipalParameters } from '../agencies/contract.ts';
import { command, query } from '../contract/procedure.ts';
import { rulebookDraftBody } from '../rulebook/draft-schema.ts';
import { rulebookProblem } from '../rulebook/rulebook-problem.ts';
import { rulebook } from '../rulebook/schema.ts';
import { isoDate } from '../time/civil-date.ts';
import { comparedSection, draftRow, impact, namedSource, rulebookRow, rulebookSource } from './model.ts';
import { rulebookRules } from './validation.ts';

const id = z.number().int();
const version = z.number().int();
const draft = z.object({ row: draftRow, body: rulebookDraftBody, problems: z.array(rulebookProblem) });

const TOUCHED = ['behavior', 'guards', 'progression', 'documents', 'proceedings', 'dashboard'] as const;

export const rulebooksContract = {
  ...rulebookRules,
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
    touches: TOUCHED,
  }),
  /** Newest first; only those still open unless `all`. */
  listDrafts: query('rulebooks.write', {
    input: z.object({ all: z.boolean() }),
    output: z.array(draftRow),
  }),
  getDraft: query('rulebooks.write', { input: z.object({ id }), output: draft }),
  /** A draft as a copy of a version, of another draft or of a built-in rulebook. */
  startDraft: command('rulebooks.write', {
    input: z.object({ from: rulebookSource }),
    output: z.object({ id }),
  }),
  /** Saves the whole body as it stands, right or wrong; answers with its problems. */
  saveDraft: command('rulebooks.write', {
    input: z.object({ id, version, body: rulebookDraftBody }),
    output: z.object({ row: draftRow, problems: z.array(rulebookProblem) }),
  }),
  discardDraft: command('rulebooks.write', {
    input: z.object({ id, version }),
    output: z.object({}),
  }),
  /**
   * Makes the draft a published version, which nothing changes afterwards. The version in force on `validFrom` ends on
   * the day before. `validTo` is compulsory where a later version is already published: it ends before that one begins.
   * Refused (`rule`, `norma_com_erros`) while the draft has errors.
   */
  publish: command('rulebooks.write', {
    input: z.object({
      draftId: id,
      version,
      lawNumber: z.string().trim().min(3, 'Informe o número e a data da lei.').max(120),
      validFrom: isoDate,
      validTo: isoDate.nullable(),
    }),
    output: rulebookRow,
    touches: TOUCHED,
  }),
  /** What differs between two rulebooks, section by section and in words; sections without differences are left out. */
  compare: query('rulebooks.read', {
    input: z.object({ a: rulebookSource, b: rulebookSource }),
    output: z.object({ a: namedSource, b: namedSource, sections: z.array(comparedSection) }),
  }),
  /** How many guards in service are in each class on a day, without and with the rulebook, and who changes. */
  impact: query('rulebooks.write', {
    input: z.object({ of: rulebookSource, on: isoDate }),
    output: impact,
  }),
  /** The rulebook as a JSON text to be kept in a file. */
  exportJson: query('rulebooks.read', {
    input: z.object({ source: rulebookSource }),
    output: z.object({ fileName: z.string(), text: z.string() }),
  }),
  /** A draft from the text of a file. A bad one is refused: `invalid`, one field for each place, with the reason. */
  importJson: command('rulebooks.write', {
    input: z.object({
      text: z.string().min(1, 'O arquivo está vazio.').max(5_000_000, 'O arquivo passa de 5 MB.'),
    }),
    output: z.object({ id }),
  }),
};
