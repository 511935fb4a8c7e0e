import { Text } from '@mantine/core';
import { CONVICTION_NATURES } from '../../shared/personnel/model.ts';
import { SelectField } from '../forms/ChoiceFields.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextField } from '../forms/TextField.tsx';
import { today } from '../ui/dates.ts';
import { optionsIn } from './labels.ts';
import { RecordDialog } from './RecordDialog.tsx';
import { useRecordForm } from './use-record-form.ts';

const OPTIONS = optionsIn(CONVICTION_NATURES);

type ConvictionDialogProps = { readonly guardId: number; readonly onClose: () => void };

/** Records a final conviction. */
export function ConvictionDialog({ guardId, onClose }: ConvictionDialogProps) {
  const form = useRecordForm({
    procedure: 'personnel.recordConviction',
    defaultValues: { guardId, on: '', reference: '', act: '' },
    said: 'Condenação registrada',
    onClose,
  });
  const { control } = form;
  return (
    <RecordDialog of={form} title="Registrar condenação definitiva" onClose={onClose}>
      <Text fz="sm">
        Registre somente condenação transitada em julgado por crime doloso ou contra a administração pública.
        Ela impede a progressão (Anexo 2, art. 3º, § 1º, IX).
      </Text>
      <SelectField control={control} name="nature" label="Natureza do crime" options={OPTIONS} required />
      <DateField control={control} name="on" label="Data do trânsito em julgado" max={today()} required />
      <TextField control={control} name="reference" label="Número do processo judicial" required />
      <TextField control={control} name="act" label="Documento" description="Certidão ou ofício do juízo" />
    </RecordDialog>
  );
}
