import { Button, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { PublishedList } from '../../shared/progression/contract.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { done } from '../ui/notify.tsx';

type AnnulListDialogProps = { readonly list: PublishedList; readonly onClose: () => void };

function AnnulListDialog({ list, onClose }: AnnulListDialogProps) {
  const form = useContractForm({
    procedure: 'progression.annul',
    defaultValues: { id: list.id, reason: '' },
    onSuccess: () => {
      done('Lista anulada', list.number);
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title="Anular lista publicada" size="lg">
      <ContractForm of={form} submitLabel="Anular" onCancel={onClose} compact>
        <Stack gap="sm">
          <Text fz="sm">
            A lista {list.number} permanece no registro, marcada como anulada, com o motivo. Para corrigi-la,
            publique outra. Não pode ser desfeito.
          </Text>
          <TextAreaField control={form.control} name="reason" label="Motivo da anulação" required />
        </Stack>
      </ContractForm>
    </Modal>
  );
}

/** Withdraws a published list. */
export function AnnulListButton({ list }: { readonly list: PublishedList }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="subtle" color="red" onClick={() => setOpen(true)}>
        Anular lista
      </Button>
      {open ? <AnnulListDialog list={list} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
