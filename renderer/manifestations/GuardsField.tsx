import { type ComboboxParsedItem, MultiSelect, type OptionsFilter } from '@mantine/core';
import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { useRead } from '../app/queries.ts';
import { useField } from '../forms/field.ts';
import { plainText } from '../ui/table/view.ts';

function numbers(value: unknown): number[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'number') : [];
}

function holds(option: ComboboxParsedItem, words: readonly string[]): boolean {
  if (!('label' in option)) return false;
  const label = plainText(option.label);
  return words.every((word) => label.includes(word));
}

/** Every word typed, in any order, without accents. */
const byWords: OptionsFilter = ({ options, search, limit }) => {
  const words = plainText(search).split(/\s+/).filter(Boolean);
  return options.filter((option) => holds(option, words)).slice(0, limit);
};

type GuardsFieldProps<V extends FieldValues, N extends FieldPath<V>, T> = {
  readonly control: Control<V, unknown, T>;
  readonly name: N;
};

/** The guards that the citizen named, found by name or registration; the contract holds their ids. */
export function GuardsField<V extends FieldValues, N extends FieldPath<V>, T>(
  props: GuardsFieldProps<V, N, T>,
) {
  const guards = useRead('guards.list', { status: 'all' });
  const field = useField({
    ...props,
    label: 'Guardas identificados',
    description: guards.error
      ? 'O efetivo não pôde ser lido: descreva os guardas no campo abaixo.'
      : 'Digite parte do nome ou a matrícula',
  });
  const data = (guards.data ?? []).map(({ id, name, registration }) => ({
    value: String(id),
    label: `${name} · ${registration}`,
  }));
  return (
    <MultiSelect
      {...field.props}
      data={data}
      searchable
      classNames={{ inputField: 'ls-guards-input' }}
      limit={30}
      filter={byWords}
      value={numbers(field.value).map(String)}
      onChange={(next) => field.set(next.map(Number))}
    />
  );
}
