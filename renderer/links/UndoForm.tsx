import { Stack } from '@mantine/core';
import type { LinksOf } from '../../shared/links/contract.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { keepLinks } from './keep.ts';

type UndoFormProps = { readonly linkId: number; readonly links: LinksOf; readonly onClose: () => void };

/** Undoes a joining or a split with the reason. */
export function UndoForm({ linkId, links, onClose }: UndoFormProps) {
  const form = useContractForm({
    procedure: 'links.undo',
    defaultValues: {
      linkId,
      proceedingId: links.proceedingId,
      version: links.version,
      on: today(),
      reason: '',
    },
    onSuccess: (saved) => {
      keepLinks(saved);
      done('Vínculo desfeito');
      onClose();
    },
  });
  return (
    <ContractForm of={form} submitLabel="Desfazer" onCancel={onClose} compact>
      <Stack gap="sm">
        <DateField control={form.control} name="on" label="Data do despacho" max={today()} required />
        <TextAreaField control={form.control} name="reason" label="Motivo" required />
      </Stack>
    </ContractForm>
  );
}
