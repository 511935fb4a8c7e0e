import { Button, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '../app/queries.ts';
import { actWords } from '../audit/labels.ts';
import { instantWords } from '../ui/dates.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { Section } from '../ui/Page.tsx';

const PAGE = 50;

function Readings({ proceedingId }: { readonly proceedingId: number }) {
  const [limit, setLimit] = useState(PAGE);
  const readings = useRead('access.readings', { proceedingId, before: null, limit });
  return (
    <Loaded query={readings}>
      {({ rows, more }) => (
        <Stack gap="sm">
          <Table verticalSpacing={4} aria-label="Leituras do procedimento">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Quando</Table.Th>
                <Table.Th>Quem</Table.Th>
                <Table.Th>O que leu</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row) => (
                <Table.Tr key={row.seq}>
                  <Table.Td>{instantWords(row.at)}</Table.Td>
                  <Table.Td>{row.reader}</Table.Td>
                  <Table.Td>{actWords(row.procedure)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          {rows.length === 0 ? <Text fz="sm">Nenhuma leitura registrada.</Text> : null}
          {more && limit < 500 ? (
            <Button variant="default" onClick={() => setLimit(Math.min(limit * 2, 500))}>
              Mostrar mais antigas
            </Button>
          ) : null}
        </Stack>
      )}
    </Loaded>
  );
}

/** Who read the file, and when: opened on request, since looking is itself recorded. */
export function ReadingsList({ proceedingId }: { readonly proceedingId: number }) {
  const [shown, setShown] = useState(false);
  return (
    <Section title="Leituras do procedimento">
      {shown ? (
        <Readings proceedingId={proceedingId} />
      ) : (
        <Button variant="default" onClick={() => setShown(true)}>
          Ver quem leu
        </Button>
      )}
    </Section>
  );
}
