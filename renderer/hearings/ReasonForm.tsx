import { Stack } from '@mantine/core';
import type { Hearing } from '../../shared/hearings/contract.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { done } from '../ui/notify.tsx';
import { YesNo } from '../ui/YesNo.tsx';
import { keepHearing } from './keep.ts';

type Props = { readonly hearing: Hearing; readonly onClose: () => void };

/** Says that the accused prefers not to be heard. */
export function DeclineForm({ hearing, onClose }: Props) {
  const form = useContractForm({
    procedure: 'hearings.decline',
    defaultValues: { hearingId: hearing.id, version: hearing.version, reason: '' },
    onSuccess: (saved) => {
      keepHearing(saved);
      done('Recusa registrada nos autos');
      onClose();
    },
  });
  return (
    <ContractForm of={form} submitLabel="Registrar recusa" onCancel={onClose} compact>
      <TextAreaField
        control={form.control}
        name="reason"
        label="Como o acusado recusou ser ouvido"
        description="A recusa é direito do acusado e entra como ato do procedimento"
        required
      />
    </ContractForm>
  );
}

/** Gives up a hearing still to happen. */
export function CancelForm({ hearing, onClose }: Props) {
  const form = useContractForm({
    procedure: 'hearings.cancel',
    defaultValues: { hearingId: hearing.id, version: hearing.version, reason: '' },
    onSuccess: (saved) => {
      keepHearing(saved);
      done('Oitiva cancelada');
      onClose();
    },
  });
  return (
    <ContractForm of={form} submitLabel="Cancelar a oitiva" onCancel={onClose} compact>
      <TextAreaField control={form.control} name="reason" label="Motivo" required />
    </ContractForm>
  );
}

/** Records that who was summoned did not come. */
export function AbsenceForm({ hearing, onClose }: Props) {
  const form = useContractForm({
    procedure: 'hearings.recordAbsence',
    defaultValues: { hearingId: hearing.id, version: hearing.version, justified: false, reason: '' },
    onSuccess: (saved) => {
      keepHearing(saved);
      done('Ausência registrada', 'Marque nova data, se for o caso.');
      onClose();
    },
  });
  const { watch, setValue } = form.form;
  return (
    <ContractForm of={form} submitLabel="Registrar ausência" onCancel={onClose} compact>
      <Stack gap="sm">
        <YesNo
          label="A ausência foi justificada?"
          yes="Justificada"
          no="Não justificada"
          value={watch('justified')}
          onChange={(value) => setValue('justified', value, { shouldDirty: true })}
        />
        <TextAreaField control={form.control} name="reason" label="Motivo ou certidão" required />
      </Stack>
    </ContractForm>
  );
}
