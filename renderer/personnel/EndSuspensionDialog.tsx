import { Text } from '@mantine/core';
import { groundLabel } from '../../shared/personnel/model.ts';
import type { PersonnelRecord } from '../../shared/personnel/record.ts';
import { DateField } from '../forms/DateField.tsx';
import { dateWords, today } from '../ui/dates.ts';
import { RecordDialog } from './RecordDialog.tsx';
import { useRecordForm } from './use-record-form.ts';

type EndSuspensionDialogProps = {
  readonly suspension: PersonnelRecord['permits'][number]['suspensions'][number];
  readonly onClose: () => void;
};

/** Ends a suspension of the permit on its last day. */
export function EndSuspensionDialog({ suspension, onClose }: EndSuspensionDialogProps) {
  const form = useRecordForm({
    procedure: 'personnel.endSuspension',
    defaultValues: { id: suspension.id, on: today() },
    said: 'Suspensão encerrada',
    onClose,
  });
  return (
    <RecordDialog of={form} title="Encerrar suspensão do porte" submitLabel="Encerrar" onClose={onClose}>
      <Text fz="sm">
        {groundLabel(suspension.ground)}, desde {dateWords(suspension.from)}. O porte volta a valer no dia
        seguinte ao último da suspensão.
      </Text>
      <DateField control={form.control} name="on" label="Último dia da suspensão" required />
    </RecordDialog>
  );
}
