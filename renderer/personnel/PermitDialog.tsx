import { SimpleGrid } from '@mantine/core';
import { DateField } from '../forms/DateField.tsx';
import { TextField } from '../forms/TextField.tsx';
import { today } from '../ui/dates.ts';
import { RecordDialog } from './RecordDialog.tsx';
import { useRecordForm } from './use-record-form.ts';

type PermitDialogProps = { readonly guardId: number; readonly onClose: () => void };

/** Records a firearm permit. */
export function PermitDialog({ guardId, onClose }: PermitDialogProps) {
  const form = useRecordForm({
    procedure: 'personnel.recordPermit',
    defaultValues: { guardId, number: '', issuedOn: '', expiresOn: null, act: '' },
    said: 'Porte registrado',
    onClose,
  });
  const { control } = form;
  return (
    <RecordDialog of={form} title="Registrar porte de arma de fogo" onClose={onClose}>
      <TextField control={control} name="number" label="Número do porte" required />
      <SimpleGrid cols={2}>
        <DateField control={control} name="issuedOn" label="Emissão" max={today()} required />
        <DateField
          control={control}
          name="expiresOn"
          label="Vencimento"
          description="Em branco: dez anos da emissão"
          whenEmpty="null"
        />
      </SimpleGrid>
      <TextField
        control={control}
        name="act"
        label="Ato"
        description="Autorização ou portaria, número e data"
      />
    </RecordDialog>
  );
}
