import type { Circumstance } from '../../shared/proceedings/contract.ts';
import { RadioField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { BecauseList } from '../ui/Because.tsx';
import { done } from '../ui/notify.tsx';
import type { ChargeProps } from './ChargeCard.tsx';
import { Explained } from './Explained.tsx';
import { keepProceeding } from './keep.ts';

const VERDICTS = [
  { value: 'confirmed', label: 'Confirmar' },
  { value: 'refused', label: 'Recusar' },
];

const CONSEQUENCES: Readonly<Record<Circumstance['kind'], string>> = {
  mitigating:
    'Confirmada, é levada em conta a favor do guarda no julgamento. A norma não lhe fixa peso: o motivo o dirá.',
  aggravating:
    'Confirmada, é levada em conta contra o guarda no julgamento. A norma não lhe fixa peso: o motivo o dirá.',
  recurrence:
    'Confirmada, a falta sobe um grau de gravidade e muda a penalidade possível. Recusada, vale a gravidade do próprio dispositivo.',
};

type SettleProps = ChargeProps & {
  readonly circumstance: Circumstance;
  readonly verdict: 'confirmed' | 'refused';
  readonly onClose: () => void;
};

/** Confirms or refuses a circumstance, with the reason in writing. */
export function SettleForm({ charge, proceeding, circumstance, verdict, onClose }: SettleProps) {
  const form = useContractForm({
    procedure: 'proceedings.settleCircumstance',
    defaultValues: {
      chargeId: charge.id,
      version: proceeding.version,
      circumstance: circumstance.id,
      verdict,
      reason: '',
    },
    onSuccess: (saved) => {
      keepProceeding(saved);
      done('Circunstância apreciada');
      onClose();
    },
  });
  return (
    <ContractForm of={form} submitLabel="Gravar" onCancel={onClose} compact>
      <Explained
        text={
          <>
            {CONSEQUENCES[circumstance.kind]}
            <BecauseList reasons={circumstance.because} />
          </>
        }
      >
        <RadioField control={form.control} name="verdict" label="Conclusão" options={VERDICTS} required />
        <TextAreaField control={form.control} name="reason" label="Motivo" required />
      </Explained>
    </ContractForm>
  );
}
