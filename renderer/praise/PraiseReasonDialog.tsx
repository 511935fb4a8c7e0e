import { Modal, Stack, Text } from '@mantine/core';
import type { PraiseNote } from '../../shared/praise/model.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { VaultBanner } from '../identities/VaultBanner.tsx';
import { done } from '../ui/notify.tsx';

export type PraiseStep = 'praise.dismiss' | 'praise.reopen' | 'praise.withdraw';

type Words = {
  readonly title: string;
  readonly lead: string;
  readonly submit: string;
  readonly said: string;
};

const WORDS: Readonly<Record<PraiseStep, Words>> = {
  'praise.dismiss': {
    title: 'Não recompensar',
    lead: 'O elogio continua no registro do guarda, com o motivo, e pode ser reexaminado. A ouvidoria lê o motivo.',
    submit: 'Registrar',
    said: 'Elogio examinado, sem recompensa',
  },
  'praise.reopen': {
    title: 'Reexaminar o elogio',
    lead: 'O elogio volta a aguardar exame. O que se decidiu antes continua guardado.',
    submit: 'Reexaminar',
    said: 'Elogio de volta a exame',
  },
  'praise.withdraw': {
    title: 'Recolher a nota de elogio',
    lead: 'A nota sai do registro do guarda e fica aqui, com o motivo. Use quando o guarda elogiado era outro.',
    submit: 'Recolher',
    said: 'Nota recolhida',
  },
};

type PraiseReasonDialogProps = {
  readonly step: PraiseStep;
  readonly note: PraiseNote;
  readonly onClose: () => void;
};

/** Asks the reason of a step about a note, and takes it. */
export function PraiseReasonDialog({ step, note, onClose }: PraiseReasonDialogProps) {
  const { title, lead, submit, said } = WORDS[step];
  const form = useContractForm({
    procedure: step,
    defaultValues: { noteId: note.id, version: note.version, reason: '' },
    onSuccess: () => {
      done(said, note.guard.name);
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeOnClickOutside={false}>
      <ContractForm of={form} submitLabel={submit} onCancel={onClose} compact>
        <Stack gap="sm">
          {step === 'praise.withdraw' ? (
            <VaultBanner why="Só com o cofre aberto o motivo pode ser comparado com a identidade guardada." />
          ) : null}
          <Text fz="sm">
            {note.guard.name}, elogio de protocolo {note.protocol}. {lead}
          </Text>
          <TextAreaField control={form.control} name="reason" label="Motivo" rows={3} required />
        </Stack>
      </ContractForm>
    </Modal>
  );
}
