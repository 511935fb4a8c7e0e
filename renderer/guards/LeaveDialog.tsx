import { Modal, SimpleGrid, Stack } from '@mantine/core';
import { SelectField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { done } from '../ui/notify.tsx';
import { LEAVE_OPTIONS } from './labels.ts';

type LeaveDialogProps = { readonly guardId: number; readonly onClose: () => void };

/** Records a leave, both days included. */
export function LeaveDialog({ guardId, onClose }: LeaveDialogProps) {
  const form = useContractForm({
    procedure: 'guards.recordLeave',
    defaultValues: { guardId, from: '', to: '', act: '' },
    onSuccess: () => {
      done('Afastamento registrado');
      onClose();
    },
  });
  const { control } = form;
  return (
    <Modal opened onClose={onClose} title="Registrar afastamento" size="lg">
      <ContractForm of={form} submitLabel="Registrar" onCancel={onClose} compact>
        <Stack gap="sm">
          <SelectField
            control={control}
            name="kind"
            label="Tipo de afastamento"
            options={LEAVE_OPTIONS}
            required
          />
          <SimpleGrid cols={2}>
            <DateField control={control} name="from" label="Primeiro dia" required />
            <DateField control={control} name="to" label="Último dia" required />
          </SimpleGrid>
          <TextField
            control={control}
            name="act"
            label="Ato"
            description="Portaria, despacho ou atestado, número e data"
          />
        </Stack>
      </ContractForm>
    </Modal>
  );
}
