import { Checkbox, Group, MultiSelect, NumberInput, Stack } from '@mantine/core';
import type { Condition } from '../../../shared/rulebook/conditions.ts';
import { BoundsEditor } from './BoundsEditor.tsx';
import { useEditor } from './editor-context.ts';

type Asked = NonNullable<Condition['count']>;
type AmountProps<T> = { readonly asked: T; readonly onChange: (next: T) => void };

type KindsProps = { readonly of: Asked['of']; readonly onChange: (of: Asked['of']) => void };

function Kinds({ of, onChange }: KindsProps) {
  const { sanctions } = useEditor().body;
  const known = sanctions.map(({ id, label }) => ({ value: id, label: label || id }));
  const named = of === 'any' ? [] : of;
  const strangers = named.filter((id) => known.every((one) => one.value !== id));
  return (
    <MultiSelect
      size="xs"
      label="Sanções contadas"
      openOnFocus={false}
      placeholder={of === 'any' ? 'De qualquer espécie' : ''}
      data={[...known, ...strangers.map((id) => ({ value: id, label: `${id} (não existe na norma)` }))]}
      value={named}
      onChange={(next) => onChange(next.length === 0 ? 'any' : next)}
    />
  );
}

type WindowProps = { readonly months: number | null; readonly onChange: (months: number | null) => void };

function Window({ months, onChange }: WindowProps) {
  return (
    <Group gap="sm" align="center">
      <NumberInput
        size="xs"
        w={150}
        label="Janela"
        value={months ?? ''}
        placeholder="Toda a carreira"
        disabled={months === null}
        allowNegative={false}
        decimalScale={0}
        suffix={months === 1 ? ' mês' : ' meses'}
        onChange={(next) => onChange(typeof next === 'number' ? next : 0)}
      />
      <Checkbox
        size="xs"
        mt={20}
        label="Em toda a carreira"
        checked={months === null}
        onChange={(event) => onChange(event.currentTarget.checked ? null : 12)}
      />
    </Group>
  );
}

/** How many sanctions of which kinds, in what window, of at least how many days. */
export function CountEditor({ asked, onChange }: AmountProps<Asked>) {
  return (
    <Stack gap={8}>
      <BoundsEditor asked={asked} unit={['sanção', 'sanções']} onChange={onChange} />
      <Kinds of={asked.of} onChange={(of) => onChange({ ...asked, of })} />
      <Group gap="md" align="flex-start">
        <Window
          months={asked.withinMonths}
          onChange={(withinMonths) => onChange({ ...asked, withinMonths })}
        />
        <NumberInput
          size="xs"
          w={190}
          label="Cada uma de ao menos"
          placeholder="Qualquer duração"
          value={asked.minDays ?? ''}
          allowNegative={false}
          decimalScale={0}
          suffix=" dias"
          onChange={(next) => onChange({ ...asked, minDays: typeof next === 'number' ? next : undefined })}
        />
      </Group>
    </Stack>
  );
}

/** How many days of sanction of which kinds, in what window. */
export function SumEditor({ asked, onChange }: AmountProps<NonNullable<Condition['sumDays']>>) {
  return (
    <Stack gap={8}>
      <BoundsEditor asked={asked} unit={['dia', 'dias']} onChange={onChange} />
      <Kinds of={asked.of} onChange={(of) => onChange({ ...asked, of })} />
      <Window months={asked.withinMonths} onChange={(withinMonths) => onChange({ ...asked, withinMonths })} />
    </Stack>
  );
}

/** Months of service, from and under how many. */
export function ServiceEditor({ asked, onChange }: AmountProps<NonNullable<Condition['serviceMonths']>>) {
  const input = { size: 'xs', w: 190, allowNegative: false, decimalScale: 0, suffix: ' meses' } as const;
  return (
    <Group gap="sm">
      <NumberInput
        {...input}
        label="Ao menos"
        placeholder="Sem mínimo"
        value={asked.atLeast ?? ''}
        onChange={(next) => onChange({ ...asked, atLeast: typeof next === 'number' ? next : undefined })}
      />
      <NumberInput
        {...input}
        label="Menos de"
        placeholder="Sem máximo"
        value={asked.lessThan ?? ''}
        onChange={(next) => onChange({ ...asked, lessThan: typeof next === 'number' ? next : undefined })}
      />
    </Group>
  );
}
