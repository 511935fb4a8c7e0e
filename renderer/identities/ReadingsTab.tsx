import { Anchor, Button, Group, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { OutputAt } from '../app/client.ts';
import { useRead } from '../app/queries.ts';
import { actWords } from '../audit/labels.ts';
import { instantWords } from '../ui/dates.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';

type Page = OutputAt<'identities.readings'>;
const PAGE = 50;

function Row({ reading }: { readonly reading: Page['rows'][number] }) {
  return (
    <Table.Tr>
      <Table.Td>{instantWords(reading.at)}</Table.Td>
      <Table.Td>{reading.actorName}</Table.Td>
      <Table.Td>{actWords(reading.procedure)}</Table.Td>
      <Table.Td>
        {reading.manifestationId === null || reading.protocol === null ? null : (
          <Anchor component={Link} to={`/manifestacoes/${reading.manifestationId}`}>
            {reading.protocol}
          </Anchor>
        )}
      </Table.Td>
      <Table.Td>{reading.reason ?? ''}</Table.Td>
      <Table.Td>
        <StatusBadge
          tone={reading.refused ? 'bad' : 'neutral'}
          label={reading.refused ? 'Recusada' : 'Aberta'}
        />
      </Table.Td>
    </Table.Tr>
  );
}

function Readings({ page: { rows } }: { readonly page: Page }) {
  if (rows.length === 0) {
    return (
      <EmptyState title="Nenhuma leitura" message="Ninguém abriu nem tentou abrir uma identidade até aqui." />
    );
  }
  return (
    <Table.ScrollContainer minWidth={800}>
      <Table aria-label="Leituras de identidades" verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Quando</Table.Th>
            <Table.Th>Quem</Table.Th>
            <Table.Th>O quê</Table.Th>
            <Table.Th>Manifestação</Table.Th>
            <Table.Th>Motivo</Table.Th>
            <Table.Th>Resultado</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((reading) => (
            <Row key={reading.seq} reading={reading} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** Every opening of an identity, and every try that was refused, from the audit trail. */
export function ReadingsTab() {
  const [before, setBefore] = useState<number | null>(null);
  const query = useRead('identities.readings', { manifestationId: null, before, limit: PAGE });
  const next = query.data?.next ?? null;
  return (
    <Stack gap="sm">
      <Text fz="sm" c="dimmed">
        Da trilha de auditoria, as mais novas primeiro.
      </Text>
      <Loaded query={query}>{(page) => <Readings page={page} />}</Loaded>
      <Group justify="flex-end" gap="xs">
        {before === null ? null : (
          <Button size="xs" variant="default" onClick={() => setBefore(null)}>
            Voltar às mais novas
          </Button>
        )}
        {next === null ? null : (
          <Button size="xs" variant="default" onClick={() => setBefore(next)}>
            Ver anteriores
          </Button>
        )}
      </Group>
    </Stack>
  );
}
