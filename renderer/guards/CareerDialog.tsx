import { Modal, Stack } from '@mantine/core';
import type { GuardRecord } from '../../shared/guards/contract.ts';
import { SelectField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextField } from '../forms/TextField.tsx';
import { type ContractFormState, useContractForm } from '../forms/use-contract-form.ts';
import { today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { CHANGE_OPTIONS, GRADE_OPTIONS, STATUS_OPTIONS } from './labels.ts';
import { UnitField } from './UnitField.tsx';

type Form = ContractFormState<'guards.recordCareer'>;

function NewValue({ of: { form, control } }: { readonly of: Form }) {
  const kind = form.watch('change.kind');
  if (kind === 'unit')
    return <UnitField control={control} name="change.unit" label="Nova lotação" required />;
  if (kind === 'status') {
    return (
      <SelectField
        control={control}
        name="change.status"
        label="Nova situação"
        options={STATUS_OPTIONS}
        required
      />
    );
  }
  return (
    <SelectField
      control={control}
      name="change.grade"
      label="Nova graduação"
      options={GRADE_OPTIONS}
      required
    />
  );
}

type CareerDialogProps = { readonly guard: GuardRecord; readonly onClose: () => void };

/** Records a change of grade, unit or status. */
export function CareerDialog({ guard, onClose }: CareerDialogProps) {
  const form = useContractForm({
    procedure: 'guards.recordCareer',
    defaultValues: {
      guardId: guard.id,
      version: guard.version,
      on: today(),
      act: '',
      change: { kind: 'grade' },
    },
    onSuccess: () => {
      done('Mudança registrada');
      onClose();
    },
  });
  const { control } = form;
  const needsAct = form.form.watch('change.kind') !== 'unit';
  return (
    <Modal opened onClose={onClose} title="Registrar mudança na carreira" size="lg">
      <ContractForm of={form} submitLabel="Registrar" onCancel={onClose} compact>
        <Stack gap="sm">
          <SelectField
            control={control}
            name="change.kind"
            label="O que muda"
            options={CHANGE_OPTIONS}
            required
          />
          <NewValue of={form} />
          <DateField control={control} name="on" label="A partir de" max={today()} required />
          <TextField
            control={control}
            name="act"
            label="Ato"
            description="Portaria ou decreto, número e data"
            required={needsAct}
          />
        </Stack>
      </ContractForm>
    </Modal>
  );
}
