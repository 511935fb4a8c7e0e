import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { Manifestation } from '../../shared/manifestations/contract.ts';
import { useCan } from '../app/session.tsx';
import { Section } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { PROCEEDING_STATUS } from './labels.ts';

type Linked = Manifestation['proceedings'];

function Numbers({ proceedings }: { readonly proceedings: Linked }) {
  const opens = useCan()('proceedings.read');
  return (
    <ul className="ls-names">
      {proceedings.map(({ id, number, status }) => (
        <li key={id} className="ls-linked">
          {number === null ? (
            <Text span fz="sm" fs="italic">
              Procedimento protegido
            </Text>
          ) : opens ? (
            <Anchor component={Link} to={`/procedimentos/${id}`} fz="sm" fw={600}>
              {number}
            </Anchor>
          ) : (
            <Text span fz="sm" fw={600}>
              {number}
            </Text>
          )}
          <StatusBadge {...PROCEEDING_STATUS[status]} />
        </li>
      ))}
    </ul>
  );
}

/** The proceedings that took the manifestation up, with their situation and nothing of their content. */
export function LinkedProceedings({ proceedings }: { readonly proceedings: Linked }) {
  return (
    <Section title="Procedimentos">
      {proceedings.length === 0 ? (
        <Text fz="sm" c="dimmed">
          Nenhum procedimento aberto a partir desta manifestação.
        </Text>
      ) : (
        <Numbers proceedings={proceedings} />
      )}
    </Section>
  );
}
