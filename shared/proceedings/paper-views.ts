import { z } from 'zod';
import { command, query } from '../contract/procedure.ts';
import { issuedNumber } from '../documents/contract.ts';
import { isoDate } from '../time/civil-date.ts';
import { actPaperKind } from './papers.ts';

const id = z.number().int();
const replaces = id.nullable().default(null);

/** The acts of a file as numbered documents. */
export const paperViews = {
  /** The model of the paper of an act, to be edited. */
  paperDraft: query('proceedings.read', {
    input: z.object({ actId: id }),
    output: z.object({ kind: actPaperKind, label: z.string(), body: z.string() }),
  }),
  /** Issues the paper of an act with the text given. */
  issueActPaper: command('proceedings.write', {
    input: z.object({
      actId: id,
      body: z
        .string()
        .trim()
        .min(20, 'Escreva o texto do documento.')
        .max(20_000, 'Use até 20.000 caracteres.'),
      signerName: z.string().trim().min(3, 'Informe quem assina.').max(200),
      signerOffice: z.string().trim().min(3, 'Informe o cargo ou a função de quem assina.').max(200),
      replaces,
    }),
    output: issuedNumber,
    touches: ['documents'],
  }),
  /** Papers of the acts of a file, and its checklists and indexes, that stand; the newest first. */
  papers: query('proceedings.read', {
    input: z.object({ proceedingId: id }),
    output: z.object({
      /** Acts of the file that have a paper, issued or not. */
      acts: z.array(z.object({ actId: id, kind: actPaperKind, label: z.string() })),
      issued: z.array(
        z.object({
          id,
          /** Null for a checklist or an index. */
          actId: id.nullable(),
          kind: z.string(),
          number: z.string(),
          summary: z.string(),
          issuedOn: isoDate,
        }),
      ),
    }),
  }),
  /** Acts, documents, hearings, exhibits and people of the file, in order, as a numbered document. */
  issueIndex: command('proceedings.write', {
    input: z.object({ proceedingId: id }),
    output: issuedNumber,
    touches: ['documents'],
  }),
  /** Each guarantee with the act that meets it, and what is missing, as a numbered document. */
  issueChecklist: command('proceedings.write', {
    input: z.object({ proceedingId: id }),
    output: issuedNumber,
    touches: ['documents'],
  }),
};
