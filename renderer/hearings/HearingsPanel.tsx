import { Anchor, Group, Table, Text } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Hearing } from '../../shared/hearings/contract.ts';
import type { Proceeding } from '../../shared/proceedings/contract.ts';
import { useRead } from '../app/queries.ts';
import { useCan } from '../app/session.tsx';
import { DialogButton } from '../proceedings/DialogButton.tsx';
import { dateWords } from '../ui/dates.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Section } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { SUMMONS_BADGES, statusBadge } from './labels.ts';
import { ScheduleForm } from './ScheduleForm.tsx';

function HearingLine({ hearing }: { readonly hearing: Hearing }) {
  const { id, on, at, until, place, heard, heardRole, status, summons, records } = hearing;
  const record = records.findLast((one) => one.number !== null);
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor component={Link} to={`/oitivas/${id}`}>
          {dateWords(on)}, {at}
        </Anchor>
        <Text fz="xs" c="dimmed">
          até {until} · {place}
        </Text>
      </Table.Td>
      <Table.Td>
        {heard}
        <Text fz="xs" c="dimmed">
          {heardRole}
        </Text>
      </Table.Td>
      <Table.Td>
        <Group gap={6}>
          <StatusBadge {...statusBadge(status)} />
          {status === 'scheduled' ? <StatusBadge {...SUMMONS_BADGES[summons]} /> : null}
        </Group>
      </Table.Td>
      <Table.Td>{record?.number ?? '—'}</Table.Td>
    </Table.Tr>
  );
}

function HearingsTable({ hearings }: { readonly hearings: readonly Hearing[] }) {
  if (hearings.length === 0) {
    return (
      <EmptyState
        title="Nenhuma oitiva designada"
        message="Designe o dia, a hora e o local; os conflitos da pauta aparecem na hora."
      />
    );
  }
  return (
    <Table.ScrollContainer minWidth={640}>
      <Table verticalSpacing="xs" aria-label="Oitivas do procedimento">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Quando e onde</Table.Th>
            <Table.Th>Quem é ouvido</Table.Th>
            <Table.Th>Situação</Table.Th>
            <Table.Th>Termo</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {hearings.map((one) => (
            <HearingLine key={one.id} hearing={one} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** The hearings of a file, and the way to set another. */
export function HearingsPanel({ proceeding }: { readonly proceeding: Proceeding }) {
  const input = { proceedingId: proceeding.id };
  const hearings = useRead('hearings.ofProceeding', input);
  const people = useRead('people.list', input);
  const may = useCan()('hearings.write') && proceeding.status === 'open';
  const accused = proceeding.accused.map(({ guard: { id, name } }) => ({ id, name }));
  const { data } = people;
  const add =
    data === undefined ? null : (
      <DialogButton
        variant="filled"
        label="Designar oitiva"
        title="Designar oitiva"
        leftSection={<IconCalendarPlus size={16} aria-hidden />}
      >
        {(close) => (
          <ScheduleForm
            proceedingId={proceeding.id}
            people={data}
            accused={accused}
            previous={null}
            onClose={close}
          />
        )}
      </DialogButton>
    );
  return (
    <Section title="Oitivas" actions={may ? add : null}>
      <Loaded query={hearings}>{(rows) => <HearingsTable hearings={rows} />}</Loaded>
    </Section>
  );
}
