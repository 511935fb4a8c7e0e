import '../styles/manifestations.css';
import { Stack } from '@mantine/core';
import { useNavigate, useSearchParams } from 'react-router';
import { ADDRESSEE_LABELS } from '../../shared/recommendations/model.ts';
import { DEFAULT_TERM } from '../../shared/recommendations/rules.ts';
import { optionsOf, SelectField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { VaultBanner } from '../identities/VaultBanner.tsx';
import { done } from '../ui/notify.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { WordsFields } from './WordsFields.tsx';

const NAMES = {
  subject: 'subject',
  grounds: 'grounds',
  text: 'text',
  originIds: 'originIds',
  termDays: 'termDays',
  termUnit: 'termUnit',
} as const;

/** The manifestations that the address brings, as `?origens=1,2`. */
function useOrigins(): number[] {
  const [address] = useSearchParams();
  return (address.get('origens') ?? '')
    .split(',')
    .map(Number)
    .filter((id) => Number.isInteger(id) && id > 0);
}

function useNewForm() {
  const navigate = useNavigate();
  const originIds = useOrigins();
  return useContractForm({
    procedure: 'recommendations.issue',
    defaultValues: {
      recipientName: '',
      subject: '',
      grounds: '',
      text: '',
      termDays: DEFAULT_TERM.days,
      termUnit: DEFAULT_TERM.unit,
      originIds,
    },
    draft: `recommendations.issue${originIds.length === 0 ? '' : `:${originIds.join('-').slice(0, 40)}`}`,
    onSuccess: ({ id, number }) => {
      done('Recomendação expedida', number);
      void navigate(`/recomendacoes/${id}`);
    },
  });
}

/** Writes and issues a recommendation. */
export function NewRecommendationPage() {
  const navigate = useNavigate();
  const state = useNewForm();
  const { control, form } = state;
  const origins = form.watch('originIds');
  return (
    <Page
      title="Nova recomendação"
      width="form"
      crumbs={[{ label: 'Recomendações', to: '/recomendacoes' }]}
      lead="Sai como documento numerado. O destinatário informa se a aceita, e a ouvidoria acompanha até o resultado."
    >
      {origins.length === 0 ? null : (
        <VaultBanner why="Só com o cofre aberto o que se escreve pode ser comparado com a identidade de quem se manifestou, que não pode aparecer." />
      )}
      <ContractForm
        of={state}
        submitLabel="Expedir a recomendação"
        onCancel={() => void navigate('/recomendacoes')}
      >
        <Section title="A quem">
          <Stack gap="sm">
            <SelectField
              control={control}
              name="addressee"
              label="Destinatário"
              description="Comando, autoridade e corregedoria respondem dentro do sistema"
              options={optionsOf(ADDRESSEE_LABELS)}
              searchable={false}
              required
            />
            {form.watch('addressee') === 'orgao' ? (
              <TextField control={control} name="recipientName" label="Nome do órgão" required />
            ) : null}
          </Stack>
        </Section>
        <WordsFields
          control={control}
          names={NAMES}
          text={form.watch('text')}
          onText={(text) => form.setValue('text', text, { shouldDirty: true })}
          manifestationId={origins[0] ?? null}
        />
      </ContractForm>
    </Page>
  );
}
