import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { Manifestation } from '../../shared/manifestations/contract.ts';
import { useCan } from '../app/session.tsx';

type Named = Manifestation['guards'];

/** The guards named, linked for those who may open a guard's record. */
export function NamedGuards({ guards }: { readonly guards: Named }) {
  const opens = useCan()('guards.record');
  if (guards.length === 0) return '—';
  return (
    <ul className="ls-names">
      {guards.map(({ id, name, registration }) => (
        <li key={id}>
          {opens ? (
            <Anchor component={Link} to={`/guardas/${id}`} fz="inherit">
              {name}
            </Anchor>
          ) : (
            name
          )}{' '}
          · matrícula {registration}
        </li>
      ))}
    </ul>
  );
}
