import { z } from 'zod';
import { isoDate } from '../time/civil-date.ts';

export const deliveryMeans = z.enum(['balcao', 'correio', 'email', 'telefone', 'codigo'], {
  error: 'Escolha o meio.',
});
export type DeliveryMeans = z.infer<typeof deliveryMeans>;

export const deliveryOutcome = z.enum(['entregue', 'recusada', 'devolvida'], {
  error: 'Escolha o que aconteceu.',
});
export type DeliveryOutcome = z.infer<typeof deliveryOutcome>;

export const MEANS_LABELS: Readonly<Record<DeliveryMeans, string>> = {
  balcao: 'No balcão',
  correio: 'Correio',
  email: 'E-mail',
  telefone: 'Telefone',
  codigo: 'Lida pelo código de acompanhamento',
};

export const OUTCOME_LABELS: Readonly<Record<DeliveryOutcome, string>> = {
  entregue: 'Entregue',
  recusada: 'Recusada',
  devolvida: 'Devolvida',
};

const id = z.number().int();

const delivery = z.object({
  id,
  on: isoDate,
  means: deliveryMeans,
  outcome: deliveryOutcome,
  deliveredBy: z.string(),
  note: z.string(),
  /** Why the entry does not stand; null while it does. */
  annulledReason: z.string().nullable(),
});
export type Delivery = z.infer<typeof delivery>;

/** One version of one answer to a citizen. */
export const answer = z.object({
  id,
  on: isoDate,
  conclusive: z.boolean(),
  text: z.string(),
  /** Null for what was answered before answers were numbered, until issued. */
  document: z.object({ id, number: z.string() }).nullable(),
  /** The version that this one corrects, with the reason. */
  replaces: id.nullable(),
  reason: z.string().nullable(),
  /** The version that took the place of this one. */
  replacedBy: id.nullable(),
  deliveries: z.array(delivery),
});
export type Answer = z.infer<typeof answer>;

/** The answers that stand: no later version took their place. */
export function standing<A extends Pick<Answer, 'replacedBy'>>(answers: readonly A[]): readonly A[] {
  return answers.filter(({ replacedBy }) => replacedBy === null);
}

/** Whether an answer is known to have reached its citizen. */
export function wasDelivered({ deliveries }: Pick<Answer, 'deliveries'>): boolean {
  return deliveries.some(({ outcome, annulledReason }) => outcome === 'entregue' && annulledReason === null);
}
