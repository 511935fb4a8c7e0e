import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useRead } from '../app/queries.ts';
import { IfCan } from '../app/session.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { mandateColumns } from './columns.tsx';
import { HolderOnDay } from './HolderOnDay.tsx';
import { OfficesTable } from './OfficesTable.tsx';

function NewLink() {
  return (
    <IfCan permission="mandates.write">
      <Button component={Link} to="/mandatos/novo" leftSection={<IconPlus size={18} aria-hidden />}>
        Registrar nomeação
      </Button>
    </IfCan>
  );
}

/** Who answers for each office, and the history of all terms. */
export function MandatesPage() {
  const query = useRead('mandates.list', {});
  return (
    <Page
      title="Mandatos"
      lead="O ouvidor e o corregedor têm mandato, que só se perde por decisão da maioria absoluta da Câmara Municipal (Lei 13.022/2014, art. 13, § 2º)."
      actions={<NewLink />}
    >
      {query.data ? <OfficesTable offices={query.data.offices} /> : null}
      <Section title="Quem respondia em uma data">
        <HolderOnDay />
      </Section>
      <DataTable
        id="mandates"
        caption="Histórico dos mandatos"
        rows={query.data?.mandates}
        error={query.error}
        onRetry={() => void query.refetch()}
        columns={mandateColumns}
        rowKey={(row) => row.id}
        rowHref={(row) => `/mandatos/${row.id}`}
        initialSort={{ key: 'from', descending: true }}
        filterLabel="Filtrar por cargo, pessoa ou ato"
        empty={{
          title: 'Nenhum mandato registrado',
          message: (
            <Group justify="center">
              Registre a nomeação de quem ocupa cada cargo: o sistema avisa antes do término.
            </Group>
          ),
          action: <NewLink />,
        }}
      />
    </Page>
  );
}
