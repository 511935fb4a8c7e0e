import type { Proceeding } from '../../shared/proceedings/contract.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextAreaField, TextField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { DialogButton } from '../proceedings/DialogButton.tsx';
import { Explained } from '../proceedings/Explained.tsx';
import { today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';

type ForwardProps = { readonly proceeding: Proceeding };

function ForwardForm({ proceeding, onClose }: ForwardProps & { readonly onClose: () => void }) {
  const form = useContractForm({
    procedure: 'judgment.forward',
    defaultValues: {
      proceedingId: proceeding.id,
      version: proceeding.version,
      on: today(),
      to: '',
      reason: '',
    },
    onSuccess: () => {
      done('Remessa registrada');
      onClose();
    },
  });
  return (
    <ContractForm of={form} submitLabel="Registrar remessa" onCancel={onClose} compact>
      <Explained text="Quando a penalidade cabível excede a competência de quem julga, os autos vão à autoridade competente, que decide em igual prazo; havendo penalidades diversas, à competente para a mais grave (Lei 8.112/1990, art. 167, §§ 1º e 2º). Até o julgamento, o procedimento continua em andamento.">
        <TextField control={form.control} name="to" label="Autoridade competente" required />
        <DateField control={form.control} name="on" label="Data da remessa" max={today()} required />
        <TextAreaField control={form.control} name="reason" label="Motivos da remessa" required />
      </Explained>
    </ContractForm>
  );
}

/** Sends the file to the authority competent for the penalty that fits. */
export function ForwardJudgment({ proceeding }: ForwardProps) {
  return (
    <DialogButton label="Remeter à autoridade competente" title="Remeter os autos à autoridade competente">
      {(close) => <ForwardForm proceeding={proceeding} onClose={close} />}
    </DialogButton>
  );
}
