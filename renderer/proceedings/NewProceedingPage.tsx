import { SimpleGrid, Stack } from '@mantine/core';
import { useNavigate, useSearchParams } from 'react-router';
import { useRead } from '../app/queries.ts';
import { RadioField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { OriginFields } from './OriginFields.tsx';
import '../styles/proceedings.css';

const CRUMBS = [{ label: 'Procedimentos', to: '/procedimentos' }];

function originFrom(manifestationId: number) {
  return manifestationId > 0
    ? { type: 'manifestation' as const, manifestationId }
    : { type: 'ex_officio' as const, source: '' };
}

/** Opens a file, from a forwarded manifestation or by office. */
export function NewProceedingPage() {
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const given = Number(params.get('manifestacao') ?? 0);
  const form = useContractForm({
    procedure: 'proceedings.open',
    defaultValues: { origin: originFrom(given), knownOn: '', openedOn: today(), summary: '' },
    draft: given > 0 ? `proceedings.open:${given}` : 'proceedings.open',
    onSuccess: ({ id, number }) => {
      done('Procedimento aberto', number);
      void navigate(`/procedimentos/${id}`);
    },
  });
  const { control } = form;
  const kinds = (useRead('proceedings.kinds', {}).data ?? []).map((one) => ({
    value: one.id,
    label: one.label,
  }));
  return (
    <Page
      title="Novo procedimento"
      lead="O número é dado pela aplicação, por tipo e ano, ao gravar."
      crumbs={CRUMBS}
      width="form"
    >
      <ContractForm
        of={form}
        submitLabel="Abrir procedimento"
        onCancel={() => void navigate('/procedimentos')}
      >
        <Section title="Tipo">
          <RadioField
            control={control}
            name="kind"
            label="Tipo de procedimento"
            options={kinds}
            description="A apuração preliminar não aplica penalidade: termina em arquivamento ou dá base a sindicância ou processo disciplinar (Anexo 3, art. 12)."
            required
          />
        </Section>
        <OriginFields of={form} given={given} />
        <Section title="Fato e datas">
          <Stack gap="sm">
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <DateField
                control={control}
                name="knownOn"
                label="Conhecimento do fato"
                description="Dele corre a prescrição (Lei 8.112/1990, art. 142, § 1º)"
                max={today()}
                required
              />
              <DateField
                control={control}
                name="openedOn"
                label="Abertura"
                description="Data do ato que abre o procedimento"
                max={today()}
                required
              />
            </SimpleGrid>
            <TextAreaField
              control={control}
              name="summary"
              label="Resumo do fato"
              description="O que se apura, onde e quando. Não escreva nada que identifique quem se manifestou."
              rows={4}
              required
            />
          </Stack>
        </Section>
      </ContractForm>
    </Page>
  );
}
