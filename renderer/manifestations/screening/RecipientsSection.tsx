import { Title } from '@mantine/core';
import { useState } from 'react';
import type { Manifestation } from '../../../shared/manifestations/contract.ts';
import { isOpen } from '../../../shared/manifestations/model.ts';
import { RecipientCard } from './RecipientCard.tsx';
import { RecipientDialog, type RecipientStep } from './RecipientDialog.tsx';

type Asking = { readonly step: RecipientStep; readonly recipientId: number };

/** Everyone to whom the matter was sent, with their terms and answers. */
export function RecipientsSection({ manifestation }: { readonly manifestation: Manifestation }) {
  const [asking, setAsking] = useState<Asking | null>(null);
  const { recipients, status } = manifestation;
  if (recipients.length === 0) return null;
  const asked = recipients.find(({ id }) => id === asking?.recipientId);
  return (
    <section className="ls-card" aria-label="Destinatários" id="destinatarios" tabIndex={-1}>
      <Title order={2} mb="sm">
        Destinatários
      </Title>
      <ul className="ls-recipients">
        {recipients.map((recipient) => (
          <RecipientCard
            key={recipient.id}
            recipient={recipient}
            open={isOpen(status)}
            onAsk={(step) => setAsking({ step, recipientId: recipient.id })}
          />
        ))}
      </ul>
      {asking === null || asked === undefined ? null : (
        <RecipientDialog
          step={asking.step}
          recipient={asked}
          manifestation={manifestation}
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  );
}
