import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { IconCopy, IconMasksTheater } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Manifestation } from '../../shared/manifestations/contract.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { ExtractEditor } from '../identities/ExtractEditor.tsx';
import { VaultBanner } from '../identities/VaultBanner.tsx';
import { done } from '../ui/notify.tsx';
import { Section } from '../ui/Page.tsx';
import { SourceText } from './SourceText.tsx';

function HowTo() {
  return (
    <Alert
      color="govbr"
      variant="light"
      icon={<IconMasksTheater aria-hidden />}
      title="O extrato não pode dizer quem se manifestou"
    >
      <List size="sm" spacing={2}>
        <List.Item>Troque nomes por função: “a pessoa”, “o condutor”, “uma vizinha”.</List.Item>
        <List.Item>Retire CPF, telefone, e-mail, endereço e placa de quem se manifestou.</List.Item>
        <List.Item>Retire também o detalhe que só essa pessoa conheceria.</List.Item>
      </List>
      <Text fz="sm" mt={6}>
        Antes de enviar, o texto é comparado com a identidade guardada; se algo dela aparecer, o envio é
        recusado (Lei 13.460/2017, art. 10, § 7º).
      </Text>
    </Alert>
  );
}

function useForwardForm({ id, protocol, extract, ...now }: Manifestation) {
  const navigate = useNavigate();
  const [version] = useState(now.version);
  const state = useContractForm({
    procedure: 'manifestations.forward',
    defaultValues: { id, version, extract: extract ?? '', note: '' },
    draft: `manifestations.forward:${id}`,
    onSuccess: () => {
      done('Encaminhada à corregedoria', protocol);
      void navigate(`/manifestacoes/${id}`);
    },
  });
  const { form } = state;
  const held = form.watch('version');
  // A draft kept before another step must not bring back the version of then.
  useEffect(() => {
    if (held !== version) form.setValue('version', version);
  }, [held, version, form]);
  return state;
}

/** The original on one side, the extract on the other. */
export function ForwardForm({ manifestation }: { readonly manifestation: Manifestation }) {
  const navigate = useNavigate();
  const state = useForwardForm(manifestation);
  const { control, form } = state;
  const extract = form.watch('extract');
  const empty = extract.trim() === '';
  const copy = (): void => {
    form.setValue('extract', manifestation.narrative, { shouldDirty: true });
    form.setFocus('extract');
  };
  return (
    <div className="ls-beside">
      <Stack gap="md" className="ls-source">
        {manifestation.secrecy === 'anonima' ? null : (
          <VaultBanner why="Só com o cofre aberto o extrato pode ser comparado com a identidade guardada antes de sair." />
        )}
        <SourceText
          manifestation={manifestation}
          actions={
            empty ? (
              <Button
                size="xs"
                variant="default"
                leftSection={<IconCopy size={16} aria-hidden />}
                onClick={copy}
              >
                Copiar para o extrato
              </Button>
            ) : null
          }
        />
        <HowTo />
      </Stack>
      <ContractForm
        of={state}
        submitLabel="Encaminhar"
        onCancel={() => void navigate(`/manifestacoes/${manifestation.id}`)}
      >
        <Section title="Extrato pseudonimizado">
          <Stack gap="sm">
            <TextAreaField
              control={control}
              name="extract"
              label="Extrato para a corregedoria"
              rows={9}
              required
            />
            <ExtractEditor
              value={extract}
              onChange={(text) => form.setValue('extract', text, { shouldDirty: true })}
            />
            <TextAreaField
              control={control}
              name="note"
              label="Observação ao destinatário"
              description="Opcional; também não pode identificar quem se manifestou"
              rows={2}
            />
          </Stack>
        </Section>
      </ContractForm>
    </div>
  );
}
