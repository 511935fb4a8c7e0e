import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { isWaiting, type Recipient } from '../../../shared/manifestations/screening.ts';
import { dateWords } from '../../ui/dates.ts';
import { Section } from '../../ui/Page.tsx';
import { InternalDialog, type InternalProcedures } from './InternalDialog.tsx';
import { RecipientState } from './RecipientState.tsx';

type InternalAnswerPanelProps = {
  readonly recipient: Recipient;
  /** Whether the ouvidoria still owes the citizen an answer. */
  readonly open: boolean;
  readonly procedures: InternalProcedures;
};

function Answered({ recipient }: { readonly recipient: Recipient }) {
  if (recipient.answeredOn === null) return null;
  return (
    <div className="ls-answer">
      <Text fz="sm" fw={600}>
        Respondido em {dateWords(recipient.answeredOn)}
        {recipient.answeredBy === null ? '' : ` · ${recipient.answeredBy}`}
      </Text>
      <p className="ls-told">{recipient.answer}</p>
    </div>
  );
}

/** For who received the matter: until when the ouvidoria waits, and the answer. */
export function InternalAnswerPanel({ recipient, open, procedures }: InternalAnswerPanelProps) {
  const [asking, setAsking] = useState<'answer' | 'extend' | null>(null);
  const owed = open && isWaiting(recipient);
  return (
    <Section title="Resposta à ouvidoria">
      <Stack gap="xs">
        <div>
          <RecipientState recipient={recipient} open={open} />
        </div>
        {recipient.note === '' ? null : <Text fz="sm">Observação da ouvidoria: {recipient.note}</Text>}
        {recipient.extendedReason === null ? null : (
          <Text fz="sm">
            Prazo prorrogado em {dateWords(recipient.extendedOn)}: {recipient.extendedReason}
          </Text>
        )}
        <Answered recipient={recipient} />
        {owed ? (
          <Group gap="xs">
            <Button onClick={() => setAsking('answer')}>Responder à ouvidoria</Button>
            {recipient.extendedOn === null ? (
              <Button variant="default" onClick={() => setAsking('extend')}>
                Pedir mais prazo
              </Button>
            ) : null}
          </Group>
        ) : null}
        <Text fz="xs" c="dimmed">
          Vinte dias do envio, prorrogáveis uma vez com justificativa (Lei 13.460/2017, art. 16, parágrafo
          único).
        </Text>
      </Stack>
      {asking === null ? null : (
        <InternalDialog
          step={asking}
          recipient={recipient}
          procedures={procedures}
          onClose={() => setAsking(null)}
        />
      )}
    </Section>
  );
}
