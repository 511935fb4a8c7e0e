import { Stack, Text } from '@mantine/core';
import type { Exhibit } from '../../shared/exhibits/contract.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { done } from '../ui/notify.tsx';
import { keepExhibits } from './keep.ts';

/** Takes an exhibit out of the evidence; its number stays. */
export function AnnulExhibitForm({
  exhibit,
  onClose,
}: {
  readonly exhibit: Exhibit;
  readonly onClose: () => void;
}) {
  const form = useContractForm({
    procedure: 'exhibits.annul',
    defaultValues: { exhibitId: exhibit.id, version: exhibit.version, reason: '' },
    onSuccess: (saved) => {
      keepExhibits(saved);
      done('Prova excluída dos autos');
      onClose();
    },
  });
  return (
    <ContractForm of={form} submitLabel="Excluir dos autos" onCancel={onClose} compact>
      <Stack gap="sm">
        <Text fz="sm">
          A prova deixa de contar, mas permanece na lista com o número, a cadeia de custódia e o motivo. Isso
          não se desfaz.
        </Text>
        <TextAreaField control={form.control} name="reason" label="Motivo" required />
      </Stack>
    </ContractForm>
  );
}
