import { Checkbox, Stack, Text } from '@mantine/core';
import { IconMailForward } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { IfCan } from '../../app/session.tsx';
import { ContractForm } from '../../forms/ContractForm.tsx';
import { TextAreaField, TextField } from '../../forms/TextField.tsx';
import { useContractForm } from '../../forms/use-contract-form.ts';
import { DialogButton } from '../../proceedings/DialogButton.tsx';
import { done } from '../../ui/notify.tsx';

type IssueExtractProps = {
  readonly manifestationId: number;
  /** The extract that the new one takes the place of. */
  readonly replaces?: number | null;
};

type FormProps = Required<IssueExtractProps> & { readonly onClose: () => void };

const RECIPIENT = {
  treatment: 'Senhor Corregedor',
  name: '',
  office: 'Corregedor da Guarda Municipal',
  place: '',
};

function ExtractForm({ manifestationId, replaces, onClose }: FormProps) {
  const navigate = useNavigate();
  const form = useContractForm({
    procedure: 'documents.issueExtract',
    defaultValues: { manifestationId, replaces, recipient: replaces === null ? RECIPIENT : null },
    onSuccess: ({ id, number, letter }) => {
      done('Extrato expedido', letter === null ? number : `${number}, com o ofício ${letter.number}`);
      onClose();
      void navigate(`/documentos/${id}`);
    },
  });
  const { control } = form;
  const withLetter = form.form.watch('recipient') !== null;
  return (
    <ContractForm of={form} submitLabel="Expedir" onCancel={onClose} compact>
      <Stack gap="sm">
        <Text fz="sm">
          O extrato sai como foi encaminhado por último, com o lugar, a data e os guardas indicados, sem nada
          de quem se manifestou.
        </Text>
        <Checkbox
          label="Expedir também o ofício que o encaminha"
          checked={withLetter}
          onChange={(event) =>
            form.form.setValue('recipient', event.currentTarget.checked ? RECIPIENT : null, {
              shouldDirty: true,
            })
          }
        />
        {withLetter ? (
          <>
            <TextField control={control} name="recipient.treatment" label="Tratamento" required />
            <TextField control={control} name="recipient.name" label="Destinatário" required />
            <TextField control={control} name="recipient.office" label="Cargo" />
            <TextAreaField control={control} name="recipient.place" label="Órgão ou endereço" rows={2} />
          </>
        ) : null}
      </Stack>
    </ContractForm>
  );
}

/** Issues the pseudonymous extract of a forwarded manifestation and the letter that takes it. */
export function IssueExtract({ manifestationId, replaces = null }: IssueExtractProps) {
  return (
    <IfCan permission="manifestations.write">
      <DialogButton
        label={replaces === null ? 'Expedir extrato e ofício' : 'Expedir correção'}
        title="Extrato sem identificação"
        leftSection={<IconMailForward size={18} aria-hidden />}
      >
        {(close) => <ExtractForm manifestationId={manifestationId} replaces={replaces} onClose={close} />}
      </DialogButton>
    </IfCan>
  );
}
