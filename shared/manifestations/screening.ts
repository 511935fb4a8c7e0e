import { z } from 'zod';
import { isoDate } from '../time/civil-date.ts';
import { manifestationChannel, manifestationKind } from './model.ts';

const id = z.number().int();

export const recipientKind = z.enum(['corregedoria', 'comando', 'orgao']);
export type RecipientKind = z.infer<typeof recipientKind>;

export const RECIPIENT_LABELS: Readonly<Record<RecipientKind, string>> = {
  corregedoria: 'Corregedoria',
  comando: 'Comando da guarda',
  orgao: 'Outro órgão',
};

/** Why a manifestation may close without a conclusive answer. */
export const archiveKind = z.enum(
  ['complement_missing', 'insufficient', 'outside_competence', 'withdrawn', 'other', 'joined'],
  { error: 'Escolha por que a resposta conclusiva não será dada.' },
);
export type ArchiveKind = z.infer<typeof archiveKind>;

export const ARCHIVE_LABELS: Readonly<Record<ArchiveKind, string>> = {
  complement_missing: 'O complemento pedido não veio no prazo',
  insufficient: 'Manifestação anônima sem o mínimo de fatos',
  outside_competence: 'Fora da competência, encaminhada ao órgão competente',
  withdrawn: 'Desistência de quem se manifestou',
  other: 'Outro impedimento, descrito no motivo',
  joined: 'Encerrada com a principal a que está reunida',
};

/** What the ouvidor may choose; `joined` follows from the principal. */
export const archiveChoice = archiveKind.exclude(['joined']);

/** One to whom the matter was sent, the term of the answer and the answer. */
export const recipient = z.object({
  id,
  kind: recipientKind,
  /** Of another body; empty otherwise. */
  name: z.string(),
  sentOn: isoDate,
  extract: z.string(),
  note: z.string(),
  dueOn: isoDate,
  extendedOn: isoDate.nullable(),
  extendedReason: z.string().nullable(),
  answeredOn: isoDate.nullable(),
  answer: z.string().nullable(),
  /** Written by the recipient here, or typed by the ouvidoria from paper. */
  answeredVia: z.enum(['application', 'paper']).nullable(),
  answeredBy: z.string().nullable(),
  cancelledOn: isoDate.nullable(),
  cancelledReason: z.string().nullable(),
  documentId: id.nullable(),
});
export type Recipient = z.infer<typeof recipient>;

/** What was asked of the citizen and what came. */
export const complement = z.object({
  id,
  askedOn: isoDate,
  text: z.string(),
  again: z.string(),
  dueOn: isoDate,
  suspends: z.boolean(),
  receivedOn: isoDate.nullable(),
  received: z.string().nullable(),
  channel: manifestationChannel.nullable(),
});
export type Complement = z.infer<typeof complement>;

/** Another manifestation of the same fact, followed under this one or the one that this follows. */
export const joined = z.object({
  id,
  protocol: z.string(),
  kind: manifestationKind,
  receivedOn: isoDate,
  dueOn: isoDate,
  joinedOn: isoDate,
  reason: z.string(),
});
export type Joined = z.infer<typeof joined>;

/** Whether the recipient still owes an answer. */
export function isWaiting({ answeredOn, cancelledOn }: Pick<Recipient, 'answeredOn' | 'cancelledOn'>) {
  return answeredOn === null && cancelledOn === null;
}

/** The recipient as people call it: the body's own name where it has one. */
export function recipientName({ kind, name }: Pick<Recipient, 'kind' | 'name'>): string {
  return kind === 'orgao' ? name : RECIPIENT_LABELS[kind];
}
