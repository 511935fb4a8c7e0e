import { Button, Group, Text } from '@mantine/core';
import { isWaiting, type Recipient, recipientName } from '../../../shared/manifestations/screening.ts';
import { IfCan } from '../../app/session.tsx';
import { IssuedDocumentActions } from '../../documents/IssuedDocumentActions.tsx';
import { dateWords } from '../../ui/dates.ts';
import type { RecipientStep } from './RecipientDialog.tsx';
import { RecipientState } from './RecipientState.tsx';

type RecipientCardProps = {
  readonly recipient: Recipient;
  readonly open: boolean;
  readonly onAsk: (step: RecipientStep) => void;
};

function Told({ recipient }: Pick<RecipientCardProps, 'recipient'>) {
  const { extract, note, extendedOn, extendedReason, cancelledReason } = recipient;
  return (
    <>
      <details className="ls-details">
        <summary>Extrato enviado</summary>
        <p className="ls-told">{extract}</p>
        {note === '' ? null : <Text fz="sm">Observação: {note}</Text>}
      </details>
      {extendedOn === null ? null : (
        <Text fz="sm">
          Prazo prorrogado em {dateWords(extendedOn)}: {extendedReason}
        </Text>
      )}
      {cancelledReason === null ? null : <Text fz="sm">Motivo do cancelamento: {cancelledReason}</Text>}
    </>
  );
}

function Answer({ recipient }: Pick<RecipientCardProps, 'recipient'>) {
  const { answeredOn, answer, answeredVia, answeredBy } = recipient;
  if (answeredOn === null) return null;
  const how = answeredVia === 'paper' ? 'em papel, transcrita por' : 'no sistema, por';
  return (
    <div className="ls-answer">
      <Text fz="sm" fw={600}>
        Resposta de {dateWords(answeredOn)}, {how} {answeredBy ?? 'registro anterior'}
      </Text>
      <p className="ls-told">{answer}</p>
    </div>
  );
}

function Actions({ recipient, onAsk }: Pick<RecipientCardProps, 'recipient' | 'onAsk'>) {
  const name = recipientName(recipient);
  const button = (step: RecipientStep, label: string) => (
    <Button size="xs" variant="default" onClick={() => onAsk(step)} aria-label={`${label}: ${name}`}>
      {label}
    </Button>
  );
  return (
    <Group gap="xs">
      {button('record', 'Registrar resposta em papel')}
      {recipient.extendedOn === null ? button('extend', 'Prorrogar o prazo interno') : null}
      {button('cancel', 'Cancelar')}
    </Group>
  );
}

/** One to whom the matter was sent: until when it answers, and what it answered. */
export function RecipientCard({ recipient, open, onAsk }: RecipientCardProps) {
  return (
    <li className="ls-recipient">
      <Group justify="space-between" gap="xs">
        <Text fw={600} fz="sm" component="h3">
          {recipientName(recipient)}
        </Text>
        <RecipientState recipient={recipient} open={open} />
      </Group>
      <Text fz="xs" c="dimmed">
        Enviado em {dateWords(recipient.sentOn)}
      </Text>
      <Told recipient={recipient} />
      {recipient.documentId === null ? null : (
        <Group gap="xs">
          <IssuedDocumentActions documentId={recipient.documentId} />
        </Group>
      )}
      <Answer recipient={recipient} />
      {open && isWaiting(recipient) ? (
        <IfCan permission="manifestations.write">
          <Actions recipient={recipient} onAsk={onAsk} />
        </IfCan>
      ) : null}
    </li>
  );
}
