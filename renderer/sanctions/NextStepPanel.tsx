import { Group, Stack, Text } from '@mantine/core';
import { assertNever } from '../../shared/assert.ts';
import type { Sanction } from '../../shared/sanctions/contract.ts';
import type { SanctionState } from '../../shared/sanctions/model.ts';
import { useCan } from '../app/session.tsx';
import { DeadlineBadge } from '../ui/DeadlineBadge.tsx';
import { today } from '../ui/dates.ts';
import { Section } from '../ui/Page.tsx';
import { AppealButton } from './AppealForm.tsx';
import { DecideAppealButton } from './DecideAppealForm.tsx';
import { DecideEffectButton } from './DecideEffectForm.tsx';
import { FinalizeButton } from './FinalizeForm.tsx';
import { NotifyButton } from './NotifyForm.tsx';
import { nextStep } from './next-step.ts';
import { ServeButton } from './ServeForm.tsx';

const WHO: Readonly<Partial<Record<SanctionState, string>>> = {
  to_notify: 'Cabe à corregedoria, ao escrivão ou aos recursos humanos.',
  appealed: 'Cabe à autoridade julgadora.',
  ready: 'Cabe à corregedoria, ao escrivão ou aos recursos humanos.',
  to_serve: 'Cabe à corregedoria, ao escrivão ou aos recursos humanos.',
};

function ServiceSteps({ sanction }: { readonly sanction: Sanction }) {
  switch (sanction.state) {
    case 'to_notify':
      return <NotifyButton sanction={sanction} />;
    case 'term_running':
      return (
        <>
          <AppealButton sanction={sanction} />
          <FinalizeButton sanction={sanction} />
        </>
      );
    case 'appealed':
    case 'ready':
      return <FinalizeButton sanction={sanction} />;
    case 'to_serve':
      return sanction.fulfilledOn === null ? <ServeButton sanction={sanction} /> : null;
    case 'serving':
    case 'served':
    case 'annulled':
      return null;
    default:
      return assertNever(sanction.state);
  }
}

/** What comes next, with the button of the step for who may take it. */
export function NextStepPanel({ sanction }: { readonly sanction: Sanction }) {
  const can = useCan();
  const step = nextStep(sanction);
  const early = sanction.enforceable && sanction.finalOn === null && sanction.fulfilledOn === null;
  const deciding = sanction.state === 'appealed';
  const mine = can(deciding ? 'sanctions.decide' : 'sanctions.serve');
  const who = mine ? undefined : WHO[sanction.state];
  return (
    <Section title="Próximo passo">
      <Stack gap="sm">
        <Text fw={600}>{step.title}</Text>
        {step.due ? (
          <Group>
            <DeadlineBadge due={step.due} today={today()} />
          </Group>
        ) : null}
        <Text fz="sm">
          {step.explanation} {step.citation ? <span className="ls-cite">{step.citation}</span> : null}
        </Text>
        {early ? (
          <Text fz="sm">
            Nenhum recurso suspende esta penalidade: já pode ser cumprida, e o que se cumprir conta se ela for
            mantida.
          </Text>
        ) : null}
        {who ? (
          <Text fz="sm" c="dimmed">
            {who}
          </Text>
        ) : null}
        <Group gap="xs">
          {deciding && can('sanctions.decide') ? <DecideAppealButton sanction={sanction} /> : null}
          {deciding && can('sanctions.decide') ? <DecideEffectButton sanction={sanction} /> : null}
          {can('sanctions.serve') ? <ServiceSteps sanction={sanction} /> : null}
          {can('sanctions.serve') && early ? <ServeButton sanction={sanction} /> : null}
        </Group>
      </Stack>
    </Section>
  );
}
