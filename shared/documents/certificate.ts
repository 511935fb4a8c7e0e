import { z } from 'zod';
import { isoDate } from '../time/civil-date.ts';
import { dossierSanction } from './sanction.ts';

/** What a disciplinary certificate says: what stands in the record on its day, cancelled and annulled records left out. */
export const certificateFacts = z.object({
  guard: z.object({
    name: z.string(),
    registration: z.string(),
    cpf: z.string(),
    grade: z.string(),
    unit: z.string(),
    admissionOn: isoDate,
    status: z.string(),
  }),
  /** The day whose record it tells. */
  on: isoDate,
  /** What it is for, as the guard asked; empty when not said. */
  purpose: z.string().max(200),
  /** None: nothing stands against the guard. */
  sanctions: z.array(dossierSanction),
  /** The class of behavior, when the certificate also declares it. */
  behavior: z.object({ label: z.string(), citation: z.string() }).nullable(),
  rulebook: z.object({ title: z.string(), lawNumber: z.string() }),
  /** The rule by which records are cancelled. */
  cancellationCitation: z.string(),
});
export type CertificateFacts = z.infer<typeof certificateFacts>;

export const certificateInput = z.object({
  guardId: z.number().int(),
  purpose: z.string().trim().max(200, 'Resuma a finalidade em até 200 caracteres.').default(''),
  /** Whether it also declares the class of behavior. */
  withBehavior: z.boolean().default(false),
});

/** The line of the register. */
export function certificateSummary({ guard, sanctions }: CertificateFacts): string {
  const said =
    sanctions.length === 0
      ? 'nada consta'
      : `${sanctions.length} ${sanctions.length === 1 ? 'registro' : 'registros'}`;
  return `${guard.name}, matrícula ${guard.registration}: ${said}`;
}
