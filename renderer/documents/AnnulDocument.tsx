import { Text } from '@mantine/core';
import { annullerOf } from '../../shared/documents/kind.ts';
import { kindOf } from '../../shared/documents/kinds.ts';
import type { IssuedDocument } from '../../shared/documents/register.ts';
import { useCan } from '../app/session.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { DialogButton } from '../proceedings/DialogButton.tsx';
import { done } from '../ui/notify.tsx';

type AnnulDocumentProps = { readonly document: IssuedDocument };
type FormProps = { readonly id: number; readonly onClose: () => void };

function AnnulForm({ id, onClose }: FormProps) {
  const form = useContractForm({
    procedure: 'documents.annul',
    defaultValues: { id, reason: '' },
    onSuccess: () => {
      done('Documento anulado');
      onClose();
    },
  });
  return (
    <ContractForm of={form} submitLabel="Anular documento" onCancel={onClose} compact>
      <Text fz="sm">
        O documento deixa de produzir efeito, e a conferência de qualquer cópia dirá que foi anulado. O
        número, os dados e o motivo permanecem no registro. A anulação não pode ser desfeita.
      </Text>
      <TextAreaField control={form.control} name="reason" label="Motivo da anulação" required />
    </ContractForm>
  );
}

/** Annuls a document, with the reason, where its kind is annulled by itself. */
export function AnnulDocument({ document }: AnnulDocumentProps) {
  const can = useCan();
  const kind = kindOf(document.kind);
  const permission = kind === undefined ? null : annullerOf(kind, document.subject);
  if (permission === null || !can(permission)) return null;
  return (
    <DialogButton
      color="red"
      variant="outline"
      label="Anular"
      name="Anular o documento"
      title="Anular o documento"
    >
      {(close) => <AnnulForm id={document.id} onClose={close} />}
    </DialogButton>
  );
}
