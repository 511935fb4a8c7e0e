import { Stack, Text } from '@mantine/core';
import type { Hearing, HearingRecord } from '../../shared/hearings/contract.ts';
import { SIGNED_FORM } from '../../shared/hearings/model.ts';
import { AttachmentDrop } from '../attachments/AttachmentDrop.tsx';
import { FilesOfProceeding } from '../attachments/FilesOfProceeding.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { done } from '../ui/notify.tsx';
import { keepHearing } from './keep.ts';

type AttachProps = { readonly record: HearingRecord; readonly onClose: () => void };

/** Keeps the scanned paper, signed, of a record. */
export function AttachSignedForm({ record, onClose }: AttachProps) {
  const form = useContractForm({
    procedure: 'hearings.attachSigned',
    defaultValues: { recordId: record.id, version: record.version, attachmentIds: [] },
    onSuccess: (saved) => {
      keepHearing(saved);
      done('Termo assinado anexado', record.number ?? '');
      onClose();
    },
  });
  return (
    <ContractForm of={form} submitLabel="Anexar ao termo" onCancel={onClose} compact>
      <Stack gap="sm">
        <Text fz="sm">Escolha a imagem ou o PDF do termo impresso, com as assinaturas de todos.</Text>
        <AttachmentDrop
          control={form.control}
          name="attachmentIds"
          form={`${SIGNED_FORM}:${record.id}`}
          draft={form.draft}
        />
      </Stack>
    </ContractForm>
  );
}

type CopiesProps = { readonly hearing: Hearing; readonly record: HearingRecord; readonly may: boolean };

/** The signed paper of a record. */
export function SignedCopies({ hearing, record, may }: CopiesProps) {
  if (record.signed.length === 0) return null;
  return (
    <FilesOfProceeding
      proceedingId={hearing.proceeding.id}
      ids={record.signed}
      label={`Termo ${record.number} assinado`}
      canAnnul={may}
    />
  );
}
