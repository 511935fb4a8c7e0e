import { z } from 'zod';

export const hearingStatus = z.enum(['scheduled', 'held', 'declined', 'absent', 'postponed', 'cancelled']);
export type HearingStatus = z.infer<typeof hearingStatus>;

export const HEARING_STATUS: Readonly<Record<HearingStatus, string>> = {
  scheduled: 'Designada',
  held: 'Realizada',
  declined: 'Recusada pelo acusado',
  absent: 'Ausência',
  postponed: 'Redesignada',
  cancelled: 'Cancelada',
};

export const summonsOutcome = z.enum(['received', 'refused', 'unserved'], {
  error: 'Escolha o resultado da intimação.',
});
export type SummonsOutcome = z.infer<typeof summonsOutcome>;

export const SUMMONS_OUTCOMES: Readonly<Record<SummonsOutcome, string>> = {
  received: 'Recebida pelo intimado',
  refused: 'Recusada, com duas testemunhas',
  unserved: 'Devolvida sem cumprimento',
};

export const recordStatus = z.enum(['draft', 'reviewed', 'issued']);
export type RecordStatus = z.infer<typeof recordStatus>;

export const RECORD_STATUS: Readonly<Record<RecordStatus, string>> = {
  draft: 'Em redação',
  reviewed: 'Conferido',
  issued: 'Expedido',
};

const paragraph = z.string().trim().max(20_000, 'Use até 20.000 caracteres.');

/** What is typed in the record: whoever speaks is told from whoever asks. */
export const recordBody = z.object({
  startedAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Informe a hora do início, como 09:30.'),
  endedAt: z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/, 'Informe a hora do término, como 10:15.'),
  present: paragraph,
  opening: paragraph,
  entries: z
    .array(z.object({ question: paragraph, answer: paragraph }))
    .max(400, 'Use até 400 perguntas em um termo.'),
  closing: paragraph,
});
export type RecordBody = z.infer<typeof recordBody>;

/** The form, followed by `:` and the id of the record, into which its signed paper is put. */
export const SIGNED_FORM = 'hearings.attachSigned';
