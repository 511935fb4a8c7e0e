import '../styles/manifestations.css';
import { SimpleGrid, Stack } from '@mantine/core';
import { useNavigate, useParams } from 'react-router';
import type { Manifestation } from '../../shared/manifestations/contract.ts';
import { useRead } from '../app/queries.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { ConflictPanel } from '../forms/conflict/ConflictPanel.tsx';
import { DateTimeField } from '../forms/DateTimeField.tsx';
import { SuggestField } from '../forms/SuggestField.tsx';
import { TextAreaField, TextField } from '../forms/TextField.tsx';
import { UnitField } from '../guards/UnitField.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { GuardsField } from './GuardsField.tsx';
import { useCorrectForm } from './use-correct-form.ts';

type State = ReturnType<typeof useCorrectForm>['state'];

function PlaceFields({ control }: Pick<State, 'control'>) {
  const districts = useRead('manifestations.districts', {});
  return (
    <Section title="Fato">
      <Stack gap="xs">
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" verticalSpacing="xs">
          <DateTimeField
            control={control}
            date="factOn"
            time="factTime"
            dateLabel="Data do fato"
            timeLabel="Hora do fato"
            whenEmpty="null"
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

function PeopleFields({ control }: Pick<State, 'control'>) {
  return (
    <Section title="Envolvidos">
      <Stack gap="xs">
        <GuardsField control={control} name="guardIds" />
        <TextAreaField control={control} name="described" label="Guardas descritos" rows={2} />
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" verticalSpacing="xs">
          <TextField control={control} name="vehicle" label="Viatura ou placa" maxLength={80} />
          <UnitField control={control} name="unit" label="Unidade" />
        </SimpleGrid>
        <TextAreaField control={control} name="witnesses" label="Testemunhas" rows={2} />
      </Stack>
    </Section>
  );
}

function CorrectForm({ manifestation }: { readonly manifestation: Manifestation }) {
  const navigate = useNavigate();
  const { state, conflict } = useCorrectForm(manifestation);
  const { control } = state;
  return (
    <ContractForm<'manifestations.correct'>
      of={state}
      submitLabel="Gravar a correção"
      onCancel={() => void navigate(`/manifestacoes/${manifestation.id}`)}
    >
      <PlaceFields control={control} />
      <PeopleFields control={control} />
      <Section title="Correção">
        <TextAreaField
          control={control}
          name="reason"
          label="Motivo da correção"
          description="Fica no andamento, com os dados de antes e o seu nome"
          rows={2}
          required
        />
      </Section>
      <ConflictPanel of={conflict} />
    </ContractForm>
  );
}

/** Corrects when, where and who; the narrative stays as it was told. */
export function CorrectPage() {
  const id = Number(useParams().id);
  const query = useRead('manifestations.get', { id });
  const protocol = query.data?.protocol ?? 'Manifestação';
  return (
    <Page
      title="Corrigir dados do fato"
      width="form"
      crumbs={[
        { label: 'Manifestações', to: '/manifestacoes' },
        { label: protocol, to: `/manifestacoes/${id}` },
      ]}
      lead="O relato não se altera: guarda as palavras de quem se manifestou."
    >
      <Loaded query={query}>{(data) => <CorrectForm manifestation={data} />}</Loaded>
    </Page>
  );
}
