import { Group, Table, Text } from '@mantine/core';
import { gradeLabel } from '../../shared/guards/model.ts';
import type { PeopleOf, Person } from '../../shared/people/contract.ts';
import { DEFENDER_KINDS, IMPARTIAL, ROLE_NAMES } from '../../shared/people/model.ts';
import type { Proceeding } from '../../shared/proceedings/contract.ts';
import { DialogButton } from '../proceedings/DialogButton.tsx';
import { dateWords } from '../ui/dates.ts';
import { DismissForm } from './DismissForm.tsx';
import { ProblemList } from './ProblemList.tsx';
import { RaiseForm } from './RaiseForm.tsx';

function particulars(person: Person): string {
  const { registration, grade, oab, defenderKind, defends, contact } = person;
  return [
    registration === null ? '' : `Matrícula ${registration}`,
    grade === null ? '' : gradeLabel(grade),
    defends === null ? '' : `Defende ${defends}`,
    defenderKind === null ? '' : DEFENDER_KINDS[defenderKind],
    oab === '' ? '' : `OAB ${oab}`,
    contact,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

type PersonRowProps = {
  readonly person: Person;
  readonly people: PeopleOf;
  readonly proceeding: Proceeding;
  readonly may: boolean;
};

function Tools({ person, people, proceeding }: Omit<PersonRowProps, 'may'>) {
  const { name, role } = person;
  return (
    <Group gap={4} wrap="nowrap">
      {IMPARTIAL.has(role) ? (
        <DialogButton
          size="compact-sm"
          label="Suspeição"
          name={`Suspeição de ${name}`}
          title={`Suspeição: ${name}`}
        >
          {(close) => <RaiseForm person={person} people={people} proceeding={proceeding} onClose={close} />}
        </DialogButton>
      ) : null}
      <DialogButton size="compact-sm" label="Saída" name={`Saída de ${name}`} title={`Saída: ${name}`}>
        {(close) => <DismissForm person={person} people={people} onClose={close} />}
      </DialogButton>
    </Group>
  );
}

/** One person: part, name, since and until when, by which act, and what stands against them. */
export function PersonRow({ person, people, proceeding, may }: PersonRowProps) {
  const { role, name, act, from, to, leftReason, impediments } = person;
  return (
    <Table.Tr>
      <Table.Td>{ROLE_NAMES[role]}</Table.Td>
      <Table.Td>
        <Text fz="sm" fw={600} {...(to === null ? {} : { c: 'dimmed' })}>
          {name}
        </Text>
        <Text fz="xs" c="dimmed">
          {particulars(person)}
        </Text>
        <ProblemList problems={impediments} label={`Impedimentos de ${name}`} />
      </Table.Td>
      <Table.Td>
        <Text fz="sm">
          {to === null ? `Desde ${dateWords(from)}` : `${dateWords(from)} a ${dateWords(to)}`}
        </Text>
        <Text fz="xs" c="dimmed">
          {[act, leftReason ?? ''].filter((part) => part !== '').join(' · ')}
        </Text>
      </Table.Td>
      <Table.Td>
        {may && to === null ? <Tools person={person} people={people} proceeding={proceeding} /> : null}
      </Table.Td>
    </Table.Tr>
  );
}
