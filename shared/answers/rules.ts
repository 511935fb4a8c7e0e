import { invalidField } from '../contract/errors.ts';
import { addDays, formatDate, type IsoDate } from '../time/civil-date.ts';
import type { DeliveryMeans, DeliveryOutcome } from './model.ts';

type Delivered = {
  readonly on: IsoDate;
  readonly means: DeliveryMeans;
  readonly outcome: DeliveryOutcome;
  readonly note: string;
};

type About = { readonly answeredOn: IsoDate; readonly today: IsoDate; readonly anonymous: boolean };

/** Refuses a delivery that cannot have happened. Throws `invalid`. */
export function checkDelivery({ on, means, outcome, note }: Delivered, about: About): void {
  if (on > about.today) throw invalidField('on', 'A data não pode ser futura.');
  if (on < about.answeredOn)
    throw invalidField(
      'on',
      `A resposta é de ${formatDate(about.answeredOn)}: a entrega não pode ser anterior.`,
    );
  if (about.anonymous && means !== 'balcao' && means !== 'codigo')
    throw invalidField(
      'means',
      'A manifestação é anônima: a resposta só se entrega no balcão ou pelo código de acompanhamento.',
    );
  if (means === 'codigo' && outcome !== 'entregue')
    throw invalidField('outcome', 'Quem leu pelo código recebeu a resposta: escolha “Entregue”.');
  if (means !== 'correio' && outcome === 'devolvida')
    throw invalidField('outcome', 'Só o que foi pelo correio pode ser devolvido.');
  if (outcome !== 'entregue' && note.length < 10)
    throw invalidField('note', 'Diga o motivo da recusa ou da devolução, com ao menos 10 caracteres.');
}

/** A rule of thumb of the office: no law says by when a delivery must be on record. */
export const DELIVERY_DAYS = 5;

/** The day from which the delivery of an answer is asked about. */
export function deliveryOverdueFrom(answeredOn: IsoDate): IsoDate {
  return addDays(answeredOn, DELIVERY_DAYS);
}
