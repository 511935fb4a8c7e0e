import { Modal, Stack, Text } from '@mantine/core';
import type { ManifestationFilters } from '../../../shared/manifestations/filters.ts';
import type { SavedView } from '../../../shared/views/contract.ts';
import { CheckboxField } from '../../forms/ChoiceFields.tsx';
import { ContractForm } from '../../forms/ContractForm.tsx';
import { TextField } from '../../forms/TextField.tsx';
import { useContractForm } from '../../forms/use-contract-form.ts';
import { done } from '../../ui/notify.tsx';

type DialogProps = { readonly filters: ManifestationFilters; readonly onClose: () => void };

const NAME =
  'O nome aparece no menu e fica guardado fora do cofre: não escreva nele o nome de quem se manifestou.';

/** Keeps the filters and the order in use under a new name. */
export function SaveViewDialog({ filters, onClose }: DialogProps) {
  const form = useContractForm({
    procedure: 'views.create',
    defaultValues: { screen: 'manifestations', name: '', filters, shared: false },
    onSuccess: () => {
      done('Visão salva');
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title="Salvar visão">
      <ContractForm of={form} compact submitLabel="Salvar visão" onCancel={onClose}>
        <Stack gap="sm">
          <Text fz="sm">Guarda a situação, os filtros, as palavras e a ordem da lista como estão agora.</Text>
          <TextField control={form.control} name="name" label="Nome" description={NAME} required />
          <CheckboxField control={form.control} name="shared" label="Compartilhar com a ouvidoria" />
        </Stack>
      </ContractForm>
    </Modal>
  );
}

/** Renames a view or shares it; its filters stay unless the list's present ones are to take their place. */
export function EditViewDialog({ view, filters, onClose }: DialogProps & { readonly view: SavedView }) {
  const form = useContractForm({
    procedure: 'views.update',
    defaultValues: { id: view.id, version: view.version, name: view.name, filters, shared: view.shared },
    onSuccess: () => {
      done('Visão alterada');
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title="Alterar visão">
      <ContractForm of={form} compact submitLabel="Salvar" onCancel={onClose}>
        <Stack gap="sm">
          <TextField control={form.control} name="name" label="Nome" description={NAME} required />
          <CheckboxField control={form.control} name="shared" label="Compartilhar com a ouvidoria" />
        </Stack>
      </ContractForm>
    </Modal>
  );
}
