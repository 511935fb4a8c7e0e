import { IconPlus } from '@tabler/icons-react';
import { circumstancesOf } from '../../shared/proceedings/circumstances.ts';
import { type Option, SelectField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { done } from '../ui/notify.tsx';
import type { ChargeProps } from './ChargeCard.tsx';
import { DialogButton } from './DialogButton.tsx';
import { Explained } from './Explained.tsx';
import { keepProceeding } from './keep.ts';
import { CIRCUMSTANCE_KINDS } from './labels.ts';
import { useRulebook } from './use-rulebook.ts';

function useOptions({ charge }: ChargeProps): readonly Option[] {
  const rulebook = useRulebook(charge.rulebook.id);
  if (rulebook === undefined) return [];
  const listed = new Set(charge.circumstances.map((one) => one.id));
  return circumstancesOf(rulebook, charge.item)
    .filter((one) => !listed.has(one.id))
    .map((one) => ({
      value: one.id,
      label: `${one.citation} · ${one.label}`,
      group: `${CIRCUMSTANCE_KINDS[one.kind]}s`,
    }));
}

function AddForm({ charge, proceeding, onClose }: ChargeProps & { readonly onClose: () => void }) {
  const options = useOptions({ charge, proceeding });
  const form = useContractForm({
    procedure: 'proceedings.settleCircumstance',
    defaultValues: {
      chargeId: charge.id,
      version: proceeding.version,
      circumstance: '',
      verdict: 'confirmed',
      reason: '',
    },
    onSuccess: (saved) => {
      keepProceeding(saved);
      done('Circunstância acrescentada');
      onClose();
    },
  });
  return (
    <ContractForm of={form} submitLabel="Acrescentar" onCancel={onClose} compact>
      <Explained text="Para o que os autos provam e o registro não mostra. A circunstância entra já confirmada, com o motivo, e pode ser revista até o julgamento.">
        <SelectField
          control={form.control}
          name="circumstance"
          label="Circunstância"
          options={options}
          whenEmpty="text"
          searchable
          required
        />
        <TextAreaField
          control={form.control}
          name="reason"
          label="Motivo"
          description="Em que prova se apoia"
          required
        />
      </Explained>
    </ContractForm>
  );
}

/** Adds by hand a circumstance that the record does not show. */
export function AddCircumstance(props: ChargeProps) {
  return (
    <DialogButton
      size="compact-sm"
      variant="subtle"
      label="Acrescentar"
      name={`Acrescentar circunstância · ${props.charge.guard.name}, ${props.charge.citation}`}
      title="Acrescentar circunstância"
      leftSection={<IconPlus size={14} aria-hidden />}
    >
      {(close) => <AddForm {...props} onClose={close} />}
    </DialogButton>
  );
}
