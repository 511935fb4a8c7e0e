import { Button, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { IdentityRequest } from '../../shared/identities/contract.ts';
import { CONSENT_LABELS } from '../../shared/identities/model.ts';
import { optionsOf, SelectField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';

type DialogProps = { readonly request: IdentityRequest; readonly onClose: () => void };

function ConsentDialog({ request: { id, version, protocol }, onClose }: DialogProps) {
  const form = useContractForm({
    procedure: 'identities.consent',
    defaultValues: { id, version, consent: { on: today(), form: 'escrito', note: '' } },
    onSuccess: () => {
      done('Identidade revelada ao corregedor', protocol);
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title="Revelar com a concordância do manifestante">
      <Stack gap="sm">
        <Text fz="sm">
          A concordância é formal e posterior à comunicação ao manifestante (Lei 13.608/2018, art. 4º-B,
          parágrafo único).
        </Text>
        <ContractForm of={form} submitLabel="Registrar e revelar" onCancel={onClose} compact>
          <DateField control={form.control} name="consent.on" label="Dia da concordância" required />
          <SelectField
            control={form.control}
            name="consent.form"
            label="Como foi dada"
            options={optionsOf(CONSENT_LABELS)}
            required
          />
          <TextAreaField
            control={form.control}
            name="consent.note"
            label="Documento ou registro, e onde está"
            description="Sem o nome nem outro dado da pessoa"
            rows={3}
            required
          />
        </ContractForm>
      </Stack>
    </Modal>
  );
}

/** The citizen agreed: one ouvidor suffices. */
export function ConsentButton({ request }: { readonly request: IdentityRequest }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setOpen(true)}>
        O manifestante concordou
      </Button>
      {open ? <ConsentDialog request={request} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
