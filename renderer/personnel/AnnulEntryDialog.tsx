import { Text } from '@mantine/core';
import { TextAreaField } from '../forms/TextField.tsx';
import { RecordDialog } from './RecordDialog.tsx';
import { useRecordForm } from './use-record-form.ts';

type AnnulEntryDialogProps = {
  readonly id: number;
  /** Which entry, as `Curso: Tiro defensivo`. */
  readonly what: string;
  /** What follows from the annulment besides the mark. */
  readonly consequence?: string | undefined;
  readonly onClose: () => void;
};

/** Annuls an entry of the record, with the reason that stays there. */
export function AnnulEntryDialog({ id, what, consequence, onClose }: AnnulEntryDialogProps) {
  const form = useRecordForm({
    procedure: 'personnel.annul',
    defaultValues: { id, reason: '' },
    said: 'Registro anulado',
    onClose,
  });
  return (
    <RecordDialog of={form} title="Anular registro" submitLabel="Anular" onClose={onClose}>
      <Text fz="sm">
        {what}. O registro permanece na ficha, marcado como anulado, e deixa de produzir efeito. Não pode ser
        desfeito.{consequence === undefined ? '' : ` ${consequence}`}
      </Text>
      <TextAreaField control={form.control} name="reason" label="Motivo da anulação" required />
    </RecordDialog>
  );
}
