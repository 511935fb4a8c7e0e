import { Button, Text } from '@mantine/core';
import { IconArchive, IconCalendarPlus, IconMailForward } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Manifestation } from '../../shared/manifestations/contract.ts';
import { isOpen } from '../../shared/manifestations/model.ts';
import { today } from '../ui/dates.ts';
import { Section } from '../ui/Page.tsx';
import { type ReasonedStep, StepDialog } from './StepDialog.tsx';

type StepsProps = { readonly manifestation: Manifestation };

/** What may still be done with an open manifestation, besides answering it. */
export function Steps({ manifestation }: StepsProps) {
  const [asking, setAsking] = useState<ReasonedStep | null>(null);
  const { id, status, extended, dueOn } = manifestation;
  if (!isOpen(status)) return null;
  return (
    <Section title="Providências">
      <div className="ls-steps">
        <Button
          component={Link}
          to={`/manifestacoes/${id}/encaminhar`}
          variant="default"
          justify="flex-start"
          leftSection={<IconMailForward size={18} aria-hidden />}
        >
          {status === 'referred' ? 'Enviar novo extrato' : 'Encaminhar à corregedoria'}
        </Button>
        {extended || dueOn < today() ? null : (
          <Button
            variant="default"
            justify="flex-start"
            leftSection={<IconCalendarPlus size={18} aria-hidden />}
            onClick={() => setAsking('manifestations.extend')}
          >
            Prorrogar o prazo
          </Button>
        )}
        <Button
          variant="default"
          justify="flex-start"
          leftSection={<IconArchive size={18} aria-hidden />}
          onClick={() => setAsking('manifestations.archive')}
        >
          Encerrar sem resposta
        </Button>
        {!extended && dueOn < today() ? (
          <Text fz="xs" c="dimmed">
            O prazo terminou: só se prorroga um prazo em curso. Responda ou encerre com o motivo.
          </Text>
        ) : null}
      </div>
      {asking === null ? null : (
        <StepDialog step={asking} manifestation={manifestation} onClose={() => setAsking(null)} />
      )}
    </Section>
  );
}
