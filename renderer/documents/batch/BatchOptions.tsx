import { Checkbox, Group, Radio, Stack } from '@mantine/core';
import type { BatchWhat } from '../../../shared/desktop/batch.ts';
import { DossierModelChoice } from '../DossierModelChoice.tsx';

type BatchOptionsProps = { readonly what: BatchWhat; readonly onWhat: (what: BatchWhat) => void };

/** Which dossier, in how many files, with or without a number. */
export function BatchOptions({ what, onWhat }: BatchOptionsProps) {
  return (
    <Stack gap="md">
      <Group gap={48} align="flex-start">
        <DossierModelChoice model={what.model} onModel={(model) => onWhat({ ...what, model })} />
        <Radio.Group
          label="Arquivos"
          value={what.joined ? 'joined' : 'each'}
          onChange={(files) => onWhat({ ...what, joined: files === 'joined' })}
        >
          <Stack gap={6} mt={6}>
            <Radio value="each" label="Um arquivo para cada guarda, na pasta escolhida" />
            <Radio value="joined" label="Um só arquivo, com índice por guarda" />
          </Stack>
        </Radio.Group>
      </Group>
      <Checkbox
        label="Expedir com número"
        description="Cada prontuário recebe número e autenticação e fica conservado no registro. Sem número, sai uma cópia de consulta."
        checked={what.numbered}
        onChange={(event) => onWhat({ ...what, numbered: event.currentTarget.checked })}
      />
    </Stack>
  );
}
