import { Modal, Stack } from '@mantine/core';
import type { Manifestation } from '../../shared/manifestations/contract.ts';
import { SURVEY_MEANS_LABELS } from '../../shared/surveys/model.ts';
import { RadioField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { VaultNeeded } from '../manifestations/screening/VaultNeeded.tsx';
import { today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { CommentField, ResolvedField, ScoreField } from './SurveyFields.tsx';

// By the code the citizen answers in the counter's own screen.
const MEANS = (['papel', 'telefone'] as const).map((value) => ({ value, label: SURVEY_MEANS_LABELS[value] }));

type RecordSurveyDialogProps = { readonly manifestation: Manifestation; readonly onClose: () => void };

/** Writes down what the citizen answered on paper or by telephone. */
export function RecordSurveyDialog({ manifestation, onClose }: RecordSurveyDialogProps) {
  const { id, protocol, secrecy } = manifestation;
  const form = useContractForm({
    procedure: 'surveys.record',
    defaultValues: { manifestationId: id, means: 'papel', on: today(), comment: '' },
    onSuccess: () => {
      done('Pesquisa de satisfação registrada', protocol);
      onClose();
    },
  });
  const { control } = form;
  return (
    <Modal
      opened
      onClose={onClose}
      title="Registrar pesquisa de satisfação"
      size="lg"
      closeOnClickOutside={false}
    >
      <ContractForm of={form} submitLabel="Registrar" onCancel={onClose} compact>
        <Stack gap="sm">
          <ScoreField control={control} name="score" />
          <ResolvedField control={control} name="resolved" />
          <RadioField control={control} name="means" label="Como respondeu" options={MEANS} required />
          <DateField control={control} name="on" label="Respondida em" max={today()} required />
          {form.form.watch('comment') === '' ? null : <VaultNeeded secrecy={secrecy} />}
          <CommentField control={control} name="comment" />
        </Stack>
      </ContractForm>
    </Modal>
  );
}
