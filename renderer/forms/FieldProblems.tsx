import { Alert, List, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type Control, type FieldValues, useFormState } from 'react-hook-form';

/** Every message in a tree of field errors, once each. */
export function errorMessages(errors: unknown): readonly string[] {
  if (typeof errors !== 'object' || errors === null || errors instanceof Element) return [];
  if ('message' in errors && typeof errors.message === 'string') return [errors.message];
  const below = Object.entries(errors).flatMap(([key, value]) => (key === 'ref' ? [] : errorMessages(value)));
  return [...new Set(below)];
}

type FieldProblemsProps<V extends FieldValues, T> = {
  readonly control: Control<V, unknown, T>;
  /** Whether there was an attempt that did not send the form, such as going on to the next step. */
  readonly tried?: boolean;
};

/** After a refused attempt, how many fields to correct and why, read aloud at once. */
export function FieldProblems<V extends FieldValues, T>({
  control,
  tried = false,
}: FieldProblemsProps<V, T>) {
  const { errors, submitCount } = useFormState({ control });
  const messages = errorMessages(errors);
  if ((submitCount === 0 && !tried) || messages.length === 0) return null;
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      className="ls-notice"
      icon={<IconAlertTriangle aria-hidden />}
    >
      <Text fz="sm" fw={600}>
        Confira os campos indicados:
      </Text>
      <List size="sm">
        {messages.map((message) => (
          <List.Item key={message}>{message}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
