import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { KIND_LABELS } from '../../shared/manifestations/model.ts';
import type { Origin } from '../../shared/recommendations/model.ts';
import { useCan } from '../app/session.tsx';
import { dateWords } from '../ui/dates.ts';

/** The manifestations from which a recommendation comes, linked for the ouvidoria. */
export function OriginLinks({ origins }: { readonly origins: readonly Origin[] }) {
  const opens = useCan()('manifestations.read');
  return (
    <ul className="ls-names">
      {origins.map(({ id, protocol, kind, receivedOn }) => (
        <li key={id}>
          {opens ? (
            <Anchor component={Link} to={`/manifestacoes/${id}`} fz="sm" fw={600}>
              {protocol}
            </Anchor>
          ) : (
            <Text span fz="sm" fw={600}>
              {protocol}
            </Text>
          )}{' '}
          <Text span fz="sm">
            {KIND_LABELS[kind]}, recebida em {dateWords(receivedOn)}
          </Text>
        </li>
      ))}
    </ul>
  );
}
