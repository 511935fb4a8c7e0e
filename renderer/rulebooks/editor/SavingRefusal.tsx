import { Button, Group, Stack, Text } from '@mantine/core';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { saveText, tellFailure } from '../ExportButton.tsx';
import { useEditor } from './editor-context.ts';
import type { Saving } from './use-saving.ts';

type SavingRefusalProps = { readonly saving: Saving; readonly onReopen: () => void };

/** Somebody else changed the draft: nothing typed here is thrown away without a way to keep it. */
function Stale({ onReopen }: { readonly onReopen: () => void }) {
  const { body } = useEditor();
  return (
    <Stack gap={6}>
      <Text fz="sm">
        O que está nesta tela e ainda não foi gravado só existe aqui. Exporte-o antes de reabrir, se quiser
        aproveitá-lo.
      </Text>
      <Group gap="xs">
        <Button
          size="xs"
          variant="default"
          onClick={() =>
            void saveText('minuta-nao-gravada.json', `${JSON.stringify(body, null, 2)}\n`).catch(tellFailure)
          }
        >
          Exportar o que está na tela
        </Button>
        <Button size="xs" onClick={onReopen}>
          Reabrir a minuta
        </Button>
      </Group>
    </Stack>
  );
}

/** Why the draft could not be saved, and what to do. */
export function SavingRefusal({ saving, onReopen }: SavingRefusalProps) {
  const { error, save, state } = saving;
  if (error === null || state !== 'refused') return null;
  const stale = error.wire.code === 'conflict';
  return (
    <div>
      <ErrorNotice error={error} {...(stale ? {} : { onRetry: () => void save() })} />
      {stale ? <Stale onReopen={onReopen} /> : null}
    </div>
  );
}
