import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { type Delivery, MEANS_LABELS, OUTCOME_LABELS } from '../../shared/answers/model.ts';
import { IfCan } from '../app/session.tsx';
import { dateWords } from '../ui/dates.ts';
import { AnnulDeliveryDialog } from './AnnulDeliveryDialog.tsx';
import type { AnswerProps } from './AnswerCard.tsx';

type OneProps = { readonly delivery: Delivery; readonly onAnnul: () => void };

function One({ delivery, onAnnul }: OneProps) {
  const { on, means, outcome, deliveredBy, note, annulledReason } = delivery;
  const said = [OUTCOME_LABELS[outcome], dateWords(on), MEANS_LABELS[means], `por ${deliveredBy}`];
  return (
    <li>
      <Group gap="xs">
        <Text fz="sm" span>
          {[...said, note].filter((text) => text !== '').join(' · ')}
        </Text>
        {annulledReason === null ? (
          <IfCan permission="manifestations.write">
            <Button
              variant="subtle"
              size="compact-xs"
              onClick={onAnnul}
              aria-label={`Anular o registro de ${dateWords(on)}`}
            >
              Anular
            </Button>
          </IfCan>
        ) : null}
      </Group>
      {annulledReason === null ? null : (
        <Text fz="sm" c="dimmed">
          Registro anulado: {annulledReason}
        </Text>
      )}
    </li>
  );
}

/** Each time that the delivery of an answer was tried. */
export function Deliveries({ answer: { deliveries }, manifestation }: AnswerProps) {
  const [annulling, setAnnulling] = useState<Delivery | null>(null);
  if (deliveries.length === 0) return null;
  return (
    <>
      <ul className="ls-deliveries" aria-label="Entregas">
        {deliveries.map((delivery) => (
          <One key={delivery.id} delivery={delivery} onAnnul={() => setAnnulling(delivery)} />
        ))}
      </ul>
      {annulling === null ? null : (
        <AnnulDeliveryDialog
          delivery={annulling}
          secrecy={manifestation.secrecy}
          onClose={() => setAnnulling(null)}
        />
      )}
    </>
  );
}
