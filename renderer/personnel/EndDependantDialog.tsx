import { Text } from '@mantine/core';
import type { PersonnelRecord } from '../../shared/personnel/record.ts';
import { DateField } from '../forms/DateField.tsx';
import { dateWords, today } from '../ui/dates.ts';
import { RecordDialog } from './RecordDialog.tsx';
import { useRecordForm } from './use-record-form.ts';

type EndDependantDialogProps = {
  readonly dependant: PersonnelRecord['dependants'][number];
  readonly onClose: () => void;
};

/** Ends a dependence on its last day. */
export function EndDependantDialog({ dependant, onClose }: EndDependantDialogProps) {
  const form = useRecordForm({
    procedure: 'personnel.endDependant',
    defaultValues: { id: dependant.id, on: today() },
    said: 'Dependência encerrada',
    onClose,
  });
  return (
    <RecordDialog of={form} title="Encerrar dependência" submitLabel="Encerrar" onClose={onClose}>
      <Text fz="sm">
        {dependant.name}, dependente desde {dateWords(dependant.from)}.
      </Text>
      <DateField control={form.control} name="on" label="Último dia da dependência" max={today()} required />
    </RecordDialog>
  );
}
