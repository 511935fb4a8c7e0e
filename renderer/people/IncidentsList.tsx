import { Group, Stack, Text } from '@mantine/core';
import type { PeopleOf } from '../../shared/people/contract.ts';
import { GROUNDS } from '../../shared/people/model.ts';
import { useCan } from '../app/session.tsx';
import { DialogButton } from '../proceedings/DialogButton.tsx';
import { dateWords } from '../ui/dates.ts';
import { Section } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { DecideForm } from './DecideForm.tsx';
import { INCIDENT_STATUS } from './labels.ts';

type Incident = PeopleOf['incidents'][number];

function IncidentItem({
  incident,
  people,
  open,
}: {
  readonly incident: Incident;
  readonly people: PeopleOf;
  readonly open: boolean;
}) {
  const may = useCan()('people.decide') && open && incident.status === 'pending';
  const { label, citation } = GROUNDS[incident.ground];
  const how = incident.kind === 'declared' ? 'Declaração própria' : 'Arguição da defesa';
  return (
    <Stack gap={4} className="ls-incident">
      <Group gap="xs">
        <Text fw={600}>{incident.personName}</Text>
        <StatusBadge {...INCIDENT_STATUS[incident.status]} />
        {may ? (
          <DialogButton
            size="compact-sm"
            label="Decidir"
            name={`Decidir a arguição de ${incident.personName}`}
            title={`Arguição de suspeição: ${incident.personName}`}
          >
            {(close) => <DecideForm incidentId={incident.id} people={people} onClose={close} />}
          </DialogButton>
        ) : null}
      </Group>
      <Text fz="sm">
        {how}
        {incident.guardName === null ? '' : ` (${incident.guardName})`}, {dateWords(incident.on)}: {label} (
        {citation}).
      </Text>
      <Text fz="sm" className="ls-text">
        {incident.reasons}
      </Text>
      {incident.decision === null || incident.decidedOn === null ? null : (
        <Text fz="sm" c="dimmed">
          {dateWords(incident.decidedOn)}
          {incident.decidedBy === null ? '' : `, ${incident.decidedBy}`}: {incident.decision}
        </Text>
      )}
    </Stack>
  );
}

/** Impediments and suspicions declared or raised, with what became of each. */
export function IncidentsList({ people, open }: { readonly people: PeopleOf; readonly open: boolean }) {
  if (people.incidents.length === 0) return null;
  return (
    <Section title="Impedimentos e suspeições">
      <Stack gap="md">
        {people.incidents.map((one) => (
          <IncidentItem key={one.id} incident={one} people={people} open={open} />
        ))}
      </Stack>
    </Section>
  );
}
