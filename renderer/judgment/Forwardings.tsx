import { Text } from '@mantine/core';
import { useRead } from '../app/queries.ts';
import { dateWords } from '../ui/dates.ts';

/** Where the file was sent to be judged; nothing while it was not. */
export function Forwardings({ proceedingId }: { readonly proceedingId: number }) {
  const sent = useRead('judgment.grounds', { proceedingId }).data?.forwardings ?? [];
  return sent.map(({ id, on, to, reason, actorName }) => (
    <Text key={id} fz="sm" className="ls-text">
      Remetido em {dateWords(on)} a {to}, por {actorName}: {reason}
    </Text>
  ));
}
