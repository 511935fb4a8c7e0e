import { Stack } from '@mantine/core';
import { IconCertificate } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { CheckboxField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { DialogButton } from '../proceedings/DialogButton.tsx';
import { done } from '../ui/notify.tsx';
import { CertificateContent } from './CertificateContent.tsx';

type IssueCertificateProps = {
  readonly guardId: number;
  /** The certificate that the new one takes the place of. */
  readonly replaces?: number | null;
};

type FormProps = Required<IssueCertificateProps> & { readonly onClose: () => void };

function CertificateForm({ guardId, replaces, onClose }: FormProps) {
  const navigate = useNavigate();
  const form = useContractForm({
    procedure: 'documents.issueCertificate',
    defaultValues: { guardId, replaces, purpose: '', withBehavior: false },
    onSuccess: ({ id, number }) => {
      done('Certidão expedida', number);
      onClose();
      void navigate(`/documentos/${id}`);
    },
  });
  const { control } = form;
  return (
    <ContractForm of={form} submitLabel="Expedir certidão" onCancel={onClose} compact>
      <Stack gap="sm">
        <CertificateContent guardId={guardId} />
        <TextField
          control={control}
          name="purpose"
          label="Finalidade"
          description="Completa “Certifico, para…”. Vazia: “os fins que se fizerem necessários”."
        />
        <CheckboxField
          control={control}
          name="withBehavior"
          label="Declarar também a classe de comportamento"
        />
      </Stack>
    </ContractForm>
  );
}

/** Issues the disciplinary certificate of a guard. */
export function IssueCertificate({ guardId, replaces = null }: IssueCertificateProps) {
  return (
    <DialogButton
      label={replaces === null ? 'Expedir certidão disciplinar' : 'Expedir correção'}
      title="Certidão disciplinar"
      leftSection={<IconCertificate size={18} aria-hidden />}
    >
      {(close) => <CertificateForm guardId={guardId} replaces={replaces} onClose={close} />}
    </DialogButton>
  );
}
