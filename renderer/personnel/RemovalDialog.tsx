import { SimpleGrid, Text } from '@mantine/core';
import { useRead } from '../app/queries.ts';
import { useCan } from '../app/session.tsx';
import { CheckboxField, SelectField } from '../forms/ChoiceFields.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextAreaField, TextField } from '../forms/TextField.tsx';
import type { ContractFormState } from '../forms/use-contract-form.ts';
import { RecordDialog } from './RecordDialog.tsx';
import { useRecordForm } from './use-record-form.ts';

type Fields = { readonly of: ContractFormState<'personnel.recordRemoval'> };

/** The file in which the guard is accused, for who may see files. */
function Proceeding({ of, guardName }: Fields & { readonly guardName: string }) {
  const sees = useCan()('proceedings.read');
  const files = useRead(
    'proceedings.list',
    { status: 'open', text: guardName, limit: 200, before: null },
    { enabled: sees },
  );
  const own = (files.data?.rows ?? []).filter((row) => row.accused.includes(guardName));
  if (!sees) return null;
  return (
    <SelectField
      control={of.control}
      name="proceedingId"
      label="Procedimento"
      description="Se o afastamento decorre de procedimento em que o guarda responde"
      options={own.map((row) => ({ value: String(row.id), label: row.number }))}
      numeric
    />
  );
}

function Permit({ of: { form, control } }: Fields) {
  return (
    <>
      <CheckboxField
        control={control}
        name="barsPermit"
        label="Suspender também o porte de arma"
        description="Exige ato motivado; a farda e o equipamento ficam sempre vedados (Anexo 3, art. 16)"
      />
      {form.watch('barsPermit') ? (
        <TextAreaField
          control={control}
          name="barsPermitReason"
          label="Motivo da suspensão do porte"
          required
        />
      ) : null}
    </>
  );
}

/** Why the inquiry asks for it; of a removal outside a file, nothing is asked. */
function Reason({ of: { form, control } }: Fields) {
  const ofFile = form.watch('proceedingId') !== null;
  return ofFile ? (
    <TextAreaField
      control={control}
      name="reason"
      label="Motivo do afastamento"
      description="Por que o guarda pode influir na apuração (Lei 8.112/1990, art. 147)"
      rows={3}
      required
    />
  ) : null;
}

type RemovalDialogProps = {
  readonly guardId: number;
  readonly guardName: string;
  readonly onClose: () => void;
  /** The file in which it is ordered; chosen in the dialog when left out. */
  readonly proceedingId?: number;
};

/** Records a preventive removal, which is also a leave. */
export function RemovalDialog({ guardId, guardName, onClose, proceedingId }: RemovalDialogProps) {
  const form = useRecordForm({
    procedure: 'personnel.recordRemoval',
    defaultValues: {
      guardId,
      from: '',
      to: '',
      act: '',
      proceedingId: proceedingId ?? null,
      barsPermit: false,
      barsPermitReason: '',
      reason: '',
    },
    said: 'Afastamento preventivo registrado',
    onClose,
  });
  const { control } = form;
  return (
    <RecordDialog of={form} title="Registrar afastamento preventivo" onClose={onClose}>
      <Text fz="sm">
        Passa a constar também entre os afastamentos do guarda. O prazo máximo e a prorrogação são os da
        norma.
      </Text>
      <SimpleGrid cols={2}>
        <DateField control={control} name="from" label="Primeiro dia" required />
        <DateField control={control} name="to" label="Último dia" required />
      </SimpleGrid>
      <TextField control={control} name="act" label="Ato" description="Portaria, número e data" required />
      {proceedingId === undefined ? <Proceeding of={form} guardName={guardName} /> : null}
      <Reason of={form} />
      <Permit of={form} />
    </RecordDialog>
  );
}
