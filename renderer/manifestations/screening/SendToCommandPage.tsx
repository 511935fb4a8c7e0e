import '../../styles/manifestations.css';
import { Stack } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Manifestation } from '../../../shared/manifestations/contract.ts';
import { ContractForm } from '../../forms/ContractForm.tsx';
import { TextAreaField } from '../../forms/TextField.tsx';
import { useContractForm } from '../../forms/use-contract-form.ts';
import { ExtractEditor } from '../../identities/ExtractEditor.tsx';
import { ModelPicker } from '../../texts/ModelPicker.tsx';
import { done } from '../../ui/notify.tsx';
import { Section } from '../../ui/Page.tsx';
import { useHeldVersion } from './held-version.ts';
import { SendFrame } from './SendFrame.tsx';
import { SendSource } from './SendSource.tsx';

function CommandForm({ manifestation }: { readonly manifestation: Manifestation }) {
  const navigate = useNavigate();
  const { id, protocol } = manifestation;
  const [version] = useState(manifestation.version);
  const state = useContractForm({
    procedure: 'manifestations.sendToCommand',
    defaultValues: { id, version, extract: '', note: '' },
    draft: `manifestations.sendToCommand:${id}`,
    onSuccess: () => {
      done('Encaminhada ao comando', protocol);
      void navigate(`/manifestacoes/${id}`);
    },
  });
  const { form, control } = state;
  useHeldVersion(form.watch('version') === version, () => form.setValue('version', version));
  const empty = form.watch('extract').trim() === '';
  const copy = (text: string): void => form.setValue('extract', text, { shouldDirty: true });
  return (
    <div className="ls-beside">
      <SendSource manifestation={manifestation} onCopy={empty ? copy : null} />
      <ContractForm
        of={state}
        submitLabel="Encaminhar"
        onCancel={() => void navigate(`/manifestacoes/${id}`)}
      >
        <Section title="Extrato pseudonimizado">
          <Stack gap="sm">
            <TextAreaField
              control={control}
              name="extract"
              label="Extrato para o comando"
              rows={9}
              required
            />
            <ExtractEditor value={form.watch('extract')} onChange={copy} />
            <ModelPicker
              purpose="forwarding"
              manifestationId={id}
              current={form.watch('note')}
              onText={(text) => form.setValue('note', text, { shouldDirty: true })}
            />
            <TextAreaField
              control={control}
              name="note"
              label="Observação ao comando"
              description="Opcional; também não pode identificar quem se manifestou"
              rows={2}
            />
          </Stack>
        </Section>
      </ContractForm>
    </div>
  );
}

/** Sends a pseudonymous extract to the command of the guard. */
export function SendToCommandPage() {
  return (
    <SendFrame
      title="Encaminhar ao comando"
      lead="O comando da guarda recebe o extrato, o lugar, a data e os guardas indicados, e responde dentro do sistema, em vinte dias prorrogáveis uma vez."
    >
      {(data) => <CommandForm manifestation={data} />}
    </SendFrame>
  );
}
