import type { Proceeding } from '../../shared/proceedings/contract.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { dateWords } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { DialogButton } from './DialogButton.tsx';
import { Explained } from './Explained.tsx';
import { keepProceeding } from './keep.ts';

type AnnulActProps = { readonly act: Proceeding['acts'][number]; readonly proceeding: Proceeding };

function AnnulActForm({ act, proceeding, onClose }: AnnulActProps & { readonly onClose: () => void }) {
  const form = useContractForm({
    procedure: 'proceedings.annulAct',
    defaultValues: { actId: act.id, version: proceeding.version, reason: '' },
    onSuccess: (saved) => {
      keepProceeding(saved);
      done('Ato anulado');
      onClose();
    },
  });
  return (
    <ContractForm of={form} submitLabel="Anular ato" onCancel={onClose} compact>
      <Explained text="O ato permanece nos autos, riscado e com o motivo, e deixa de produzir efeito: a garantia que ele atendia volta a faltar. A anulação não se desfaz.">
        <TextAreaField control={form.control} name="reason" label="Motivo da anulação" required />
      </Explained>
    </ContractForm>
  );
}

/** Annuls an act, with its reason. */
export function AnnulAct({ act, proceeding }: AnnulActProps) {
  const what = `${act.label} de ${dateWords(act.on)}`;
  return (
    <DialogButton
      size="compact-xs"
      variant="subtle"
      color="red"
      label="Anular"
      name={`Anular: ${what}`}
      title={`Anular: ${what}`}
    >
      {(close) => <AnnulActForm act={act} proceeding={proceeding} onClose={close} />}
    </DialogButton>
  );
}
