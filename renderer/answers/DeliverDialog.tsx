import { Modal, Stack } from '@mantine/core';
import { type DeliveryMeans, MEANS_LABELS, OUTCOME_LABELS } from '../../shared/answers/model.ts';
import { useSession } from '../app/session.tsx';
import { optionsOf, RadioField, SelectField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextAreaField, TextField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { VaultNeeded } from '../manifestations/screening/VaultNeeded.tsx';
import { today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import type { AnswerProps } from './AnswerCard.tsx';

const ANONYMOUS: readonly DeliveryMeans[] = ['balcao', 'codigo'];

function meansFor(secrecy: AnswerProps['manifestation']['secrecy']) {
  const all = optionsOf(MEANS_LABELS);
  return secrecy === 'anonima' ? all.filter(({ value }) => ANONYMOUS.some((one) => one === value)) : all;
}

type DeliverDialogProps = AnswerProps & { readonly onClose: () => void };

function useDeliverForm({ answer, manifestation, onClose }: DeliverDialogProps) {
  const { name } = useSession();
  return useContractForm({
    procedure: 'answers.deliver',
    defaultValues: {
      answerId: answer.id,
      on: today(),
      means: 'balcao',
      outcome: 'entregue',
      deliveredBy: name,
      note: '',
    },
    onSuccess: () => {
      done('Entrega registrada', manifestation.protocol);
      onClose();
    },
  });
}

/** How the answer reached the citizen, or did not. */
export function DeliverDialog(props: DeliverDialogProps) {
  const { manifestation, onClose } = props;
  const form = useDeliverForm(props);
  return (
    <Modal
      opened
      onClose={onClose}
      title="Registrar entrega da resposta"
      size="lg"
      closeOnClickOutside={false}
    >
      <ContractForm of={form} submitLabel="Registrar" onCancel={onClose} compact>
        <Stack gap="sm">
          <VaultNeeded secrecy={manifestation.secrecy} />
          <DateField control={form.control} name="on" label="Data" max={today()} required />
          <SelectField
            control={form.control}
            name="means"
            label="Meio"
            options={meansFor(manifestation.secrecy)}
            searchable={false}
            required
          />
          <RadioField
            control={form.control}
            name="outcome"
            label="O que aconteceu"
            options={optionsOf(OUTCOME_LABELS)}
            required
          />
          <TextField control={form.control} name="deliveredBy" label="Entregue por" required />
          <TextAreaField
            control={form.control}
            name="note"
            label="Comprovação ou motivo"
            description="Número do aviso de recebimento, motivo da recusa ou da devolução; nunca o nome de quem se manifestou"
            rows={2}
          />
        </Stack>
      </ContractForm>
    </Modal>
  );
}
