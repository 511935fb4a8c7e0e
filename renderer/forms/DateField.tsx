import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { formatDate, isIsoDate } from '../../shared/time/civil-date.ts';
import { emptyValue, type FieldProps, useField, type WhenEmpty } from './field.ts';
import { dateMask, readTypedDate } from './typed-date.ts';

type DateInputProps<V extends FieldValues, N extends FieldPath<V>, T> = FieldProps<V, N, T> & {
  readonly whenEmpty?: WhenEmpty;
  /** ISO days: the calendar offers nothing outside. The contract decides. */
  readonly min?: string;
  readonly max?: string;
};

type CalendarProps = {
  readonly label: string;
  readonly value: string | null;
  readonly onPick: (value: string) => void;
  readonly min: string | undefined;
  readonly max: string | undefined;
  readonly disabled: boolean;
};

function CalendarButton({ label, value, onPick, min, max, disabled }: CalendarProps) {
  const [open, setOpen] = useState(false);
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus returnFocus shadow="md">
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          aria-label={`Abrir o calendário: ${label}`}
          onClick={() => setOpen(!open)}
          disabled={disabled}
        >
          <IconCalendar size={18} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={`Calendário: ${label}`}>
        <DatePicker
          value={value}
          {...(value === null ? {} : { defaultDate: value })}
          {...(min === undefined ? {} : { minDate: min })}
          {...(max === undefined ? {} : { maxDate: max })}
          onChange={(next) => {
            if (next) onPick(next);
            setOpen(false);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

function shown(value: unknown): string {
  if (typeof value !== 'string') return '';
  return isIsoDate(value) ? formatDate(value) : value;
}

/** A day, typed as dd/mm/aaaa or picked. Holds ISO text; what is not an existing day stays in sight and is refused. */
export function DateField<V extends FieldValues, N extends FieldPath<V>, T>(props: DateInputProps<V, N, T>) {
  const field = useField(props);
  const empty = emptyValue(props.whenEmpty ?? 'text');
  const [typed, setTyped] = useState(() => shown(field.value));
  useEffect(() => {
    setTyped((before) =>
      readTypedDate(before) === field.value || before === (field.value ?? '') ? before : shown(field.value),
    );
  }, [field.value]);
  const iso = typeof field.value === 'string' && isIsoDate(field.value) ? field.value : null;
  const nonsense = iso === null && typeof field.value === 'string' && field.value !== '';
  const change = (text: string): void => {
    setTyped(text);
    field.set(text === '' ? empty : (readTypedDate(text) ?? text));
  };
  return (
    <TextInput
      {...field.props}
      error={field.error && nonsense ? 'Data inexistente: use dia, mês e ano, dd/mm/aaaa.' : field.error}
      inputMode="numeric"
      autoComplete="off"
      placeholder={props.placeholder ?? 'dd/mm/aaaa'}
      value={typed}
      onChange={(event) => change(dateMask(event.currentTarget.value, typed))}
      onBlur={() => {
        if (iso !== null) setTyped(formatDate(iso));
        field.props.onBlur();
      }}
      rightSection={
        <CalendarButton
          label={props.label}
          value={iso}
          onPick={(next) => change(formatDate(next))}
          min={props.min}
          max={props.max}
          disabled={props.disabled ?? false}
        />
      }
    />
  );
}
