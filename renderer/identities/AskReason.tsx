import { Alert, Text } from '@mantine/core';
import { IconEyeExclamation } from '@tabler/icons-react';
import { ReasonForm } from './ReasonForm.tsx';

type AskReasonProps = {
  /** Opens with the reason; its refusal is shown here. */
  readonly onReason: (reason: string) => Promise<void>;
};

/** Asks why an identity is opened, and says that the answer is kept. */
export function AskReason({ onReason }: AskReasonProps) {
  return (
    <ReasonForm
      label="Motivo para abrir a identidade"
      description="Sem o nome nem outro dado da pessoa"
      submitLabel="Registrar o motivo e abrir"
      onReason={onReason}
    >
      <Alert
        color="amber"
        variant="light"
        icon={<IconEyeExclamation aria-hidden />}
        title="A abertura fica registrada"
      >
        <Text fz="sm">
          Seu nome, a data, a hora e o motivo vão para a trilha de auditoria. A identidade é protegida pela
          Lei 13.460/2017, art. 10, § 7º.
        </Text>
      </Alert>
    </ReasonForm>
  );
}
