import { Button, Stack } from '@mantine/core';
import { IconFilePlus } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';
import type { OutputAt } from '../../app/client.ts';
import { useWrite } from '../../app/queries.ts';
import { useCan } from '../../app/session.tsx';
import { dateWords } from '../../ui/dates.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { done } from '../../ui/notify.tsx';

type Pending = OutputAt<'behavior.pendingChanges'>;

/** Opens the draft under review, or makes one of what is in sight. */
export function DraftStep({ pending: { draftId, items, until } }: { readonly pending: Pending }) {
  const can = useCan();
  const navigate = useNavigate();
  const draft = useWrite('behavior.draftAct', {
    onSuccess: ({ id }) => {
      done('Minuta preparada', 'Revise cada guarda antes de expedir.');
      void navigate(`/reclassificacoes/${id}`);
    },
  });
  if (draftId !== null) {
    return (
      <Button component={Link} to={`/reclassificacoes/${draftId}`} className="lb-verify">
        Abrir a minuta em revisão
      </Button>
    );
  }
  if (!can('behavior.prepare') || items.length === 0) return null;
  return (
    <Stack gap="xs" className="lb-verify">
      <Button
        leftSection={<IconFilePlus size={18} aria-hidden />}
        loading={draft.isPending}
        onClick={() => draft.mutate({ until })}
      >
        Preparar minuta até {dateWords(until)}
      </Button>
      {draft.error ? <ErrorNotice error={draft.error} /> : null}
    </Stack>
  );
}
