import { SimpleGrid, Text } from '@mantine/core';
import { SUSPENSION_GROUNDS } from '../../shared/personnel/model.ts';
import type { PersonnelRecord } from '../../shared/personnel/record.ts';
import { SelectField } from '../forms/ChoiceFields.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextAreaField, TextField } from '../forms/TextField.tsx';
import { today } from '../ui/dates.ts';
import { optionsIn } from './labels.ts';
import { RecordDialog } from './RecordDialog.tsx';
import { useRecordForm } from './use-record-form.ts';

const OPTIONS = optionsIn(SUSPENSION_GROUNDS);

type SuspendDialogProps = {
  readonly permit: PersonnelRecord['permits'][number];
  readonly onClose: () => void;
};

/** Suspends a permit, with ground, act and reason. */
export function SuspendDialog({ permit, onClose }: SuspendDialogProps) {
  const form = useRecordForm({
    procedure: 'personnel.suspendPermit',
    defaultValues: { permitId: permit.id, reason: '', from: today(), to: null, act: '' },
    said: 'Porte suspenso',
    onClose,
  });
  const { control } = form;
  return (
    <RecordDialog of={form} title="Suspender o porte" submitLabel="Suspender" onClose={onClose}>
      <Text fz="sm">Porte nº {permit.number}. Enquanto suspenso, a arma deve ficar recolhida.</Text>
      <SelectField control={control} name="ground" label="Fundamento" options={OPTIONS} required />
      <SimpleGrid cols={2}>
        <DateField control={control} name="from" label="A partir de" max={today()} required />
        <DateField
          control={control}
          name="to"
          label="Último dia"
          description="Em branco: até ser encerrada"
          whenEmpty="null"
        />
      </SimpleGrid>
      <TextAreaField control={control} name="reason" label="Motivo" required />
      <TextField
        control={control}
        name="act"
        label="Ato"
        description="Laudo, decisão ou portaria, número e data"
        required
      />
    </RecordDialog>
  );
}
