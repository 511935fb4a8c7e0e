import type { Recipient } from '../../../shared/manifestations/screening.ts';
import { DeadlineBadge } from '../../ui/DeadlineBadge.tsx';
import { dateWords, today } from '../../ui/dates.ts';
import { StatusBadge } from '../../ui/StatusBadge.tsx';

/** From how many days before its end an internal term warns. */
const WARN_FROM = 5;

type RecipientStateProps = {
  readonly recipient: Recipient;
  /** Whether the answer to the citizen is still owed; a closed manifestation awaits nobody. */
  readonly open: boolean;
};

/** Where a recipient's answer stands, in words and colour. */
export function RecipientState({ recipient, open }: RecipientStateProps) {
  const { dueOn, answeredOn, cancelledOn } = recipient;
  if (cancelledOn !== null)
    return <StatusBadge tone="quiet" label={`Cancelado em ${dateWords(cancelledOn)}`} />;
  if (answeredOn === null && !open) return <StatusBadge tone="quiet" label="Encerrado sem resposta" />;
  return <DeadlineBadge due={dueOn} today={today()} warnFrom={WARN_FROM} metOn={answeredOn} />;
}
