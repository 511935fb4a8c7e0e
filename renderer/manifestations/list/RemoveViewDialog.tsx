import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { SavedView } from '../../../shared/views/contract.ts';
import { useWrite } from '../../app/queries.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { done } from '../../ui/notify.tsx';

/** Asks before a view goes away; no record goes with it. */
export function RemoveViewDialog({
  view,
  onClose,
}: {
  readonly view: SavedView;
  readonly onClose: () => void;
}) {
  const remove = useWrite('views.remove', {
    onSuccess: () => {
      done('Visão excluída');
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={`Excluir a visão “${view.name}”?`}>
      <Stack gap="md">
        <Text fz="sm">
          {view.shared
            ? 'Ela some também do menu de quem a usa na ouvidoria. Nenhuma manifestação é alterada.'
            : 'Nenhuma manifestação é alterada.'}
        </Text>
        {remove.error ? <ErrorNotice error={remove.error} /> : null}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancelar
          </Button>
          <Button
            color="red"
            data-autofocus
            loading={remove.isPending}
            onClick={() => remove.mutate({ id: view.id, version: view.version })}
          >
            Excluir visão
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
