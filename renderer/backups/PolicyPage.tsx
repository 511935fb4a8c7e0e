import { Stack } from '@mantine/core';
import { useNavigate } from 'react-router';
import type { Policy } from '../../shared/backups/model.ts';
import { useRead } from '../app/queries.ts';
import { CheckboxField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { NumberField } from '../forms/NumberFields.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { done } from '../ui/notify.tsx';
import { Page, Section } from '../ui/Page.tsx';

function PolicyForm({ policy }: { readonly policy: Policy }) {
  const navigate = useNavigate();
  const back = (): void => void navigate('/copias');
  const form = useContractForm({
    procedure: 'backups.setPolicy',
    defaultValues: policy,
    onSuccess: () => {
      done('Programação gravada');
      back();
    },
  });
  const { control } = form;
  return (
    <ContractForm of={form} submitLabel="Salvar" onCancel={back}>
      <Section title="Cópias automáticas">
        <Stack gap="sm">
          <CheckboxField
            control={control}
            name="daily"
            label="Uma por dia, pouco depois da primeira entrada"
          />
          <CheckboxField
            control={control}
            name="atClose"
            label="Ao fechar o programa com a sessão aberta, se algo mudou desde a última"
          />
          <NumberField
            control={control}
            name="alertDays"
            label="Avisar depois de quantos dias sem cópia conferida"
            required
          />
        </Stack>
      </Section>
      <Section title="Quantas ficam em cada pasta">
        <Stack gap="sm">
          <NumberField
            control={control}
            name="keepDaily"
            label="A última de cada um destes últimos dias"
            required
          />
          <NumberField
            control={control}
            name="keepWeekly"
            label="A última de cada uma destas últimas semanas"
            required
          />
          <NumberField
            control={control}
            name="keepMonthly"
            label="A última de cada um destes últimos meses"
            description="As outras são retiradas depois de cada nova cópia conferida; a mais recente nunca sai."
            required
          />
        </Stack>
      </Section>
    </ContractForm>
  );
}

/** When copies are made by themselves, and how many stay. */
export function PolicyPage() {
  const status = useRead('backups.status', {});
  return (
    <Page
      title="Programação das cópias"
      width="form"
      crumbs={[{ label: 'Cópias de segurança', to: '/copias' }]}
    >
      <Loaded query={status}>{({ policy }) => <PolicyForm key={policy.version} policy={policy} />}</Loaded>
    </Page>
  );
}
