import { z } from 'zod';
import { command, query, signal } from '../contract/procedure.ts';
import { signedHead, trailProof } from './proof.ts';

export const auditEntry = z.object({
  seq: z.number().int(),
  at: z.string(),
  actorName: z.string(),
  procedure: z.string(),
  subject: z.string().nullable(),
  /** `ok`; `refused` for want of permission; `refused:N` tries that failed before a sign-in; else a fault of the head. */
  outcome: z.string(),
  hash: z.string(),
});

/** Where the chain breaks first, and how. */
export const auditBreak = z.object({
  seq: z.number().int(),
  reason: z.enum(['edited', 'gap', 'truncated', 'forged', 'head', 'signature']),
});

const job = z.uuid().nullable().default(null);
/** A file or folder of the disk; from a window, one that the person has just chosen. */
const file = (missing: string) => z.string().min(1, missing).max(4096);

/** What stands between spaces and hyphens, as papers are typed from. */
const printedCode = z
  .string()
  .transform((text) => text.replaceAll(/[\s-]/g, '').toLowerCase())
  .pipe(
    z
      .string()
      .regex(
        /^[0-9a-f]{16,64}$/,
        'Digite os 16 caracteres impressos no rodapé do documento: algarismos de 0 a 9 e letras de A a F.',
      ),
  );

export const auditContract = {
  list: query('audit.verify', {
    input: z.object({ before: z.number().int().nullable(), limit: z.number().int().min(1).max(200) }),
    output: z.array(auditEntry),
  }),
  /** Recomputes the whole chain and compares it with the head kept outside the database. */
  verify: query('audit.verify', {
    input: z.object({ job }),
    output: z.object({
      entries: z.number().int(),
      headSeq: z.number().int().nullable(),
      broken: auditBreak.nullable(),
    }),
  }),
  /** The end of the trail as it is now, signed, to be kept elsewhere. */
  head: query('audit.verify', {
    input: z.object({}),
    output: signedHead.extend({
      at: z.string(),
      fingerprint: z.string(),
      /** What the file to keep holds. */
      text: z.string(),
    }),
  }),
  /** Whether the trail in use still has the entry whose hash begins as a paper says. */
  checkCode: query('audit.verify', { input: z.object({ code: printedCode }), output: trailProof }),
  /** Reads a signed head, or an exported trail, kept elsewhere, and compares it with the trail in use. */
  checkFile: query('audit.verify', {
    input: z.object({ file: file('Escolha o arquivo.'), job }),
    output: trailProof,
  }),
  /** Writes the whole trail to a folder as JSON lines that end in a signed seal. */
  export: command('audit.verify', {
    confirmed: true,
    input: z.object({ file: file('Escolha a pasta.'), job }),
    output: z.object({ name: z.string(), entries: z.number().int(), sha256: z.string() }),
  }),
  cancel: signal('audit.verify', { input: z.object({ job: z.uuid() }), output: z.object({}) }),
};
