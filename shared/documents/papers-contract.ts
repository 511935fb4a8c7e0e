import { z } from 'zod';
import { command } from '../contract/procedure.ts';
import type { oficioFacts } from './oficio.ts';

const id = z.number().int();
const replaces = id.nullable().default(null);
const issued = z.object({ id, number: z.string(), fingerprint: z.string() });

/** The offices that write letters of their own; whoever works there reads them, and nobody else. */
export const letterOffice = z.enum(['ouvidoria', 'corregedoria'], { error: 'Escolha o órgão que expede.' });
export type LetterOffice = z.infer<typeof letterOffice>;

const required = (words: string, most: number) =>
  z
    .string()
    .trim()
    .min(1, words)
    .max(most, `Use até ${most.toLocaleString('pt-BR')} caracteres.`);

/** A letter as it is written: paragraphs are parted by an empty line, attachments by the line. */
export const letterInput = z.object({
  office: letterOffice,
  treatment: required('Informe o tratamento, como “Senhor Secretário”.', 120),
  name: required('Informe o destinatário.', 160),
  role: z.string().trim().max(200, 'Use até 200 caracteres.').default(''),
  place: z.string().trim().max(400, 'Use até 400 caracteres.').default(''),
  subject: required('Informe o assunto.', 200),
  reference: z.string().trim().max(200, 'Use até 200 caracteres.').default(''),
  body: z
    .string()
    .trim()
    .min(10, 'Escreva o texto com ao menos 10 caracteres.')
    .max(40_000, 'Use até 40.000 caracteres.'),
  closing: required('Informe o fecho, como “Respeitosamente,”.', 80).default('Respeitosamente,'),
  attachments: z.string().trim().max(4000, 'Use até 4.000 caracteres.').default(''),
  replaces,
});
export type LetterInput = z.infer<typeof letterInput>;
/** The same while it is being written. */
export type LetterDraft = z.input<typeof letterInput>;

/** What a letter says, from how it was written. */
export function letterFacts(input: Omit<LetterInput, 'replaces' | 'office'>): z.input<typeof oficioFacts> {
  const { treatment, name, role, place, subject, reference, body, closing, attachments } = input;
  return {
    treatment,
    recipient: { name, office: role, place },
    subject,
    reference,
    paragraphs: parts(body, /\n\s*\n/),
    closing,
    attachments: parts(attachments, /\n/),
  };
}

/** The same, back as it was written. */
export function letterAsWritten({
  recipient,
  paragraphs,
  attachments,
  ...rest
}: z.output<typeof oficioFacts>) {
  const { name, office: role, place } = recipient;
  return { ...rest, name, role, place, body: paragraphs.join('\n\n'), attachments: attachments.join('\n') };
}

function parts(text: string, between: RegExp): string[] {
  return text
    .split(between)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** Papers issued by themselves, at the request of who works on what they are about. */
export const papersProcedures = {
  /** A letter of the ouvidoria or of the corregedoria. Also asks for the permission to write there. */
  issueLetter: command('session', { input: letterInput, output: issued }),
  /** The pseudonymous extract of a forwarded manifestation and, with a recipient, the letter that takes it there. */
  issueExtract: command('manifestations.write', {
    input: z.object({
      manifestationId: id,
      recipient: z
        .object({
          treatment: required('Informe o tratamento, como “Senhor Corregedor”.', 120),
          name: required('Informe o destinatário.', 160),
          office: z.string().trim().max(200).default(''),
          place: z.string().trim().max(400).default(''),
        })
        .nullable()
        .default(null),
      replaces,
    }),
    output: issued.extend({ letter: issued.nullable() }),
  }),
  /** What the citizen may know of a manifestation today, on paper; the follow-up code is not in it. */
  issueFollowUp: command('manifestations.write', {
    input: z.object({ manifestationId: id, replaces }),
    output: issued,
  }),
  /** The act that grants a reward already on record. */
  issueReward: command('rewards.grant', {
    input: z.object({ rewardId: id, replaces }),
    output: issued,
    touches: ['rewards'],
  }),
  /** Takes to the register, under its own number, an act or list from before the register had its kind. */
  registerEarlier: command('session', {
    input: z.object({ of: z.enum(['reclassification', 'progression']), id }),
    output: issued,
    touches: ['behavior', 'progression'],
  }),
};
