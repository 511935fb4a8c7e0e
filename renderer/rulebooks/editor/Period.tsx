import { Group, NumberInput, Select } from '@mantine/core';
import type { Period } from '../../../shared/rulebook/procedure-schema.ts';
import { type FieldProps, Place, useInput } from './Field.tsx';
import { Said } from './Said.tsx';

const UNITS = [
  { value: 'days', label: 'dias' },
  { value: 'months', label: 'meses' },
  { value: 'years', label: 'anos' },
] as const;

type PeriodProps = FieldProps<Period | null> & {
  /** What no period means: `Não prescreve`. */
  readonly none: string;
};

/** A length of time in days, months or years; emptied, there is none. */
export function PeriodBox({ none, ...props }: PeriodProps) {
  const input = useInput(props);
  const { value, onChange } = props;
  const unit = value?.unit ?? 'years';
  return (
    <Place path={props.path}>
      <Group gap={6} align="flex-end" wrap="nowrap">
        <NumberInput
          {...input}
          style={{ flex: 1 }}
          value={value?.value ?? ''}
          placeholder={none}
          allowNegative={false}
          decimalScale={0}
          onChange={(next) => onChange(typeof next === 'number' ? { value: next, unit } : null)}
        />
        <Select
          aria-label={`${props.label}: unidade`}
          w={96}
          data={UNITS}
          value={unit}
          disabled={value === null}
          allowDeselect={false}
          onChange={(next) => {
            const chosen = UNITS.find((one) => one.value === next);
            if (chosen !== undefined && value !== null) onChange({ ...value, unit: chosen.value });
          }}
        />
      </Group>
      <Said path={`${props.path}.value`} />
    </Place>
  );
}
