import { Modal, Stack, Text } from '@mantine/core';
import type { Manifestation } from '../../shared/manifestations/contract.ts';
import type { Survey } from '../../shared/surveys/model.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { VaultNeeded } from '../manifestations/screening/VaultNeeded.tsx';
import { today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { CommentField, ResolvedField, ScoreField } from './SurveyFields.tsx';

type CorrectSurveyDialogProps = {
  readonly survey: Survey;
  readonly manifestation: Manifestation;
  readonly onClose: () => void;
};

/** A new version of a survey that was written down wrongly. */
export function CorrectSurveyDialog({ survey, manifestation, onClose }: CorrectSurveyDialogProps) {
  const { id: surveyId, score, resolved, comment, on } = survey;
  const form = useContractForm({
    procedure: 'surveys.correct',
    defaultValues: { surveyId, score, resolved, comment, on, reason: '' },
    onSuccess: () => {
      done('Pesquisa de satisfação corrigida', manifestation.protocol);
      onClose();
    },
  });
  const { control } = form;
  return (
    <Modal
      opened
      onClose={onClose}
      title="Corrigir a pesquisa de satisfação"
      size="lg"
      closeOnClickOutside={false}
    >
      <ContractForm of={form} submitLabel="Corrigir" onCancel={onClose} compact>
        <Stack gap="sm">
          <VaultNeeded secrecy={manifestation.secrecy} />
          <Text fz="sm">
            Corrige o que foi transcrito com engano. A versão anterior continua à vista, com o motivo.
          </Text>
          <ScoreField control={control} name="score" />
          <ResolvedField control={control} name="resolved" />
          <DateField control={control} name="on" label="Respondida em" max={today()} required />
          <CommentField control={control} name="comment" />
          <TextAreaField control={control} name="reason" label="Motivo da correção" rows={2} required />
        </Stack>
      </ContractForm>
    </Modal>
  );
}
