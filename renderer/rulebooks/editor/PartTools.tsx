import { ActionIcon, Group } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import type { Condition } from '../../../shared/rulebook/conditions.ts';

/** A group of conditions. */
export type PartsProps = {
  readonly path: string;
  readonly name: string;
  readonly parts: readonly Condition[];
  readonly word: string;
  readonly onChange: (next: Condition[]) => void;
};

function swapped(parts: readonly Condition[], at: number, to: number): Condition[] {
  const [one, other] = [parts[at], parts[to]];
  if (one === undefined || other === undefined) return [...parts];
  return parts.map((part, index) => (index === at ? other : index === to ? one : part));
}

/** Moves or removes one of the conditions of a group. */
export function PartTools({ parts, at, name, onChange }: PartsProps & { readonly at: number }) {
  const button = { variant: 'subtle', size: 'sm' } as const;
  return (
    <Group gap={2} wrap="nowrap">
      <ActionIcon
        {...button}
        color="gray"
        aria-label={`Subir ${name}`}
        disabled={at === 0}
        onClick={() => onChange(swapped(parts, at, at - 1))}
      >
        <IconArrowUp size={14} aria-hidden />
      </ActionIcon>
      <ActionIcon
        {...button}
        color="gray"
        aria-label={`Descer ${name}`}
        disabled={at === parts.length - 1}
        onClick={() => onChange(swapped(parts, at, at + 1))}
      >
        <IconArrowDown size={14} aria-hidden />
      </ActionIcon>
      <ActionIcon
        {...button}
        color="red"
        aria-label={`Remover ${name}`}
        onClick={() => onChange(parts.filter((_, index) => index !== at))}
      >
        <IconTrash size={14} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
