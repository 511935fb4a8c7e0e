import { ActionIcon, Group } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';

type ToolsProps = {
  readonly name: string;
  readonly onUp: (() => void) | null;
  readonly onDown: (() => void) | null;
  readonly onRemove: () => void;
};

/** Moves or removes an entry. */
export function Tools({ name, onUp, onDown, onRemove }: ToolsProps) {
  return (
    <Group gap={2} wrap="nowrap">
      {onUp ? (
        <ActionIcon variant="subtle" color="gray" aria-label={`Subir: ${name}`} onClick={onUp}>
          <IconArrowUp size={16} aria-hidden />
        </ActionIcon>
      ) : null}
      {onDown ? (
        <ActionIcon variant="subtle" color="gray" aria-label={`Descer: ${name}`} onClick={onDown}>
          <IconArrowDown size={16} aria-hidden />
        </ActionIcon>
      ) : null}
      <ActionIcon variant="subtle" color="red" aria-label={`Remover: ${name}`} onClick={onRemove}>
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
