import { Button, type ButtonProps, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { IconPencilPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { RulebookSource } from '../../shared/rulebooks/model.ts';
import { useWrite } from '../app/queries.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { done } from '../ui/notify.tsx';
import { tellFailure } from './ExportButton.tsx';
import { groupedSources, sourceNamed, useSources } from './sources.ts';

function useStart() {
  const navigate = useNavigate();
  return useWrite('rulebooks.startDraft', {
    onSuccess: ({ id }) => {
      done('Minuta iniciada');
      void navigate(`/norma/rascunho/${id}`);
    },
  });
}

type StartDraftProps = ButtonProps & { readonly from: RulebookSource; readonly name?: string };

/** Starts a draft as a copy of one rulebook, and opens it. */
export function StartDraftButton({ from, name, ...button }: StartDraftProps) {
  const start = useStart();
  return (
    <Button
      variant="default"
      leftSection={<IconPencilPlus size={16} aria-hidden />}
      {...button}
      {...(name ? { 'aria-label': `Iniciar minuta a partir de ${name}` } : {})}
      loading={start.isPending}
      onClick={() => start.mutate({ from }, { onError: tellFailure })}
    >
      Iniciar minuta
    </Button>
  );
}

function StartDialog({ onClose }: { readonly onClose: () => void }) {
  const start = useStart();
  const options = useSources();
  const [chosen, setChosen] = useState<string | null>(null);
  const from = sourceNamed(chosen ?? options[0]?.value ?? null);
  return (
    <Modal opened onClose={onClose} title="Nova minuta" size="lg">
      <Stack gap="md">
        <Text fz="sm">
          A minuta começa como cópia de uma norma existente. Nada muda no que está em vigor até que ela seja
          publicada.
        </Text>
        <Select
          label="Copiar de"
          data={groupedSources(options)}
          value={chosen ?? options[0]?.value ?? null}
          allowDeselect={false}
          onChange={setChosen}
          data-autofocus
        />
        {start.error ? <ErrorNotice error={start.error} /> : null}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancelar
          </Button>
          <Button loading={start.isPending} onClick={() => (from === null ? null : start.mutate({ from }))}>
            Iniciar minuta
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** Starts a draft, asking what to copy. */
export function NewDraftButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button leftSection={<IconPencilPlus size={18} aria-hidden />} onClick={() => setOpen(true)}>
        Nova minuta
      </Button>
      {open ? <StartDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}
