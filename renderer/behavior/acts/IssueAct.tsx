import { Stack, Text } from '@mantine/core';
import type { Act } from '../../../shared/behavior/act-model.ts';
import { ContractForm } from '../../forms/ContractForm.tsx';
import { DateField } from '../../forms/DateField.tsx';
import { TextAreaField } from '../../forms/TextField.tsx';
import { useContractForm } from '../../forms/use-contract-form.ts';
import { DialogButton } from '../../proceedings/DialogButton.tsx';
import { dateWords, today } from '../../ui/dates.ts';
import { done } from '../../ui/notify.tsx';
import { changesWords, guardsWords } from './labels.ts';

type IssueActProps = { readonly act: Act };

function consequence({ changes, excluded, until }: Act): string {
  const left = excluded === 0 ? '' : ` Fica de fora: ${guardsWords(excluded)}.`;
  return `O ato declara ${changesWords(changes)} de classe até ${dateWords(until)}.${left} Recebe número e não pode mais ser alterado, só anulado com o motivo.`;
}

function IssueForm({ act, onClose }: IssueActProps & { readonly onClose: () => void }) {
  const form = useContractForm({
    procedure: 'behavior.issueAct',
    defaultValues: { id: act.id, version: act.version, on: today(), substitution: '' },
    onSuccess: (issued) => {
      done('Ato expedido', issued.number ?? '');
      onClose();
    },
  });
  return (
    <ContractForm of={form} submitLabel="Assinar e expedir" onCancel={onClose} compact>
      <Stack gap="sm">
        <Text fz="sm">{consequence(act)}</Text>
        {act.signing.citation === '' ? null : <Text fz="sm">Competência: {act.signing.citation}.</Text>}
        <DateField
          control={form.control}
          name="on"
          label="Data do ato"
          min={act.until}
          max={today()}
          required
        />
        {act.signing.as === 'substitute' ? (
          <TextAreaField
            control={form.control}
            name="substitution"
            label="Por que o titular não assina"
            description="Vacância, férias, licença ou impedimento, com o ato de designação"
            required
          />
        ) : null}
      </Stack>
    </ContractForm>
  );
}

/** Signs and issues the draft. */
export function IssueAct({ act }: IssueActProps) {
  return (
    <DialogButton variant="filled" label="Expedir ato" title="Expedir o ato de reclassificação?">
      {(close) => <IssueForm act={act} onClose={close} />}
    </DialogButton>
  );
}
