import { Button, type ButtonProps, Group, Modal, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { AppError } from '../../shared/contract/errors.ts';
import { ErrorNotice } from './ErrorNotice.tsx';

type ConfirmButtonProps = ButtonProps & {
  readonly label: string;
  /** The question, as the title of the dialog. */
  readonly question: string;
  /** What will happen, and whether it can be undone. */
  readonly consequence: ReactNode;
  readonly confirmLabel: string;
  /** Red confirmation, for what takes something away. */
  readonly danger?: boolean;
  /** A promise keeps the dialog open, and shows its refusal there. */
  readonly onConfirm: () => Promise<unknown>;
};

type DialogProps = Omit<ConfirmButtonProps, keyof ButtonProps | 'label'> & {
  readonly danger: boolean;
  readonly onClose: () => void;
};

function ConfirmDialog({ question, consequence, confirmLabel, danger, onConfirm, onClose }: DialogProps) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const confirm = async (): Promise<void> => {
    setBusy(true);
    try {
      await onConfirm();
      onClose();
    } catch (cause) {
      setError(cause instanceof AppError ? cause : new AppError({ code: 'unavailable' }));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal opened onClose={onClose} title={question} closeOnClickOutside={!busy}>
      <Stack gap="md">
        <Text fz="sm" component="div">
          {consequence}
        </Text>
        {error ? <ErrorNotice error={error} /> : null}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose} disabled={busy}>
            Cancelar
          </Button>
          <Button
            color={danger ? 'red' : 'govbr'}
            loading={busy}
            onClick={() => void confirm()}
            data-autofocus
          >
            {confirmLabel}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** A button whose action is asked again before it happens. */
export function ConfirmButton({
  label,
  question,
  consequence,
  confirmLabel,
  danger = false,
  onConfirm,
  ...button
}: ConfirmButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" {...button} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {open ? (
        <ConfirmDialog
          question={question}
          consequence={consequence}
          confirmLabel={confirmLabel}
          danger={danger}
          onConfirm={onConfirm}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
