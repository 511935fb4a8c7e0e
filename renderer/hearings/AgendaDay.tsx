import { Anchor, Group, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { AgendaItem } from '../../shared/hearings/contract.ts';
import { fullDate } from '../ui/long-date.ts';
import { Section } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { SUMMONS_BADGES, statusBadge } from './labels.ts';
import { overlapping } from './overlap.ts';

function AgendaLine({ item, clashes }: { readonly item: AgendaItem; readonly clashes: boolean }) {
  const { id, at, until, place, heard, heardRole, proceeding, presider, status, summons, reachable } = item;
  return (
    <Table.Tr>
      <Table.Td>
        {reachable ? (
          <Anchor component={Link} to={`/oitivas/${id}`}>
            {at} às {until}
          </Anchor>
        ) : (
          `${at} às ${until}`
        )}
      </Table.Td>
      <Table.Td>{place}</Table.Td>
      <Table.Td>
        {reachable ? heard : 'Procedimento protegido'}
        <Text fz="xs" c="dimmed">
          {reachable ? `${heardRole} · preside ${presider}` : ''}
        </Text>
      </Table.Td>
      <Table.Td>{proceeding.number}</Table.Td>
      <Table.Td>
        <Group gap={6}>
          <StatusBadge {...statusBadge(status)} />
          {status === 'scheduled' && reachable ? <StatusBadge {...SUMMONS_BADGES[summons]} /> : null}
          {clashes ? <StatusBadge tone="bad" label="Conflito" /> : null}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

/** The hearings of one day, in order of hour. */
export function AgendaDay({ day, items }: { readonly day: string; readonly items: readonly AgendaItem[] }) {
  const clashing = overlapping(items);
  return (
    <Section title={fullDate(day)}>
      {items.length === 0 ? (
        <Text fz="sm" c="dimmed">
          Sem oitivas.
        </Text>
      ) : (
        <Table.ScrollContainer minWidth={720}>
          <Table verticalSpacing="xs" aria-label={`Oitivas de ${fullDate(day)}`}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Hora</Table.Th>
                <Table.Th>Local</Table.Th>
                <Table.Th>Quem é ouvido</Table.Th>
                <Table.Th>Procedimento</Table.Th>
                <Table.Th>Situação</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.map((item) => (
                <AgendaLine key={item.id} item={item} clashes={clashing.has(item.id)} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Section>
  );
}
