import { Modal, Stack, Text } from '@mantine/core';
import { ContractForm } from '../../forms/ContractForm.tsx';
import { TextAreaField } from '../../forms/TextField.tsx';
import { useContractForm } from '../../forms/use-contract-form.ts';
import { dateWords } from '../../ui/dates.ts';
import { done } from '../../ui/notify.tsx';
import type { StepDialogProps } from './StepDialogs.tsx';
import { VaultNeeded } from './VaultNeeded.tsx';

type Procedure = 'manifestations.extend' | 'manifestations.unjoin';

type Words = {
  readonly title: string;
  readonly lead: string;
  readonly label: string;
  readonly submit: string;
  readonly said: (dueOn: string) => string;
};

const WORDS: Readonly<Record<Procedure, Words>> = {
  'manifestations.extend': {
    title: 'Prorrogar o prazo',
    lead: 'O prazo ganha trinta dias, uma única vez, por decisão justificada (Lei 13.460/2017, art. 16). A justificativa fica no andamento.',
    label: 'Justificativa da prorrogação',
    submit: 'Prorrogar',
    said: (dueOn) => `Prazo prorrogado até ${dateWords(dueOn)}`,
  },
  'manifestations.unjoin': {
    title: 'Desfazer a reunião',
    lead: 'A manifestação volta a seguir por si, com o prazo que sempre teve. O motivo fica no andamento das duas.',
    label: 'Motivo',
    submit: 'Desfazer a reunião',
    said: () => 'Reunião desfeita',
  },
};

/** Asks the reason of a step that needs nothing else, and records it. */
export function ReasonDialog({
  procedure,
  manifestation: { id, version, protocol, secrecy },
  onClose,
}: StepDialogProps & { readonly procedure: Procedure }) {
  const { title, lead, label, submit, said } = WORDS[procedure];
  const form = useContractForm({
    procedure,
    defaultValues: { id, version, reason: '' },
    onSuccess: ({ dueOn }) => {
      done(said(dueOn), protocol);
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeOnClickOutside={false}>
      <ContractForm of={form} submitLabel={submit} onCancel={onClose} compact>
        <Stack gap="sm">
          <VaultNeeded secrecy={secrecy} />
          <Text fz="sm">{lead}</Text>
          <TextAreaField control={form.control} name="reason" label={label} rows={4} required />
        </Stack>
      </ContractForm>
    </Modal>
  );
}
