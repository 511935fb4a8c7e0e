import { Button, Menu } from '@mantine/core';
import { IconArrowsDiff, IconChartBar, IconDots, IconSend } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { useWrite } from '../../app/queries.ts';
import { ConfirmButton } from '../../ui/ConfirmButton.tsx';
import { done } from '../../ui/notify.tsx';
import { ExportButton } from '../ExportButton.tsx';
import type { Saving } from './use-saving.ts';

function Discard({ saving }: { readonly saving: Saving }) {
  const navigate = useNavigate();
  const discard = useWrite('rulebooks.discardDraft');
  const { id } = saving.row;
  const run = async (): Promise<void> => {
    await saving.save();
    await discard.mutateAsync({ id, version: saving.version() });
    done('Minuta descartada');
    void navigate('/norma');
  };
  return (
    <ConfirmButton
      label="Descartar"
      variant="default"
      danger
      question="Descartar a minuta?"
      consequence="Ela sai da lista das que estão em elaboração e não se altera mais. O texto permanece guardado e pode ser consultado entre as descartadas."
      confirmLabel="Descartar"
      onConfirm={run}
    />
  );
}

/** What may be done with a draft as a whole; each first saves it. */
export function DraftActions({ saving }: { readonly saving: Saving }) {
  const navigate = useNavigate();
  const { id } = saving.row;
  const leave = (to: string): void => void saving.save().then(() => navigate(to));
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" leftSection={<IconDots size={16} aria-hidden />}>
            Conferir
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconChartBar size={16} aria-hidden />}
            onClick={() => leave(`/norma/rascunho/${id}/impacto`)}
          >
            Impacto sobre os guardas
          </Menu.Item>
          <Menu.Item
            leftSection={<IconArrowsDiff size={16} aria-hidden />}
            onClick={() => leave(`/norma/comparar?b=draft:${id}`)}
          >
            Comparar com outra norma
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ExportButton source={{ type: 'draft', id }} before={saving.save} />
      <Discard saving={saving} />
      <Button
        leftSection={<IconSend size={16} aria-hidden />}
        onClick={() => leave(`/norma/rascunho/${id}/publicar`)}
      >
        Publicar…
      </Button>
    </>
  );
}
