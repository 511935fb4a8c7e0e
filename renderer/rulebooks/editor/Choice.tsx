import { MultiSelect, Select } from '@mantine/core';
import { type Choice, withStrangers } from './choices.ts';
import { type FieldProps, Place, useInput } from './Field.tsx';

type PickProps<T extends string> = FieldProps<T | null> & {
  readonly choices: readonly Choice<T>[];
  /** What no choice means; without it, there is always one. */
  readonly none?: string;
};

/** One of a list, or none. */
export function MaybePickBox<T extends string>(props: PickProps<T>) {
  const input = useInput(props);
  const choices = withStrangers(props.choices, props.value === null ? [] : [props.value]);
  return (
    <Place path={props.path}>
      <Select
        {...input}
        data={choices.map(({ value, label }) => ({ value, label }))}
        value={props.value === '' ? null : props.value}
        placeholder={props.none ?? 'Escolha'}
        clearable={props.none !== undefined}
        clearButtonProps={{ 'aria-label': `Limpar ${props.label}` }}
        allowDeselect={false}
        searchable={choices.length > 8}
        nothingFoundMessage="Nada encontrado"
        openOnFocus={false}
        onChange={(next) => props.onChange(choices.find((one) => one.value === next)?.value ?? null)}
      />
    </Place>
  );
}

/** One of a list. */
export function PickBox<T extends string>(props: FieldProps<T> & { readonly choices: readonly Choice<T>[] }) {
  return (
    <MaybePickBox
      {...props}
      onChange={(next) => {
        if (next !== null) props.onChange(next);
      }}
    />
  );
}

type ManyProps<T extends string> = FieldProps<readonly T[]> & { readonly choices: readonly Choice<T>[] };

/** Several of a list, in the order chosen. */
export function ManyBox<T extends string>(
  props: Omit<ManyProps<T>, 'onChange'> & { readonly onChange: (next: T[]) => void },
) {
  const input = useInput(props);
  const choices = withStrangers(props.choices, props.value);
  return (
    <Place path={props.path}>
      <MultiSelect
        {...input}
        data={choices.map(({ value, label }) => ({ value, label }))}
        value={[...props.value]}
        placeholder={props.value.length === 0 ? 'Escolha' : ''}
        searchable
        nothingFoundMessage="Nada encontrado"
        openOnFocus={false}
        onChange={(next) =>
          props.onChange(next.flatMap((value) => choices.find((one) => one.value === value)?.value ?? []))
        }
      />
    </Place>
  );
}
