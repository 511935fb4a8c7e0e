import { Button, Group, Stack, Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { AppError } from '../../shared/contract/errors.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';

const REASON_MIN = 10;

type ReasonFormProps = {
  readonly label: string;
  readonly description?: string;
  readonly submitLabel: string;
  readonly danger?: boolean;
  /** Other fields, above the reason. */
  readonly children?: ReactNode;
  /** Its refusal is shown here. */
  readonly onReason: (reason: string) => Promise<unknown>;
};

/** A reason of ten characters or more, and what is done with it. */
export function ReasonForm(props: ReasonFormProps) {
  const { label, description, submitLabel, danger = false, children, onReason } = props;
  const [reason, setReason] = useState('');
  const [short, setShort] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const send = async (): Promise<void> => {
    if (reason.trim().length < REASON_MIN) return setShort(true);
    setBusy(true);
    setError(null);
    try {
      await onReason(reason.trim());
    } catch (cause) {
      setError(cause instanceof AppError ? cause : new AppError({ code: 'unavailable' }));
      setBusy(false);
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void send();
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        {children}
        <Textarea
          label={label}
          description={description}
          required
          autosize
          minRows={3}
          maxLength={2000}
          data-autofocus
          value={reason}
          error={short ? `Escreva ao menos ${REASON_MIN} caracteres.` : null}
          onChange={(event) => {
            setReason(event.currentTarget.value);
            setShort(false);
          }}
        />
        {error ? <ErrorNotice error={error} /> : null}
        <Group justify="flex-end">
          <Button type="submit" loading={busy} color={danger ? 'red' : 'govbr'}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
