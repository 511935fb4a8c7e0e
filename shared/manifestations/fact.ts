import { invalidField } from '../contract/errors.ts';
import { formatDate, type IsoDate } from '../time/civil-date.ts';

export const FACT_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

type Fact = { readonly factOn: IsoDate | null; readonly factTime: string | null };
/** Civil day and hour (`hh:mm`) of the receipt, in the office's zone. */
type Receipt = { readonly on: IsoDate; readonly time: string };

/** Why the fact cannot have been when it is said to: on a day or at an hour after the receipt. Null when it can. */
export function factProblem(
  { factOn, factTime }: Fact,
  received: Receipt,
): { readonly field: 'factOn' | 'factTime'; readonly message: string } | null {
  if (factOn === null) return null;
  const day = formatDate(received.on);
  if (factOn > received.on) {
    return { field: 'factOn', message: `A data do fato não pode ser posterior ao recebimento, em ${day}.` };
  }
  if (factOn < received.on || factTime === null || factTime <= received.time) return null;
  return {
    field: 'factTime',
    message: `A hora do fato não pode ser posterior ao recebimento, em ${day} às ${received.time}.`,
  };
}

/** Refuses a fact after its receipt, beside the field. @throws AppError `invalid` */
export function checkFact(fact: Fact, received: Receipt): void {
  const problem = factProblem(fact, received);
  if (problem !== null) throw invalidField(problem.field, problem.message);
}
