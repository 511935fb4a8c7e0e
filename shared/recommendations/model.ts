import { z } from 'zod';
import { manifestationKind } from '../manifestations/model.ts';
import { isoDate } from '../time/civil-date.ts';

export const addressee = z.enum(['comando', 'autoridade', 'corregedoria', 'orgao'], {
  error: 'Escolha o destinatário.',
});
export type Addressee = z.infer<typeof addressee>;

export const ADDRESSEE_LABELS: Readonly<Record<Addressee, string>> = {
  comando: 'Comando da guarda',
  autoridade: 'Autoridade municipal',
  corregedoria: 'Corregedoria',
  orgao: 'Outro órgão',
};

export const recommendationOutcome = z.enum(['aceita', 'aceita_em_parte', 'recusada'], {
  error: 'Escolha a resposta.',
});
export type RecommendationOutcome = z.infer<typeof recommendationOutcome>;

export const OUTCOME_LABELS: Readonly<Record<RecommendationOutcome, string>> = {
  aceita: 'Aceita',
  aceita_em_parte: 'Aceita em parte',
  recusada: 'Recusada',
};

export const recommendationResult = z.enum(['cumprida', 'em_parte', 'nao_cumprida', 'prejudicada'], {
  error: 'Escolha o resultado.',
});
export type RecommendationResult = z.infer<typeof recommendationResult>;

export const RESULT_LABELS: Readonly<Record<RecommendationResult, string>> = {
  cumprida: 'Cumprida',
  em_parte: 'Cumprida em parte',
  nao_cumprida: 'Não cumprida',
  prejudicada: 'Prejudicada',
};

/** `waiting`: for the answer. `following`: accepted, whole or in part. `refused`: to be closed or insisted on. */
export const recommendationStatus = z.enum(['waiting', 'following', 'refused', 'closed', 'annulled']);
export type RecommendationStatus = z.infer<typeof recommendationStatus>;

export const STATUS_LABELS: Readonly<Record<RecommendationStatus, string>> = {
  waiting: 'Aguarda resposta',
  following: 'Em acompanhamento',
  refused: 'Recusada, a encerrar',
  closed: 'Encerrada',
  annulled: 'Anulada',
};

export const termUnit = z.enum(['calendar', 'business'], { error: 'Escolha como contar.' });
export const UNIT_LABELS: Readonly<Record<z.infer<typeof termUnit>, string>> = {
  calendar: 'Dias corridos',
  business: 'Dias úteis',
};

const id = z.number().int();

/** A manifestation from which the recommendation came: nothing of who spoke. */
export const origin = z.object({
  id,
  protocol: z.string(),
  kind: manifestationKind,
  receivedOn: isoDate,
});
export type Origin = z.infer<typeof origin>;

export const recommendationRow = z.object({
  id,
  number: z.string(),
  addressee,
  /** Of another body; empty otherwise. */
  recipientName: z.string(),
  subject: z.string(),
  issuedOn: isoDate,
  /** Last day of the answer. */
  dueOn: isoDate,
  answeredOn: isoDate.nullable(),
  outcome: recommendationOutcome.nullable(),
  status: recommendationStatus,
  result: recommendationResult.nullable(),
  /** The day on which the ouvidoria must look at it again; null while it waits, and at its end. */
  checkOn: isoDate.nullable(),
  origins: z.number().int(),
});
export type RecommendationRow = z.infer<typeof recommendationRow>;

const annulment = z.object({ on: isoDate, reason: z.string() });

export const recommendationAnswer = z.object({
  id,
  on: isoDate,
  outcome: recommendationOutcome,
  text: z.string(),
  answeredBy: z.string(),
  via: z.enum(['application', 'paper']),
  /** The day until which the recipient undertakes to fulfil it. */
  fulfilBy: isoDate.nullable(),
  annulment: annulment.nullable(),
});
export type RecommendationAnswer = z.infer<typeof recommendationAnswer>;

export const followUp = z.object({
  id,
  on: isoDate,
  text: z.string(),
  nextOn: isoDate.nullable(),
  annulment: annulment.nullable(),
});
export type FollowUp = z.infer<typeof followUp>;

const named = z.object({ id, number: z.string() });

export const recommendation = recommendationRow.omit({ origins: true }).extend({
  grounds: z.string(),
  text: z.string(),
  termDays: z.number().int(),
  termUnit,
  documentId: id,
  origins: z.array(origin),
  /** The last one stands unless annulled. */
  answers: z.array(recommendationAnswer),
  extensions: z.array(z.object({ id, on: isoDate, fromDue: isoDate, toDue: isoDate, reason: z.string() })),
  followUps: z.array(followUp),
  closing: annulment.nullable(),
  annulment: annulment.nullable(),
  replaces: named.nullable(),
  replacedBy: named.nullable(),
  /** Whether the caller answers it inside the application. */
  mayAnswer: z.boolean(),
  version: z.number().int(),
});
export type Recommendation = z.infer<typeof recommendation>;

/** The recipient as people call it: another body by its own name. */
export function addresseeName(one: Pick<RecommendationRow, 'addressee' | 'recipientName'>): string {
  return one.addressee === 'orgao' ? one.recipientName : ADDRESSEE_LABELS[one.addressee];
}
