import { Text } from '@mantine/core';
import type { Act } from '../../../shared/behavior/act-model.ts';
import { ContractForm } from '../../forms/ContractForm.tsx';
import { TextAreaField } from '../../forms/TextField.tsx';
import { useContractForm } from '../../forms/use-contract-form.ts';
import { DialogButton } from '../../proceedings/DialogButton.tsx';
import { done } from '../../ui/notify.tsx';
import { guardsWords } from './labels.ts';

type ActProps = { readonly act: Act };

type FormProps = ActProps & { readonly onClose: () => void };

function AnnulForm({ act, onClose }: FormProps) {
  const form = useContractForm({
    procedure: 'behavior.annulAct',
    defaultValues: { id: act.id, version: act.version, reason: '' },
    onSuccess: () => {
      done('Ato anulado', 'As mudanças voltam à lista das que falta declarar.');
      onClose();
    },
  });
  return (
    <ContractForm of={form} submitLabel="Anular ato" onCancel={onClose} compact>
      <Text fz="sm">
        O que o ato declarou de {guardsWords(act.changes)} passa a não ter sido declarado; a classe, que vem
        dos fatos, não se altera. O ato e o motivo permanecem no registro. A anulação não pode ser desfeita.
      </Text>
      <TextAreaField control={form.control} name="reason" label="Motivo da anulação" required />
    </ContractForm>
  );
}

/** Annuls an issued act, with the reason. */
export function AnnulAct({ act }: ActProps) {
  return (
    <DialogButton color="red" variant="outline" label="Anular" name="Anular o ato" title="Anular o ato">
      {(close) => <AnnulForm act={act} onClose={close} />}
    </DialogButton>
  );
}
