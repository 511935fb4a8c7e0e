import { SimpleGrid } from '@mantine/core';
import { LICENCE_CATEGORIES } from '../../shared/personnel/model.ts';
import { SelectField } from '../forms/ChoiceFields.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextField } from '../forms/TextField.tsx';
import { today } from '../ui/dates.ts';
import { RecordDialog } from './RecordDialog.tsx';
import { useRecordForm } from './use-record-form.ts';

const OPTIONS = LICENCE_CATEGORIES.map((value) => ({ value, label: value }));

type LicenceDialogProps = { readonly guardId: number; readonly onClose: () => void };

/** Records a driving licence. */
export function LicenceDialog({ guardId, onClose }: LicenceDialogProps) {
  const form = useRecordForm({
    procedure: 'personnel.recordLicence',
    defaultValues: { guardId, issuedOn: '', expiresOn: '', act: '' },
    said: 'Carteira registrada',
    onClose,
  });
  const { control } = form;
  return (
    <RecordDialog of={form} title="Registrar carteira nacional de habilitação" onClose={onClose}>
      <SelectField control={control} name="category" label="Categoria" options={OPTIONS} required />
      <SimpleGrid cols={2}>
        <DateField control={control} name="issuedOn" label="Emissão" max={today()} required />
        <DateField control={control} name="expiresOn" label="Vencimento" required />
      </SimpleGrid>
      <TextField
        control={control}
        name="act"
        label="Documento"
        description="Número de registro, se desejado"
      />
    </RecordDialog>
  );
}
