import { Stack } from '@mantine/core';
import { EXHIBIT_FORM, EXHIBIT_KINDS } from '../../shared/exhibits/model.ts';
import { useSession } from '../app/session.tsx';
import { AttachmentDrop } from '../attachments/AttachmentDrop.tsx';
import { optionsOf, SelectField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextAreaField, TextField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { keepExhibits } from './keep.ts';

type Props = { readonly proceedingId: number; readonly onClose: () => void };

/** Enters an exhibit: what it is, from whom, when and by whom it was received, where it is kept. */
export function RecordExhibitForm({ proceedingId, onClose }: Props) {
  const session = useSession();
  const form = useContractForm({
    procedure: 'exhibits.record',
    defaultValues: {
      proceedingId,
      description: '',
      source: '',
      receivedOn: today(),
      receivedBy: session.name,
      keptAt: '',
      attachmentIds: [],
    },
    onSuccess: (saved) => {
      keepExhibits(saved);
      done('Prova juntada', `Recebeu o número ${saved.exhibits.length}.`);
      onClose();
    },
  });
  const { control } = form;
  return (
    <ContractForm of={form} submitLabel="Juntar prova" onCancel={onClose} compact>
      <Stack gap="sm">
        <SelectField
          control={control}
          name="kind"
          label="Espécie"
          options={optionsOf(EXHIBIT_KINDS)}
          searchable={false}
          required
        />
        <TextAreaField control={control} name="description" label="Descrição" rows={3} required />
        <TextField control={control} name="source" label="De quem veio" required />
        <DateField control={control} name="receivedOn" label="Recebida em" max={today()} required />
        <TextField control={control} name="receivedBy" label="Recebida por" required />
        <TextField
          control={control}
          name="keptAt"
          label="Onde está guardada"
          description="Armário, cofre ou pasta; obrigatório para objeto"
          required={form.form.watch('kind') === 'objeto'}
        />
        <AttachmentDrop
          control={control}
          name="attachmentIds"
          form={`${EXHIBIT_FORM}:${proceedingId}`}
          draft={form.draft}
        />
      </Stack>
    </ContractForm>
  );
}
