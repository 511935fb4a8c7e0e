import type { Proceeding } from '../../shared/proceedings/contract.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { DialogButton } from './DialogButton.tsx';
import { Explained } from './Explained.tsx';
import { keepProceeding } from './keep.ts';

type ArchiveProps = { readonly proceeding: Proceeding };

function ArchiveForm({ proceeding, onClose }: ArchiveProps & { readonly onClose: () => void }) {
  const form = useContractForm({
    procedure: 'proceedings.archive',
    defaultValues: { id: proceeding.id, version: proceeding.version, on: today(), reason: '' },
    draft: `proceedings.archive:${proceeding.id}`,
    onSuccess: (saved) => {
      keepProceeding(saved);
      done('Procedimento arquivado', saved.number);
      onClose();
    },
  });
  return (
    <ContractForm of={form} submitLabel="Arquivar procedimento" onCancel={onClose} compact>
      <Explained text="O procedimento se encerra sem julgamento e sem penalidade, e não recebe mais atos. A ouvidoria passa a vê-lo encerrado, para responder ao cidadão. Não se desfaz: fato novo pede novo procedimento.">
        <DateField control={form.control} name="on" label="Data do arquivamento" max={today()} required />
        <TextAreaField
          control={form.control}
          name="reason"
          label="Motivos do arquivamento"
          rows={5}
          required
        />
      </Explained>
    </ContractForm>
  );
}

/** Closes a file without judgment, with the reasons in writing. */
export function ArchiveProceeding({ proceeding }: ArchiveProps) {
  return (
    <DialogButton label="Arquivar" title={`Arquivar ${proceeding.number}`}>
      {(close) => <ArchiveForm proceeding={proceeding} onClose={close} />}
    </DialogButton>
  );
}
