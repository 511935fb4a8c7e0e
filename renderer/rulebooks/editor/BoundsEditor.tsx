import { ActionIcon, Button, Group, NumberInput, Select } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { Bounds } from '../../../shared/rulebook/conditions.ts';
import { BOUND_LABELS, BOUNDS, type Bound, givenBounds, withBounds } from './condition-kinds.ts';

type Given = readonly (readonly [Bound, number])[];

type RowProps = {
  readonly bound: Bound;
  readonly value: number;
  readonly free: readonly Bound[];
  /** What is counted: one, several. */
  readonly unit: readonly [string, string];
  readonly onChange: (bound: Bound, value: number) => void;
  readonly onRemove: (() => void) | null;
};

function BoundRow({ bound, value, free, unit, onChange, onRemove }: RowProps) {
  return (
    <Group gap={6} wrap="nowrap" align="center">
      <Select
        aria-label="Limite"
        size="xs"
        w={130}
        data={[bound, ...free].map((one) => ({ value: one, label: BOUND_LABELS[one] }))}
        value={bound}
        allowDeselect={false}
        onChange={(next) => onChange(BOUNDS.find((one) => one === next) ?? bound, value)}
      />
      <NumberInput
        aria-label={`Quantidade (${BOUND_LABELS[bound]})`}
        size="xs"
        w={120}
        value={value}
        allowNegative={false}
        decimalScale={0}
        suffix={` ${unit[value === 1 ? 0 : 1]}`}
        onChange={(next) => onChange(bound, typeof next === 'number' ? next : 0)}
      />
      {onRemove ? (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Retirar o limite “${BOUND_LABELS[bound]}”`}
          onClick={onRemove}
        >
          <IconX size={14} aria-hidden />
        </ActionIcon>
      ) : null}
    </Group>
  );
}

type BoundsEditorProps<T extends Bounds> = {
  readonly asked: T;
  readonly unit: readonly [string, string];
  readonly onChange: (next: T) => void;
};

/** How many: one or more limits, all of which must hold. */
export function BoundsEditor<T extends Bounds>({ asked, unit, onChange }: BoundsEditorProps<T>) {
  const given = givenBounds(asked);
  const free = BOUNDS.filter((bound) => asked[bound] === undefined);
  const put = (next: Given): void => onChange(withBounds(asked, next));
  return (
    <Group gap="xs" align="center">
      {given.map(([bound, value]) => (
        <BoundRow
          key={bound}
          bound={bound}
          value={value}
          free={free}
          unit={unit}
          onChange={(name, amount) => put([...given.filter(([one]) => one !== bound), [name, amount]])}
          onRemove={given.length > 1 ? () => put(given.filter(([one]) => one !== bound)) : null}
        />
      ))}
      {free[0] === undefined || given.length > 1 ? null : (
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconPlus size={12} aria-hidden />}
          onClick={() => put([...given, [given.length === 0 ? 'atLeast' : (free.at(-1) ?? 'atMost'), 1]])}
        >
          {given.length === 0 ? 'Pôr um limite' : 'Outro limite'}
        </Button>
      )}
    </Group>
  );
}
