import { Alert, List, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleX, IconScale } from '@tabler/icons-react';
import type { Act } from '../../../shared/behavior/act-model.ts';
import { useCan } from '../../app/session.tsx';
import { dateWords } from '../../ui/dates.ts';

function Outdated({ reasons }: { readonly reasons: readonly string[] }) {
  return (
    <Alert
      color="amber"
      variant="light"
      className="ls-notice"
      icon={<IconAlertTriangle aria-hidden />}
      title="Os fatos mudaram depois da minuta"
    >
      <Text fz="sm">Ela não pode ser expedida assim: descarte-a e prepare outra.</Text>
      <List size="sm" mt="xs" spacing={2}>
        {reasons.map((reason) => (
          <List.Item key={reason}>{reason}</List.Item>
        ))}
      </List>
    </Alert>
  );
}

function Annulled({ act }: { readonly act: Act }) {
  const title = act.number === null ? 'Minuta descartada' : 'Ato anulado';
  return (
    <Alert
      color="gray"
      variant="light"
      className="ls-notice"
      icon={<IconCircleX aria-hidden />}
      title={`${title} em ${dateWords(act.annulledOn)}`}
    >
      <Text fz="sm">Motivo: {act.annulledReason}</Text>
    </Alert>
  );
}

/** What stands against the act, or took it away. */
export function ActNotices({ act }: { readonly act: Act }) {
  const declares = useCan()('behavior.declare');
  if (act.status === 'annulled') return <Annulled act={act} />;
  if (act.status === 'issued') return null;
  if (act.outdated.length > 0) return <Outdated reasons={act.outdated} />;
  if (!declares || act.signing.as !== 'nobody') return null;
  return (
    <Alert color="amber" variant="light" className="ls-notice" icon={<IconScale aria-hidden />}>
      {act.signing.text} ({act.signing.citation})
    </Alert>
  );
}
