import { Button, Group, Text, Title } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { assertNever } from '../../../shared/assert.ts';
import type { Manifestation } from '../../../shared/manifestations/contract.ts';
import { type NextStep, nextStep } from '../../../shared/manifestations/next-step.ts';
import { today } from '../../ui/dates.ts';
import { type DialogStep, StepDialogs } from './StepDialogs.tsx';

type StepProps = {
  readonly manifestation: Manifestation;
  readonly step: NextStep;
  readonly onAsk: (step: DialogStep) => void;
};

function LinkButton({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return (
    <Button component={Link} to={to} size="sm">
      {children}
    </Button>
  );
}

/** Puts the focus on the list of recipients, which comes further down the page. */
function goToRecipients(): void {
  const place = document.getElementById('destinatarios');
  place?.scrollIntoView({ block: 'start' });
  place?.focus({ preventScroll: true });
}

function StepAction({ manifestation: { id, principal }, step, onAsk }: StepProps) {
  const answer = `/manifestacoes/${id}/responder`;
  switch (step.action) {
    case 'answer':
      return <LinkButton to={answer}>Escrever a resposta</LinkButton>;
    case 'screen':
      return <LinkButton to={`/manifestacoes/${id}/encaminhar`}>Preparar o extrato</LinkButton>;
    case 'complement':
      return (
        <Button size="sm" onClick={() => onAsk('receive')}>
          Registrar o que veio
        </Button>
      );
    case 'archive':
      return (
        <Button size="sm" onClick={() => onAsk('archive')}>
          Encerrar com o motivo
        </Button>
      );
    case 'recipients':
      return (
        <Button size="sm" onClick={goToRecipients}>
          Ver destinatários
        </Button>
      );
    case 'principal':
      return <LinkButton to={`/manifestacoes/${principal?.id ?? id}`}>Abrir a principal</LinkButton>;
    default:
      return assertNever(step.action);
  }
}

/** What comes next, in one sentence, with the button that leads to it. */
export function NextStepPanel({ manifestation }: { readonly manifestation: Manifestation }) {
  const [asking, setAsking] = useState<DialogStep | null>(null);
  const step = nextStep(manifestation, today());
  if (step === null) return null;
  return (
    <section className="ls-next" data-tone={step.tone} aria-label="Próximo passo">
      <Group justify="space-between" gap="sm">
        <div className="ls-next-words">
          <Text fz="xs" fw={600} tt="uppercase" component="p">
            <IconArrowRight size={14} aria-hidden /> Próximo passo
          </Text>
          <Title order={2}>{step.title}</Title>
          <Text fz="sm">{step.text}</Text>
        </div>
        <StepAction manifestation={manifestation} step={step} onAsk={setAsking} />
      </Group>
      {asking === null ? null : (
        <StepDialogs step={asking} manifestation={manifestation} onClose={() => setAsking(null)} />
      )}
    </section>
  );
}
