import { Button, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { call } from '../app/client.ts';
import { useWrite } from '../app/queries.ts';
import { useProgress } from '../imports/use-progress.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { done } from '../ui/notify.tsx';

type AdmitButtonProps = { readonly accountId: number; readonly name: string };

function AdmitDialog({ accountId, name, onClose }: AdmitButtonProps & { readonly onClose: () => void }) {
  const [job] = useState(() => crypto.randomUUID());
  const percent = useProgress(job);
  const admit = useWrite('identities.admit', {
    onSuccess: () => {
      done('Ouvidor admitido no cofre', name);
      onClose();
    },
  });
  const stop = (): void => {
    if (admit.isPending) void call('identities.cancel', { job });
    else onClose();
  };
  return (
    <Modal opened onClose={stop} title={`Admitir ${name} no cofre?`} closeOnClickOutside={false}>
      <Stack gap="md">
        <Text fz="sm">
          Todas as identidades passam a abrir também com a senha desta pessoa. Confirme antes, de viva voz,
          que foi ela quem entrou com a conta.
        </Text>
        {admit.isPending ? (
          <Progress.Root size="lg">
            <Progress.Section value={percent ?? 0} aria-label="Cifrando para o novo membro" />
          </Progress.Root>
        ) : null}
        {admit.error ? <ErrorNotice error={admit.error} /> : null}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={stop}>
            Cancelar
          </Button>
          <Button loading={admit.isPending} onClick={() => admit.mutate({ accountId, job })} data-autofocus>
            Admitir
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** Lets an ouvidor into the vault, with progress and the way to give it up. */
export function AdmitButton(props: AdmitButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="xs" onClick={() => setOpen(true)} aria-label={`Admitir ${props.name}`}>
        Admitir
      </Button>
      {open ? <AdmitDialog {...props} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
