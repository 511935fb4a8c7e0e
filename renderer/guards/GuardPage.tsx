import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { useRead } from '../app/queries.ts';
import { IfCan } from '../app/session.tsx';
import { BehaviorSection } from '../behavior/BehaviorSection.tsx';
import { PersonnelAlerts } from '../personnel/PersonnelAlerts.tsx';
import { PrintActions } from '../print/PrintActions.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Page } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { GuardTabs } from './GuardTabs.tsx';
import { Identification } from './Identification.tsx';
import { guardStatusBadge } from './labels.ts';

const CRUMBS = [{ label: 'Guardas', to: '/guardas' }];

function Actions({ id, registration }: { readonly id: number; readonly registration: string }) {
  return (
    <>
      <IfCan permission="guards.write">
        <Button
          component={Link}
          to={`/guardas/${id}/editar`}
          variant="default"
          leftSection={<IconPencil size={18} aria-hidden />}
        >
          Corrigir identificação
        </Button>
      </IfCan>
      <IfCan permission="documents.dossier">
        <PrintActions
          kind="dossier"
          input={{ guardId: id }}
          suggestedName={`prontuario-${registration.replace(/[^\w-]/g, '')}.pdf`}
        />
      </IfCan>
    </>
  );
}

/** All about one guard. */
export function GuardPage() {
  const id = Number(useParams().id);
  const guard = useRead('guards.get', { id }, { enabled: Number.isInteger(id) });
  const { data } = guard;
  return (
    <Page
      key={id}
      title={data?.name ?? 'Guarda'}
      crumbs={CRUMBS}
      badges={data ? <StatusBadge {...guardStatusBadge(data.status)} /> : null}
      actions={data ? <Actions id={id} registration={data.registration} /> : null}
    >
      <Loaded query={guard}>
        {(record) => (
          <>
            <PersonnelAlerts guardId={record.id} />
            <Identification guard={record} />
            <BehaviorSection guardId={record.id} />
            <GuardTabs guard={record} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
