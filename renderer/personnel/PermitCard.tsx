import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { PersonnelRecord } from '../../shared/personnel/record.ts';
import { useCan } from '../app/session.tsx';
import { dateWords } from '../ui/dates.ts';
import { KeyValue } from '../ui/KeyValue.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { AnnulEntryDialog } from './AnnulEntryDialog.tsx';
import { permitBadge } from './labels.ts';
import { SuspendDialog } from './SuspendDialog.tsx';
import { SuspensionsList } from './SuspensionsList.tsx';

type Permit = PersonnelRecord['permits'][number];
type Asked = 'suspend' | 'annul' | null;

function State({ permit: { state, stateDetail } }: { readonly permit: Permit }) {
  return (
    <Group gap="xs">
      {state === null ? (
        <StatusBadge tone="quiet" label="Anulado" />
      ) : (
        <StatusBadge {...permitBadge(state)} />
      )}
      <Text fz="sm">{stateDetail}</Text>
    </Group>
  );
}

function Facts({ permit }: { readonly permit: Permit }) {
  return (
    <KeyValue
      facts={[
        { label: 'Emissão', value: dateWords(permit.issuedOn) },
        { label: 'Vencimento', value: dateWords(permit.expiresOn) },
        { label: 'Ato', value: permit.act },
      ]}
    />
  );
}

type StepsProps = { readonly permit: Permit; readonly onAsk: (asked: Asked) => void };

function Steps({ permit, onAsk }: StepsProps) {
  const { number, state } = permit;
  return (
    <Group gap="xs">
      {state === 'valid' || state === 'expiring' || state === 'suspended' ? (
        <Button
          size="xs"
          variant="default"
          aria-label={`Suspender o porte nº ${number}`}
          onClick={() => onAsk('suspend')}
        >
          Suspender
        </Button>
      ) : null}
      <Button
        size="xs"
        variant="subtle"
        color="red"
        aria-label={`Anular o porte nº ${number}`}
        onClick={() => onAsk('annul')}
      >
        Anular
      </Button>
    </Group>
  );
}

/** One permit: how it stands today, in words, its validity and its suspensions. */
export function PermitCard({ permit }: { readonly permit: Permit }) {
  const writes = useCan()('guards.write');
  const [asked, setAsked] = useState<Asked>(null);
  const close = (): void => setAsked(null);
  return (
    <section className="lpe-permit" aria-label={`Porte nº ${permit.number}`}>
      <Stack gap="sm">
        <Group justify="space-between" gap="xs">
          <Group gap="md">
            <Title order={4}>Porte nº {permit.number}</Title>
            <State permit={permit} />
          </Group>
          {writes && permit.state !== null ? <Steps permit={permit} onAsk={setAsked} /> : null}
        </Group>
        <Facts permit={permit} />
        <SuspensionsList permit={permit} />
      </Stack>
      {asked === 'suspend' ? <SuspendDialog permit={permit} onClose={close} /> : null}
      {asked === 'annul' ? (
        <AnnulEntryDialog id={permit.id} what={`Porte de arma nº ${permit.number}`} onClose={close} />
      ) : null}
    </section>
  );
}
