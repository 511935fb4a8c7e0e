import { ContractForm } from '../forms/ContractForm.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { done } from '../ui/notify.tsx';
import type { ChargeProps } from './ChargeCard.tsx';
import { DialogButton } from './DialogButton.tsx';
import { Explained } from './Explained.tsx';
import { keepProceeding } from './keep.ts';

function WithdrawForm({ charge, proceeding, onClose }: ChargeProps & { readonly onClose: () => void }) {
  const form = useContractForm({
    procedure: 'proceedings.withdrawCharge',
    defaultValues: { chargeId: charge.id, version: proceeding.version, reason: '' },
    onSuccess: (saved) => {
      keepProceeding(saved);
      done('Imputação retirada');
      onClose();
    },
  });
  return (
    <ContractForm of={form} submitLabel="Retirar imputação" onCancel={onClose} compact>
      <Explained text="A imputação permanece nos autos como retirada, com o motivo, e não será julgada. A retirada não se desfaz: para voltar a imputar, faça nova imputação.">
        <TextAreaField control={form.control} name="reason" label="Motivo da retirada" required />
      </Explained>
    </ContractForm>
  );
}

/** Takes a charge out of the judgment, with the reason. */
export function WithdrawCharge(props: ChargeProps) {
  const { charge } = props;
  return (
    <DialogButton
      size="compact-sm"
      variant="subtle"
      color="red"
      label="Retirar"
      name={`Retirar imputação: ${charge.guard.name}, ${charge.citation}`}
      title={`Retirar: ${charge.citation} · ${charge.label}`}
    >
      {(close) => <WithdrawForm {...props} onClose={close} />}
    </DialogButton>
  );
}
