import { Group, Text } from '@mantine/core';
import type { Manifestation } from '../../../shared/manifestations/contract.ts';
import { CHANNEL_LABELS, isOpen } from '../../../shared/manifestations/model.ts';
import type { Complement } from '../../../shared/manifestations/screening.ts';
import { DeadlineBadge } from '../../ui/DeadlineBadge.tsx';
import { dateWords, today } from '../../ui/dates.ts';
import { Section } from '../../ui/Page.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';

type OneProps = { readonly complement: Complement; readonly open: boolean };

function State({ complement: { dueOn, receivedOn }, open }: OneProps) {
  if (receivedOn === null && !open) return <StatusBadge tone="quiet" label="Não recebido" />;
  return <DeadlineBadge due={dueOn} today={today()} metOn={receivedOn} />;
}

function One({ complement, open }: OneProps) {
  const { askedOn, text, again, suspends, receivedOn, received, channel } = complement;
  return (
    <li className="ls-recipient">
      <Group justify="space-between" gap="xs">
        <Text fw={600} fz="sm" component="h3">
          Pedido de {dateWords(askedOn)}
        </Text>
        <State complement={complement} open={open} />
      </Group>
      <p className="ls-told">{text}</p>
      {again === '' ? null : <Text fz="sm">Por que se pediu de novo: {again}</Text>}
      <Text fz="xs" c="dimmed">
        {suspends ? 'Suspende o prazo da resposta enquanto se espera.' : 'Não suspende o prazo da resposta.'}
      </Text>
      {receivedOn === null ? null : (
        <div className="ls-answer">
          <Text fz="sm" fw={600}>
            Recebido em {dateWords(receivedOn)}
            {channel === null ? '' : ` · ${CHANNEL_LABELS[channel]}`}
          </Text>
          <p className="ls-told">{received}</p>
        </div>
      )}
    </li>
  );
}

/** What was asked of the citizen, and what came. */
export function ComplementsSection({ manifestation }: { readonly manifestation: Manifestation }) {
  const { complements, status } = manifestation;
  if (complements.length === 0) return null;
  return (
    <Section title="Complementos">
      <ul className="ls-recipients">
        {complements.map((complement) => (
          <One key={complement.id} complement={complement} open={isOpen(status)} />
        ))}
      </ul>
    </Section>
  );
}
