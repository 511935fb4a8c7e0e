import { Button, Stack, Table, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { RecordReadings } from '../../shared/access/contract.ts';
import type { AppError } from '../../shared/contract/errors.ts';
import { useRead } from '../app/queries.ts';
import { actWords } from '../audit/labels.ts';
import { instantWords } from '../ui/dates.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { Section } from '../ui/Page.tsx';

const PAGE = 50;
const MOST = 500;

function Rows({ rows, label }: { readonly rows: RecordReadings['rows']; readonly label: string }) {
  if (rows.length === 0) return <Text fz="sm">Nenhuma leitura registrada.</Text>;
  return (
    <Table verticalSpacing={4} aria-label={label}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Quando</Table.Th>
          <Table.Th>Quem</Table.Th>
          <Table.Th>O que leu</Table.Th>
          <Table.Th>Motivo</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.seq}>
            <Table.Td>{instantWords(row.at)}</Table.Td>
            <Table.Td>{row.reader}</Table.Td>
            <Table.Td>{actWords(row.procedure)}</Table.Td>
            <Table.Td>{row.reason ?? ''}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

type ListProps = {
  readonly query: UseQueryResult<RecordReadings, AppError>;
  readonly label: string;
  readonly limit: number;
  readonly onMore: (limit: number) => void;
};

function List({ query, label, limit, onMore }: ListProps) {
  return (
    <Loaded query={query}>
      {({ rows, more }) => (
        <Stack gap="sm">
          <Rows rows={rows} label={label} />
          {more && limit < MOST ? (
            <Button variant="default" onClick={() => onMore(Math.min(limit * 2, MOST))}>
              Mostrar mais antigas
            </Button>
          ) : null}
        </Stack>
      )}
    </Loaded>
  );
}

function OfProceeding({ id }: { readonly id: number }) {
  const [limit, onMore] = useState(PAGE);
  const query = useRead('access.readings', { proceedingId: id, before: null, limit });
  return <List query={query} label="Leituras do procedimento" limit={limit} onMore={onMore} />;
}

function OfGuard({ id }: { readonly id: number }) {
  const [limit, onMore] = useState(PAGE);
  const query = useRead('access.guardReadings', { guardId: id, before: null, limit });
  return <List query={query} label="Leituras da ficha do guarda" limit={limit} onMore={onMore} />;
}

function OfManifestation({ id }: { readonly id: number }) {
  const [limit, onMore] = useState(PAGE);
  const query = useRead('access.manifestationReadings', { manifestationId: id, before: null, limit });
  return <List query={query} label="Leituras da manifestação" limit={limit} onMore={onMore} />;
}

// Opened on request, since looking is itself recorded.
function OnRequest({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const [shown, setShown] = useState(false);
  return (
    <Section title={title}>
      {shown ? (
        children
      ) : (
        <Button variant="default" onClick={() => setShown(true)}>
          Ver quem leu
        </Button>
      )}
    </Section>
  );
}

type Of = { readonly id: number };

/** Who read a proceeding, when and why. */
export function ProceedingReadings({ id }: Of) {
  return (
    <OnRequest title="Leituras do procedimento">
      <OfProceeding id={id} />
    </OnRequest>
  );
}

/** Who read a guard's record, when and why. */
export function GuardReadings({ id }: Of) {
  return (
    <OnRequest title="Leituras da ficha">
      <OfGuard id={id} />
    </OnRequest>
  );
}

/** Who read a manifestation or opened its identity, when and why. */
export function ManifestationReadings({ id }: Of) {
  return (
    <OnRequest title="Leituras da manifestação">
      <OfManifestation id={id} />
    </OnRequest>
  );
}
