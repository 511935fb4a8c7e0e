import type { Proceeding } from '../../shared/proceedings/contract.ts';
import { SelectField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { DialogButton } from './DialogButton.tsx';
import { Explained } from './Explained.tsx';
import { keepProceeding } from './keep.ts';

type DeclareProps = { readonly proceeding: Proceeding };

const CONSEQUENCE =
  'A declaração fica nos autos em seu nome e, enquanto não anulada, impede que você julgue este procedimento e decida recurso contra ele (Lei 9.784/1999, arts. 18 a 20).';

function DeclareForm({ proceeding, onClose }: DeclareProps & { readonly onClose: () => void }) {
  const form = useContractForm({
    procedure: 'proceedings.declareImpediment',
    defaultValues: {
      proceedingId: proceeding.id,
      version: proceeding.version,
      guardId: null,
      on: today(),
      text: '',
    },
    onSuccess: (saved) => {
      keepProceeding(saved);
      done('Impedimento declarado');
      onClose();
    },
  });
  const accused = proceeding.accused.map(({ guard }) => ({
    value: String(guard.id),
    label: `${guard.name} · ${guard.registration}`,
  }));
  return (
    <ContractForm of={form} submitLabel="Declarar" onCancel={onClose} compact>
      <Explained text={CONSEQUENCE}>
        <SelectField
          control={form.control}
          name="guardId"
          label="Acusado de quem é parente, amigo ou inimigo"
          description="Deixe em branco quando o motivo alcança o procedimento inteiro"
          options={accused}
          numeric
        />
        <DateField control={form.control} name="on" label="Data da declaração" max={today()} required />
        <TextAreaField control={form.control} name="text" label="Motivo" required />
      </Explained>
    </ContractForm>
  );
}

/** Where the authority declares that it may not judge. */
export function DeclareImpediment({ proceeding }: DeclareProps) {
  return (
    <DialogButton variant="default" label="Declarar impedimento" title="Declarar impedimento ou suspeição">
      {(close) => <DeclareForm proceeding={proceeding} onClose={close} />}
    </DialogButton>
  );
}
