import { Stack } from '@mantine/core';
import type { Hearing } from '../../shared/hearings/contract.ts';
import { SUMMONS_OUTCOMES } from '../../shared/hearings/model.ts';
import { optionsOf, SelectField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateTimeField } from '../forms/DateTimeField.tsx';
import { TextAreaField, TextField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { keepHearing } from './keep.ts';

type Props = { readonly hearing: Hearing; readonly summonsId: number; readonly onClose: () => void };

/** The proof of a summons: day, hour, how and by whom; refused, two witnesses. */
export function ServiceForm({ hearing, summonsId, onClose }: Props) {
  const form = useContractForm({
    procedure: 'hearings.recordService',
    defaultValues: {
      hearingId: hearing.id,
      version: hearing.version,
      summonsId,
      outcome: 'received',
      on: today(),
      at: '',
      means: '',
      servedBy: '',
      firstWitness: '',
      secondWitness: '',
      note: '',
    },
    onSuccess: (saved) => {
      keepHearing(saved);
      done('Comprovante registrado');
      onClose();
    },
  });
  const { control } = form;
  return (
    <ContractForm of={form} submitLabel="Registrar" onCancel={onClose} compact>
      <Stack gap="sm">
        <SelectField
          control={control}
          name="outcome"
          label="Resultado"
          options={optionsOf(SUMMONS_OUTCOMES)}
          searchable={false}
          required
        />
        <DateTimeField
          control={control}
          date="on"
          time="at"
          dateLabel="Dia"
          timeLabel="Hora"
          max={today()}
          required
          timeRequired
        />
        <TextField control={control} name="means" label="Como" placeholder="Em mãos, no setor" required />
        <TextField control={control} name="servedBy" label="Por quem" required />
        {form.form.watch('outcome') === 'refused' ? (
          <>
            <TextField control={control} name="firstWitness" label="Primeira testemunha" required />
            <TextField control={control} name="secondWitness" label="Segunda testemunha" required />
          </>
        ) : null}
        <TextAreaField control={control} name="note" label="Observação" rows={2} />
      </Stack>
    </ContractForm>
  );
}
