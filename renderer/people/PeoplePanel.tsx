import { Alert, Stack, Table } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import type { PeopleOf } from '../../shared/people/contract.ts';
import type { Proceeding } from '../../shared/proceedings/contract.ts';
import { useRead } from '../app/queries.ts';
import { useCan } from '../app/session.tsx';
import { DialogButton } from '../proceedings/DialogButton.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Section } from '../ui/Page.tsx';
import { AppointForm } from './AppointForm.tsx';
import { IncidentsList } from './IncidentsList.tsx';
import { PersonRow } from './PersonRow.tsx';
import { ProblemList } from './ProblemList.tsx';
import '../styles/people.css';

type PanelProps = { readonly proceeding: Proceeding; readonly people: PeopleOf };

function PeopleTable({ proceeding, people, may }: PanelProps & { readonly may: boolean }) {
  if (people.people.length === 0) {
    return (
      <EmptyState
        title="Nenhuma pessoa designada"
        message="Inclua a comissão, os defensores e as testemunhas. O impedimento é conferido na hora."
      />
    );
  }
  return (
    <Table.ScrollContainer minWidth={680}>
      <Table verticalSpacing="xs">
        <Table.Caption className="ls-hidden-caption">Pessoas do procedimento</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Papel</Table.Th>
            <Table.Th>Nome</Table.Th>
            <Table.Th>Período e ato</Table.Th>
            <Table.Th>Ações</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {people.people.map((one) => (
            <PersonRow key={one.id} person={one} people={people} proceeding={proceeding} may={may} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function People({ proceeding, people }: PanelProps) {
  const open = proceeding.status === 'open';
  const may = useCan()('people.write') && open;
  const add = (
    <DialogButton
      variant="filled"
      label="Incluir pessoa"
      title="Incluir pessoa no procedimento"
      leftSection={<IconUserPlus size={16} aria-hidden />}
    >
      {(close) => <AppointForm proceeding={proceeding} people={people} onClose={close} />}
    </DialogButton>
  );
  return (
    <Stack gap="md">
      <Section title="Pessoas do procedimento" actions={may ? add : null}>
        <Stack gap="sm">
          {people.composition.length === 0 ? null : (
            <Alert color="amber" variant="light" title="Falta para a comissão estar em ordem">
              <ProblemList problems={people.composition} label="O que falta à comissão" />
            </Alert>
          )}
          <PeopleTable proceeding={proceeding} people={people} may={may} />
        </Stack>
      </Section>
      <IncidentsList people={people} open={open} />
    </Stack>
  );
}

/** Who takes part in the file, since when and by which act, and what stands against each. */
export function PeoplePanel({ proceeding }: { readonly proceeding: Proceeding }) {
  const people = useRead('people.list', { proceedingId: proceeding.id });
  return <Loaded query={people}>{(data) => <People proceeding={proceeding} people={data} />}</Loaded>;
}
