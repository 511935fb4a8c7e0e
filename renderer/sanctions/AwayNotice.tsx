import { Alert, Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { useRead } from '../app/queries.ts';
import { dateWords } from '../ui/dates.ts';

/** Who serves a suspension now or soon, and so cannot be put on the roster; nothing when nobody does. */
export function AwayNotice() {
  const away = useRead('sanctions.away', { on: null }).data ?? [];
  if (away.length === 0) return null;
  return (
    <Alert
      color="amber"
      variant="light"
      className="ls-notice"
      title="Indisponíveis para a escala por suspensão"
    >
      <ul className="ls-circumstances">
        {away.map(({ sanctionId, guard, from, to }) => (
          <li key={`${sanctionId} ${from}`}>
            <Anchor component={Link} to={`/sancoes/${sanctionId}`} fz="sm">
              {guard.name}, matrícula {guard.registration}
            </Anchor>
            : de {dateWords(from)} a {dateWords(to)}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
