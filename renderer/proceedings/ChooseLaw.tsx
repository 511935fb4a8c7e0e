import { ContractForm } from '../forms/ContractForm.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { done } from '../ui/notify.tsx';
import type { ChargeProps } from './ChargeCard.tsx';
import { DialogButton } from './DialogButton.tsx';
import { Explained } from './Explained.tsx';
import { keepProceeding } from './keep.ts';

type ChooseLawProps = ChargeProps & {
  readonly rulebookId: number;
  readonly label: string;
  readonly title: string;
  /** What the choice does to the charge. */
  readonly consequence: string;
};

type FormProps = ChooseLawProps & { readonly onClose: () => void };

function ChooseForm({ charge, proceeding, rulebookId, consequence, onClose }: FormProps) {
  const form = useContractForm({
    procedure: 'proceedings.chooseLaw',
    defaultValues: { chargeId: charge.id, version: proceeding.version, rulebookId, reason: '' },
    onSuccess: (saved) => {
      keepProceeding(saved);
      done('Norma da imputação definida');
      onClose();
    },
  });
  return (
    <ContractForm of={form} submitLabel="Aplicar" onCancel={onClose} compact>
      <Explained text={consequence}>
        <TextAreaField control={form.control} name="reason" label="Motivo da escolha" required />
      </Explained>
    </ContractForm>
  );
}

/** Applies a law to a charge, with the reason. */
export function ChooseLaw(props: ChooseLawProps) {
  const { charge, label, title } = props;
  return (
    <DialogButton
      size="compact-sm"
      label={label}
      name={`${label}: ${charge.guard.name}, ${charge.citation}`}
      title={title}
    >
      {(close) => <ChooseForm {...props} onClose={close} />}
    </DialogButton>
  );
}
