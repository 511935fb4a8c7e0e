import { Modal, Stack, Text } from '@mantine/core';
import type { Manifestation } from '../../shared/manifestations/contract.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { dateWords } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';

export type ReasonedStep = 'manifestations.extend' | 'manifestations.archive';

type Words = {
  readonly title: string;
  readonly lead: string;
  readonly label: string;
  readonly submit: string;
  readonly said: (after: Manifestation) => string;
};

const WORDS: Readonly<Record<ReasonedStep, Words>> = {
  'manifestations.extend': {
    title: 'Prorrogar o prazo',
    lead: 'O prazo ganha trinta dias, uma única vez, por decisão justificada (Lei 13.460/2017, art. 16). A justificativa fica no andamento.',
    label: 'Justificativa da prorrogação',
    submit: 'Prorrogar',
    said: (after) => `Prazo prorrogado até ${dateWords(after.dueOn)}`,
  },
  'manifestations.archive': {
    title: 'Encerrar sem resposta conclusiva',
    lead: 'Use apenas quando a resposta conclusiva não puder ser dada, como na falta do complemento pedido ao cidadão. O encerramento não se desfaz, e o motivo fica registrado.',
    label: 'Motivo do encerramento',
    submit: 'Encerrar',
    said: () => 'Manifestação encerrada',
  },
};

type StepDialogProps = {
  readonly step: ReasonedStep;
  readonly manifestation: Manifestation;
  readonly onClose: () => void;
};

/** Asks the reason of an extension or of a closing without answer, and records it. */
export function StepDialog({ step, manifestation: { id, version }, onClose }: StepDialogProps) {
  const { title, lead, label, submit, said } = WORDS[step];
  const form = useContractForm({
    procedure: step,
    defaultValues: { id, version, reason: '' },
    onSuccess: (after) => {
      done(said(after), after.protocol);
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeOnClickOutside={false}>
      <ContractForm of={form} submitLabel={submit} onCancel={onClose} compact>
        <Stack gap="sm">
          <Text fz="sm">{lead}</Text>
          <TextAreaField control={form.control} name="reason" label={label} rows={4} required />
        </Stack>
      </ContractForm>
    </Modal>
  );
}
