import { Alert, Button, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { AttachmentRow } from '../../shared/attachments/model.ts';
import { useProgress } from '../imports/use-progress.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { ReasonForm } from './ReasonForm.tsx';
import { type Saving, useSaving } from './use-saving.ts';

type SaveDialogProps = { readonly of: AttachmentRow; readonly onClose: () => void };

function Warning({ of }: { readonly of: AttachmentRow }) {
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

function Buttons({ of, onClose }: { readonly of: Saving; readonly onClose: () => void }) {
  const busy = of.job !== null;
  return (
    <Group justify="flex-end" gap="xs">
      <Button variant="default" onClick={busy ? of.cancel : onClose}>
        Cancelar
      </Button>
      <Button
        loading={busy}
        onClick={() => of.save(of.reason)}
        color={of.warned ? 'red' : 'govbr'}
        data-autofocus
      >
        {of.warned ? 'Li o aviso: salvar cópia' : 'Escolher onde salvar'}
      </Button>
    </Group>
  );
}

/** Saves a copy elsewhere: warned where it may do harm, with a reason where it tells who spoke, and always recorded. */
export function SaveDialog({ of, onClose }: SaveDialogProps) {
  const saving = useSaving(of, onClose);
  const percent = useProgress(saving.job) ?? 0;
  const close = saving.job === null ? onClose : saving.cancel;
  return (
    <Modal opened onClose={close} title="Salvar cópia" size="lg" closeOnClickOutside={false}>
      <Stack gap="md">
        {saving.warned ? <Warning of={of} /> : null}
        <Text fz="sm">
          A cópia sai do sistema sem cifra: guarde-a em lugar seguro e apague-a depois do uso. O seu nome e a
          hora ficam na lista de leituras.
        </Text>
        {saving.error === null ? null : <ErrorNotice error={saving.error} />}
        {saving.job === null ? null : <Progress value={percent} aria-label="Andamento da cópia" />}
        {of.identifies && saving.reason === null ? (
          <ReasonForm submitLabel="Escolher onde salvar" onReason={saving.save} />
        ) : (
          <Buttons of={saving} onClose={onClose} />
        )}
      </Stack>
    </Modal>
  );
}
