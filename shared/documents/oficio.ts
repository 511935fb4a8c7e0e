import { z } from 'zod';

const line = (most: number) => z.string().trim().max(most);

/** A letter of the office. */
export const oficioFacts = z.object({
  /** Form of address of the recipient, such as `Senhor Secretário`; ends the line with a comma by itself. */
  treatment: line(120).min(1),
  recipient: z.object({
    name: line(160).min(1),
    office: line(200).default(''),
    /** Organ, town or address, a line each. */
    place: line(400).default(''),
  }),
  subject: line(200).min(1),
  /** What it answers or refers to, such as `Processo PAD-2026-000003`; empty for nothing. */
  reference: line(200).default(''),
  paragraphs: z.array(z.string().trim().min(1).max(8000)).min(1).max(60),
  closing: line(80).default('Respeitosamente,'),
  /** What goes with it, a line each. */
  attachments: z.array(line(200).min(1)).max(40).default([]),
});
export type OficioFacts = z.output<typeof oficioFacts>;
