import {
  Checkbox,
  type ComboboxItem,
  type ComboboxItemGroup,
  Group,
  MultiSelect,
  Radio,
  Select,
  Stack,
} from '@mantine/core';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { emptyValue, type FieldProps, useField, type WhenEmpty } from './field.ts';

export type Option = {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
  readonly group?: string;
};

/** Options of a record of labels, in its order. */
export function optionsOf(labels: Readonly<Record<string, string>>): readonly Option[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

function item(option: Option): ComboboxItem {
  return { value: option.value, label: option.label, disabled: option.disabled ?? false };
}

function grouped(options: readonly Option[]): (ComboboxItem | ComboboxItemGroup<ComboboxItem>)[] {
  const groups = [...new Set(options.map((option) => option.group))];
  return groups.flatMap<ComboboxItem | ComboboxItemGroup<ComboboxItem>>((group) => {
    const items = options.filter((option) => option.group === group).map(item);
    return group === undefined ? items : [{ group, items }];
  });
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

type SelectFieldProps<V extends FieldValues, N extends FieldPath<V>, T> = FieldProps<V, N, T> & {
  readonly options: readonly Option[];
  readonly whenEmpty?: WhenEmpty;
  /** The contract's value is a number: an id. */
  readonly numeric?: boolean;
  readonly searchable?: boolean;
  readonly clearable?: boolean;
};

/** One of a list. Lists of more than eight can be searched by typing. */
export function SelectField<V extends FieldValues, N extends FieldPath<V>, T>(
  props: SelectFieldProps<V, N, T>,
) {
  const field = useField(props);
  const empty = emptyValue(props.whenEmpty ?? 'null');
  const value =
    typeof field.value === 'string' || typeof field.value === 'number' ? String(field.value) : null;
  return (
    <Select
      {...field.props}
      placeholder={props.placeholder ?? 'Escolha'}
      data={grouped(props.options)}
      searchable={props.searchable ?? props.options.length > 8}
      clearable={props.clearable ?? !props.required}
      clearButtonProps={{ 'aria-label': `Limpar ${props.label}` }}
      allowDeselect={!props.required}
      value={value === '' ? null : value}
      onChange={(next) => field.set(next === null ? empty : props.numeric ? Number(next) : next)}
    />
  );
}

type ListFieldProps<V extends FieldValues, N extends FieldPath<V>, T> = FieldProps<V, N, T> & {
  readonly options: readonly Option[];
};

/** Several of a long list. */
export function MultiSelectField<V extends FieldValues, N extends FieldPath<V>, T>(
  props: ListFieldProps<V, N, T>,
) {
  const field = useField(props);
  return (
    <MultiSelect
      {...field.props}
      placeholder={strings(field.value).length === 0 ? (props.placeholder ?? 'Escolha') : ''}
      data={grouped(props.options)}
      searchable
      value={strings(field.value)}
      onChange={field.set}
    />
  );
}

/** Several of a short list, all in sight. */
export function CheckboxGroupField<V extends FieldValues, N extends FieldPath<V>, T>(
  props: ListFieldProps<V, N, T>,
) {
  const { value, set, props: input } = useField(props);
  return (
    <Checkbox.Group
      label={input.label}
      description={input.description}
      error={input.error}
      withAsterisk={input.required}
      value={strings(value)}
      onChange={set}
    >
      <Stack gap={6} mt={6}>
        {props.options.map((option, at) => (
          <Checkbox
            key={option.value}
            value={option.value}
            label={option.label}
            disabled={option.disabled ?? false}
            {...(at === 0 ? { ref: input.ref } : {})}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

type RadioFieldProps<V extends FieldValues, N extends FieldPath<V>, T> = ListFieldProps<V, N, T> & {
  /** The contract's value is a number: a degree. */
  readonly numeric?: boolean;
};

/** One of a short list, all in sight. */
export function RadioField<V extends FieldValues, N extends FieldPath<V>, T>(
  props: RadioFieldProps<V, N, T>,
) {
  const { value, set, props: input } = useField(props);
  return (
    <Radio.Group
      name={input.name}
      label={input.label}
      description={input.description}
      error={input.error}
      withAsterisk={input.required}
      value={typeof value === 'string' || typeof value === 'number' ? String(value) : null}
      onChange={(next) => set(props.numeric ? Number(next) : next)}
    >
      <Group gap="lg" mt={6}>
        {props.options.map((option, at) => (
          <Radio
            key={option.value}
            value={option.value}
            label={option.label}
            disabled={option.disabled ?? false}
            {...(at === 0 ? { ref: input.ref } : {})}
          />
        ))}
      </Group>
    </Radio.Group>
  );
}

/** Yes or no. */
export function CheckboxField<V extends FieldValues, N extends FieldPath<V>, T>(props: FieldProps<V, N, T>) {
  const field = useField(props);
  const { required: _, ...input } = field.props;
  return (
    <Checkbox
      {...input}
      checked={field.value === true}
      onChange={(event) => field.set(event.currentTarget.checked)}
    />
  );
}
