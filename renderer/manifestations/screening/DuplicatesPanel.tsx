import { Anchor, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Manifestation } from '../../../shared/manifestations/contract.ts';
import { isOpen } from '../../../shared/manifestations/model.ts';
import type { Duplicate } from '../../../shared/manifestations/screening-contract.ts';
import { useRead } from '../../app/queries.ts';
import { dateWords } from '../../ui/dates.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { Section } from '../../ui/Page.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { JoinDialog } from './JoinDialog.tsx';

const VERY_ALIKE = 65;

type OneProps = { readonly one: Duplicate; readonly onJoin: (one: Duplicate) => void };

function One({ one, onJoin }: OneProps) {
  const very = one.score >= VERY_ALIKE;
  return (
    <li className="ls-recipient">
      <Group justify="space-between" gap="xs">
        <Anchor component={Link} to={`/manifestacoes/${one.id}`} fw={600} fz="sm">
          {one.protocol}
        </Anchor>
        <StatusBadge tone={very ? 'warn' : 'neutral'} label={very ? 'Muito parecida' : 'Parecida'} />
      </Group>
      <Text fz="xs" c="dimmed">
        Recebida em {dateWords(one.receivedOn)}
      </Text>
      <ul className="ls-reasons">
        {one.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <Button
        size="xs"
        variant="default"
        onClick={() => onJoin(one)}
        aria-label={`Reunir com a ${one.protocol}`}
      >
        Reunir
      </Button>
    </li>
  );
}

function Found({
  manifestation,
  found,
}: {
  readonly manifestation: Manifestation;
  readonly found: Duplicate[];
}) {
  const [joining, setJoining] = useState<Duplicate | null>(null);
  if (found.length === 0)
    return (
      <Text fz="sm" c="dimmed">
        Nenhuma outra em aberto se parece com esta.
      </Text>
    );
  return (
    <>
      <ul className="ls-recipients">
        {found.map((one) => (
          <One key={one.id} one={one} onJoin={setJoining} />
        ))}
      </ul>
      {joining === null ? null : (
        <JoinDialog manifestation={manifestation} duplicate={joining} onClose={() => setJoining(null)} />
      )}
    </>
  );
}

/** Open manifestations that may tell the same fact, with what agrees. */
export function DuplicatesPanel({ manifestation }: { readonly manifestation: Manifestation }) {
  const { id, status } = manifestation;
  const open = isOpen(status) && status !== 'joined';
  const query = useRead('manifestations.duplicates', { id }, { enabled: open });
  if (!open) return null;
  return (
    <Section title="Do mesmo fato?">
      <Loaded query={query}>{(found) => <Found manifestation={manifestation} found={found} />}</Loaded>
    </Section>
  );
}
