import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import type { Hearing } from '../../shared/hearings/contract.ts';
import { useRead } from '../app/queries.ts';
import { useCan } from '../app/session.tsx';
import { dateWords } from '../ui/dates.ts';
import { KeyValue } from '../ui/KeyValue.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { HearingActions } from './HearingActions.tsx';
import { statusBadge } from './labels.ts';
import { RecordSection } from './RecordSection.tsx';
import { SummonsSection } from './SummonsSection.tsx';
import '../styles/people.css';

const CRUMBS = [{ label: 'Pauta de oitivas', to: '/oitivas' }];

function Facts({ hearing }: { readonly hearing: Hearing }) {
  const { proceeding, on, at, until, place, presider, heardRole, outcomeReason, warnings } = hearing;
  return (
    <Section title="Designação">
      <Stack gap="xs">
        <KeyValue
          facts={[
            {
              label: 'Procedimento',
              value: (
                <Anchor component={Link} to={`/procedimentos/${proceeding.id}?aba=oitivas`}>
                  {proceeding.number}
                </Anchor>
              ),
            },
            { label: 'Na qualidade de', value: heardRole },
            { label: 'Quando', value: `${dateWords(on)}, das ${at} às ${until}` },
            { label: 'Onde', value: place },
            { label: 'Preside', value: presider },
            ...(outcomeReason === null ? [] : [{ label: 'O que houve', value: outcomeReason, wide: true }]),
          ]}
        />
        {warnings === '' ? null : (
          <Text fz="sm" c="dimmed" className="ls-text">
            Designada apesar de: {warnings} Motivo: {hearing.warningsReason}
          </Text>
        )}
        <Neighbours hearing={hearing} />
      </Stack>
    </Section>
  );
}

function Neighbours({ hearing: { previousId, nextId } }: { readonly hearing: Hearing }) {
  if (previousId === null && nextId === null) return null;
  return (
    <Group gap="md">
      {previousId === null ? null : (
        <Anchor component={Link} to={`/oitivas/${previousId}`} fz="sm">
          Ver a data anterior
        </Anchor>
      )}
      {nextId === null ? null : (
        <Anchor component={Link} to={`/oitivas/${nextId}`} fz="sm">
          Ver a nova data
        </Anchor>
      )}
    </Group>
  );
}

/** One hearing: when and where, its summons, what became of it, its record. */
export function HearingPage() {
  const id = Number(useParams().id);
  const hearing = useRead('hearings.get', { id }, { enabled: id > 0 });
  const can = useCan()('hearings.write');
  const { data } = hearing;
  const may = can && data?.proceedingOpen === true;
  return (
    <Page
      title={data === undefined ? 'Oitiva' : `Oitiva de ${data.heard}`}
      crumbs={CRUMBS}
      badges={data ? <StatusBadge {...statusBadge(data.status)} /> : null}
      actions={data && may ? <HearingActions hearing={data} /> : null}
    >
      <Loaded query={hearing}>
        {(one) => (
          <>
            <Facts hearing={one} />
            <SummonsSection hearing={one} may={may} />
            <RecordSection hearing={one} may={may} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
