import { Group, Kbd, Radio } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { FieldPath, FieldValues } from 'react-hook-form';
import type { Option } from './ChoiceFields.tsx';
import { type FieldProps, useField } from './field.ts';

type KeyedRadioFieldProps<V extends FieldValues, N extends FieldPath<V>, T> = FieldProps<V, N, T> & {
  readonly options: readonly Option[];
};

/**
 * One of a short list, all in sight, chosen with the arrows or, from anywhere within the list, with the number shown
 * beside each. Numbers act only while the focus is in the list.
 */
export function KeyedRadioField<V extends FieldValues, N extends FieldPath<V>, T>(
  props: KeyedRadioFieldProps<V, N, T>,
) {
  const { value, set, props: input } = useField(props);
  const { options } = props;
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || !/^[1-9]$/.test(event.key)) return;
    const chosen = options[Number(event.key) - 1];
    if (chosen === undefined) return;
    event.preventDefault();
    set(chosen.value);
    for (const radio of event.currentTarget.querySelectorAll('input')) {
      if (radio.value === chosen.value) radio.focus();
    }
  };
  return (
    <Radio.Group
      name={input.name}
      label={input.label}
      description={input.description}
      error={input.error}
      withAsterisk={input.required}
      value={typeof value === 'string' ? value : null}
      onChange={set}
      onKeyDown={onKeyDown}
    >
      <Group gap="6px 18px" mt={6}>
        {options.map((option, at) => (
          <Group key={option.value} gap={6} wrap="nowrap">
            <Radio
              value={option.value}
              label={option.label}
              aria-keyshortcuts={String(at + 1)}
              {...(at === 0 ? { ref: input.ref } : {})}
            />
            <Kbd size="xs" aria-hidden>
              {at + 1}
            </Kbd>
          </Group>
        ))}
      </Group>
    </Radio.Group>
  );
}
