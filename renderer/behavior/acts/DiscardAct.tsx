import { Text } from '@mantine/core';
import type { Act } from '../../../shared/behavior/act-model.ts';
import { ContractForm } from '../../forms/ContractForm.tsx';
import { TextAreaField } from '../../forms/TextField.tsx';
import { useContractForm } from '../../forms/use-contract-form.ts';
import { DialogButton } from '../../proceedings/DialogButton.tsx';
import { done } from '../../ui/notify.tsx';

type ActProps = { readonly act: Act };

type FormProps = ActProps & { readonly onClose: () => void };

function DiscardForm({ act, onClose }: FormProps) {
  const form = useContractForm({
    procedure: 'behavior.discardAct',
    defaultValues: { id: act.id, version: act.version, reason: '' },
    onSuccess: () => {
      done('Minuta descartada', 'As mudanças continuam a declarar.');
      onClose();
    },
  });
  return (
    <ContractForm of={form} submitLabel="Descartar minuta" onCancel={onClose} compact>
      <Text fz="sm">A minuta permanece no registro, como descartada, e outra pode ser preparada.</Text>
      <TextAreaField control={form.control} name="reason" label="Motivo" required />
    </ContractForm>
  );
}

/** Gives up the draft. */
export function DiscardAct({ act }: ActProps) {
  return (
    <DialogButton label="Descartar" name="Descartar a minuta" title="Descartar a minuta">
      {(close) => <DiscardForm act={act} onClose={close} />}
    </DialogButton>
  );
}
