import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { Manifestation } from '../../../shared/manifestations/contract.ts';
import { KIND_LABELS } from '../../../shared/manifestations/model.ts';
import type { Joined } from '../../../shared/manifestations/screening.ts';
import { dateWords } from '../../ui/dates.ts';
import { Section } from '../../ui/Page.tsx';

function One({ one }: { readonly one: Joined }) {
  return (
    <li className="ls-recipient">
      <Anchor component={Link} to={`/manifestacoes/${one.id}`} fw={600} fz="sm">
        {one.protocol}
      </Anchor>
      <Text fz="xs" c="dimmed">
        {KIND_LABELS[one.kind]} · recebida em {dateWords(one.receivedOn)} · prazo {dateWords(one.dueOn)}
      </Text>
      <Text fz="sm">
        Reunida em {dateWords(one.joinedOn)}: {one.reason}
      </Text>
    </li>
  );
}

/** Other manifestations of the same fact: those that follow this one, or the one that this follows. */
export function JoinedSection({
  manifestation: { joined, principal },
}: {
  readonly manifestation: Manifestation;
}) {
  const list = principal === null ? joined : [principal];
  if (list.length === 0) return null;
  return (
    <Section title={principal === null ? 'Reunidas a esta' : 'Principal'}>
      <Text fz="sm" mb="xs">
        {principal === null
          ? 'A resposta dada aqui é dada também sob cada um destes protocolos.'
          : 'A resposta dada à principal é dada também sob este protocolo.'}
      </Text>
      <ul className="ls-recipients">
        {list.map((one) => (
          <One key={one.id} one={one} />
        ))}
      </ul>
    </Section>
  );
}
