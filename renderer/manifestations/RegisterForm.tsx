import { SimpleGrid, Stack } from '@mantine/core';
import { useNavigate } from 'react-router';
import { CHANNEL_LABELS, KIND_LABELS, SECRECY_LABELS } from '../../shared/manifestations/model.ts';
import { useRead } from '../app/queries.ts';
import { AttachmentDrop } from '../attachments/AttachmentDrop.tsx';
import { optionsOf } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateTimeField } from '../forms/DateTimeField.tsx';
import { KeyedRadioField } from '../forms/KeyedRadioField.tsx';
import { SuggestField } from '../forms/SuggestField.tsx';
import { TextAreaField, TextField } from '../forms/TextField.tsx';
import { UnitField } from '../guards/UnitField.tsx';
import { today } from '../ui/dates.ts';
import { Page, Section } from '../ui/Page.tsx';
import { GuardsField } from './GuardsField.tsx';
import { IdentityFields } from './IdentityFields.tsx';
import { type Issued, REGISTER_FORM, type RegisterFormState, useRegisterForm } from './use-register-form.ts';

const CRUMBS = [{ label: 'Manifestações', to: '/manifestacoes' }];
const KINDS = optionsOf(KIND_LABELS);
const CHANNELS = optionsOf(CHANNEL_LABELS);
const SECRECIES = optionsOf(SECRECY_LABELS);

type PartProps = Pick<RegisterFormState, 'control'>;

function KindFields({ control }: PartProps) {
  return (
    <Section title="Manifestação">
      <Stack gap="sm">
        <KeyedRadioField control={control} name="kind" label="Tipo" options={KINDS} required />
        <KeyedRadioField
          control={control}
          name="secrecy"
          label="Forma de identificação"
          options={SECRECIES}
          required
        />
        <KeyedRadioField control={control} name="channel" label="Canal" options={CHANNELS} required />
      </Stack>
    </Section>
  );
}

function FactFields({ control }: PartProps) {
  const districts = useRead('manifestations.districts', {});
  return (
    <Section title="Relato e fato">
      <Stack gap="xs">
        <TextAreaField
          control={control}
          name="narrative"
          label="Relato"
          description="Com as palavras de quem se manifesta; nenhum motivo pode ser exigido (art. 10, § 2º)"
          rows={5}
          required
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" verticalSpacing="xs">
          <DateTimeField
            control={control}
            date="factOn"
            time="factTime"
            dateLabel="Data do fato"
            timeLabel="Hora do fato"
            whenEmpty="null"
            max={today()}
          />
          <SuggestField
            control={control}
            name="district"
            label="Bairro do fato"
            suggestions={districts.data ?? []}
            maxLength={80}
          />
        </SimpleGrid>
        <TextField control={control} name="address" label="Local do fato" maxLength={200} />
      </Stack>
    </Section>
  );
}

function InvolvedFields({ control }: PartProps) {
  return (
    <Section title="Envolvidos">
      <Stack gap="xs">
        <GuardsField control={control} name="guardIds" />
        <TextAreaField
          control={control}
          name="described"
          label="Guardas descritos"
          description="Quando o nome não é conhecido: aparência, uniforme, apelido"
          rows={2}
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" verticalSpacing="xs">
          <TextField control={control} name="vehicle" label="Viatura ou placa" maxLength={80} />
          <UnitField control={control} name="unit" label="Unidade" />
        </SimpleGrid>
        <TextAreaField control={control} name="witnesses" label="Testemunhas" rows={2} />
      </Stack>
    </Section>
  );
}

function Files({ of }: { readonly of: RegisterFormState }) {
  return (
    <Section title="Anexos">
      <AttachmentDrop
        control={of.control}
        name="attachmentIds"
        form={REGISTER_FORM}
        draft={of.draft}
        canIdentify={of.form.watch('identity') !== null}
      />
    </Section>
  );
}

/** Intake on one screen: who and how on the left, what happened on the right. */
export function RegisterForm({ onIssued }: { readonly onIssued: (issued: Issued) => void }) {
  const navigate = useNavigate();
  const state = useRegisterForm(onIssued);
  const speaks = state.form.watch('identity') !== null;
  return (
    <Page
      title="Nova manifestação"
      crumbs={CRUMBS}
      lead="O recebimento nunca é recusado (Lei 13.460/2017, art. 11). Tab avança, os números marcam as opções, Ctrl + S registra."
    >
      <ContractForm<'manifestations.register'>
        of={state}
        submitLabel="Registrar e emitir comprovante"
        onCancel={() => void navigate('/manifestacoes')}
      >
        <div className="ls-intake">
          <Stack gap="md">
            <KindFields control={state.control} />
            {speaks ? <IdentityFields control={state.control} /> : null}
          </Stack>
          <Stack gap="md">
            <FactFields control={state.control} />
            <InvolvedFields control={state.control} />
          </Stack>
          <Files of={state} />
        </div>
      </ContractForm>
    </Page>
  );
}
