import '../../styles/manifestations.css';
import { Stack } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Manifestation } from '../../../shared/manifestations/contract.ts';
import { ContractForm } from '../../forms/ContractForm.tsx';
import { TextAreaField, TextField } from '../../forms/TextField.tsx';
import { useContractForm } from '../../forms/use-contract-form.ts';
import { ExtractEditor } from '../../identities/ExtractEditor.tsx';
import { ModelPicker } from '../../texts/ModelPicker.tsx';
import { done } from '../../ui/notify.tsx';
import { Section } from '../../ui/Page.tsx';
import { useHeldVersion } from './held-version.ts';
import { SendFrame } from './SendFrame.tsx';
import { SendSource } from './SendSource.tsx';

const START = {
  treatment: 'Senhor Secretário',
  name: '',
  office: '',
  address: '',
  extract: '',
  note: '',
};

function useOutsideForm({ id, protocol, ...now }: Manifestation) {
  const navigate = useNavigate();
  const [version] = useState(now.version);
  const state = useContractForm({
    procedure: 'manifestations.sendOutside',
    defaultValues: { id, version, ...START },
    draft: `manifestations.sendOutside:${id}`,
    onSuccess: ({ number }) => {
      done(`Ofício ${number} expedido`, protocol);
      void navigate(`/manifestacoes/${id}`);
    },
  });
  const { form } = state;
  useHeldVersion(form.watch('version') === version, () => form.setValue('version', version));
  return state;
}

function OutsideForm({ manifestation }: { readonly manifestation: Manifestation }) {
  const navigate = useNavigate();
  const state = useOutsideForm(manifestation);
  const { form, control } = state;
  const empty = form.watch('extract').trim() === '';
  const copy = (text: string): void => form.setValue('extract', text, { shouldDirty: true });
  return (
    <div className="ls-beside">
      <SendSource manifestation={manifestation} onCopy={empty ? copy : null} />
      <ContractForm
        of={state}
        submitLabel="Expedir o ofício"
        onCancel={() => void navigate(`/manifestacoes/${manifestation.id}`)}
      >
        <Section title="Ofício de encaminhamento">
          <Stack gap="sm">
            <TextField control={control} name="treatment" label="Tratamento" required />
            <TextField
              control={control}
              name="name"
              label="Órgão"
              placeholder="Secretaria Municipal de Obras"
              required
            />
            <TextField control={control} name="office" label="Cargo ou setor" />
            <TextAreaField control={control} name="address" label="Endereço" rows={2} />
            <TextAreaField control={control} name="extract" label="Extrato para o órgão" rows={8} required />
            <ExtractEditor value={form.watch('extract')} onChange={copy} />
            <ModelPicker
              purpose="forwarding"
              manifestationId={manifestation.id}
              current={form.watch('note')}
              onText={(text) => form.setValue('note', text, { shouldDirty: true })}
            />
            <TextAreaField
              control={control}
              name="note"
              label="O que se pede"
              description="Sai no ofício depois do extrato; também não pode identificar quem se manifestou"
              rows={2}
            />
          </Stack>
        </Section>
      </ContractForm>
    </div>
  );
}

/** Sends a pseudonymous extract to another body, by a numbered letter. */
export function SendOutsidePage() {
  return (
    <SendFrame
      title="Encaminhar a outro órgão"
      lead="O ofício recebe número, leva o extrato sem identificação e fica no registro de documentos, para imprimir ou salvar."
    >
      {(data) => <OutsideForm manifestation={data} />}
    </SendFrame>
  );
}
