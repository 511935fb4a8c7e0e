import { Alert, Button, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import type { AttachmentRow } from '../../shared/attachments/model.ts';
import { AppError } from '../../shared/contract/errors.ts';
import { call } from '../app/client.ts';
import { queryClient } from '../app/queries.ts';
import { useProgress } from '../imports/use-progress.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { done } from '../ui/notify.tsx';
import { ReasonForm } from './ReasonForm.tsx';

type SaveDialogProps = { readonly of: AttachmentRow; readonly onClose: () => void };

function useSaving({ of, onClose }: SaveDialogProps) {
  const [job, setJob] = useState<string | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const save = async (reason: string | null): Promise<void> => {
    const next = crypto.randomUUID();
    setJob(next);
    setError(null);
    try {
      const input = { id: of.id, reason, accepted: true, job: next };
      const { saved, name } = await call('desktop.saveAttachment', input);
      void queryClient.invalidateQueries({ queryKey: ['attachments', 'attachments.readings'] });
      if (saved) done('Cópia salva', name);
      onClose();
    } catch (cause) {
      setError(cause instanceof AppError ? cause : new AppError({ code: 'unavailable' }));
      setJob(null);
    }
  };
  const cancel = (): void => {
    if (job !== null) void call('desktop.cancelSave', { job }).catch(() => undefined);
  };
  return { job, error, save, cancel };
}

function Warning({ of }: { readonly of: AttachmentRow }) {
  if (!of.dangerous) return null;
  return (
    <Alert
      color="red"
      variant="light"
      icon={<IconAlertTriangle aria-hidden />}
      title="Este arquivo pode causar dano"
    >
      <Text fz="sm">
        {of.typeLabel}: pode executar comandos, ou o nome não combina com o conteúdo. Abra a cópia somente em
        um computador separado, sem os dados do órgão. Ela recebe o final “.anexo”, para não abrir com dois
        cliques.
      </Text>
    </Alert>
  );
}

/** Saves a copy elsewhere: warned where it may do harm, with a reason where it tells who spoke, and always recorded. */
export function SaveDialog({ of, onClose }: SaveDialogProps) {
  const { job, error, save, cancel } = useSaving({ of, onClose });
  const percent = useProgress(job) ?? 0;
  return (
    <Modal
      opened
      onClose={job === null ? onClose : cancel}
      title="Salvar cópia"
      size="lg"
      closeOnClickOutside={false}
    >
      <Stack gap="md">
        <Warning of={of} />
        <Text fz="sm">
          A cópia sai do sistema sem cifra: guarde-a em lugar seguro e apague-a depois do uso. O seu nome e a
          hora ficam na lista de leituras.
        </Text>
        {error === null ? null : <ErrorNotice error={error} />}
        {job === null ? null : <Progress value={percent} aria-label="Andamento da cópia" />}
        {of.identifies && job === null ? (
          <ReasonForm submitLabel="Escolher onde salvar" onReason={(reason) => void save(reason)} />
        ) : (
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={job === null ? onClose : cancel}>
              Cancelar
            </Button>
            <Button
              loading={job !== null}
              onClick={() => void save(null)}
              color={of.dangerous ? 'red' : 'govbr'}
              data-autofocus
            >
              {of.dangerous ? 'Li o aviso: salvar cópia' : 'Escolher onde salvar'}
            </Button>
          </Group>
        )}
      </Stack>
    </Modal>
  );
}
