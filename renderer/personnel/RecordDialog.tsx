import { Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Path } from '../app/client.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import type { ContractFormState } from '../forms/use-contract-form.ts';

type RecordDialogProps<P extends Path> = {
  readonly of: ContractFormState<P>;
  readonly title: string;
  readonly submitLabel?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** The frame of a dialog that records something of a guard. */
export function RecordDialog<P extends Path>(props: RecordDialogProps<P>) {
  const { of, title, submitLabel = 'Registrar', onClose, children } = props;
  return (
    <Modal opened onClose={onClose} title={title} size="lg">
      <ContractForm of={of} submitLabel={submitLabel} onCancel={onClose} compact>
        <Stack gap="sm">{children}</Stack>
      </ContractForm>
    </Modal>
  );
}
