import { Anchor, Group, List, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { Difference } from '../../../shared/behavior/act-model.ts';
import { dateWords } from '../../ui/dates.ts';
import { StatusBadge } from '../../ui/StatusBadge.tsx';

function Acts({ acts }: Pick<Difference, 'acts'>) {
  return acts.map(({ id, number, until }, at) => (
    <span key={id}>
      {at === 0 ? '' : ', '}
      <Anchor component={Link} to={`/reclassificacoes/${id}`} fz="sm" underline="always">
        {number}
      </Anchor>{' '}
      (até {dateWords(until)})
    </span>
  ));
}

/** One guard whose declared class is not that of the facts, and what explains it. */
export function DifferenceItem({ of }: { readonly of: Difference }) {
  const { guard, acts, declared, facts, reasons, explained } = of;
  return (
    <li>
      <Group gap="xs">
        <Anchor component={Link} to={`/guardas/${guard.id}`} fw={600} fz="sm">
          {guard.name}
        </Anchor>
        <Text fz="sm" c="dimmed">
          matrícula {guard.registration}
        </Text>
        <StatusBadge
          tone={explained ? 'info' : 'bad'}
          label={explained ? 'Explicada' : 'Sem explicação nos registros'}
        />
      </Group>
      <Text fz="sm" component="div">
        Declarada: {declared.label}. Pelos fatos de hoje: {facts.label}. <Acts acts={acts} />
      </Text>
      <List size="sm">
        {reasons.map((reason) => (
          <List.Item key={reason}>{reason}</List.Item>
        ))}
      </List>
    </li>
  );
}
