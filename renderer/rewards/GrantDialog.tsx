import { Modal, SimpleGrid, Stack, Text } from '@mantine/core';
import type { PraiseNote } from '../../shared/praise/model.ts';
import { useRead } from '../app/queries.ts';
import { CheckboxField, SelectField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextAreaField, TextField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { dateWords, today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';

type GrantDialogProps = {
  readonly guardId: number;
  /** The praise of a citizen that it rewards. */
  readonly note?: PraiseNote;
  readonly onClose: () => void;
};

const LONGEST_REASON = 2000;

/** The fact as the praise tells it, with where it came from. */
function reasonOf({ extract, protocol }: PraiseNote): string {
  return `${extract} (elogio de cidadão, protocolo ${protocol})`.slice(0, LONGEST_REASON);
}

/** Grants a reward of the rulebook in force. */
export function GrantDialog({ guardId, note, onClose }: GrantDialogProps) {
  const rulebook = useRead('rulebooks.inForce', { on: null });
  const kinds = rulebook.data?.body.rewards ?? [];
  const form = useContractForm({
    procedure: 'rewards.grant',
    defaultValues: {
      guardId,
      kind: '',
      on: today(),
      act: '',
      reason: note === undefined ? '' : reasonOf(note),
      forceMajeure: false,
      noteId: note?.id ?? null,
    },
    onSuccess: () => {
      done('Recompensa concedida');
      onClose();
    },
  });
  const { control } = form;
  const chosen = kinds.find(({ id }) => id === form.form.watch('kind'));
  const limited = chosen?.limit?.notDuring.includes('curso') ?? false;
  return (
    <Modal opened onClose={onClose} title="Conceder recompensa" size="lg">
      <ContractForm of={form} submitLabel="Conceder" onCancel={onClose} compact>
        <Stack gap="sm">
          {note === undefined ? null : (
            <Text fz="sm">
              {note.guard.name}, pelo elogio de protocolo {note.protocol}, recebido em{' '}
              {dateWords(note.receivedOn)}.
            </Text>
          )}
          <SelectField
            control={control}
            name="kind"
            label="Recompensa"
            options={kinds.map(({ id, label, citation }) => ({ value: id, label: `${label} (${citation})` }))}
            required
          />
          <SimpleGrid cols={2}>
            <DateField control={control} name="on" label="Data da concessão" max={today()} required />
            <TextField control={control} name="act" label="Ato" placeholder="Portaria nº …" />
          </SimpleGrid>
          <TextAreaField
            control={control}
            name="reason"
            label="Fato que a motiva"
            description="Só o que se fez no serviço da guarda"
            required
          />
          {limited ? (
            <CheckboxField
              control={control}
              name="forceMajeure"
              label="Concedida por força maior"
              description="Só assim quem está em curso a recebe; conte a força maior no fato (art. 52, II)"
            />
          ) : null}
        </Stack>
      </ContractForm>
    </Modal>
  );
}
