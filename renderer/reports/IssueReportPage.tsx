import { Stack, Text } from '@mantine/core';
import { useNavigate, useSearchParams } from 'react-router';
import { periodWords } from '../../shared/reports/months.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { choiceOfAddress } from './period.ts';

const CRUMBS = [{ label: 'Relatório da ouvidoria', to: '/relatorio' }];

/** Writes the texts of the report and issues it. */
export function IssueReportPage() {
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const choice = choiceOfAddress(address, today());
  const replaces = Number(address.get('corrige')) || null;
  const form = useContractForm({
    procedure: 'reports.issue',
    defaultValues: { ...choice, replaces, introduction: '', measures: '', recommendations: '' },
    draft: `reports.issue:${choice.from}:${choice.to}`,
    onSuccess: ({ id, number }) => {
      done('Relatório expedido', number);
      void navigate(`/documentos/${id}`);
    },
  });
  const { control } = form;
  return (
    <Page title={`Expedir relatório: ${periodWords(choice)}`} width="form" crumbs={CRUMBS}>
      <ContractForm of={form} submitLabel="Expedir relatório" onCancel={() => void navigate('/relatorio')}>
        <Section title="Textos">
          <Stack gap="sm">
            <Text fz="sm">
              Os números são contados e congelados ao expedir, com contagens menores que {choice.smallest}{' '}
              ocultas. O relatório é público: não escreva nada que identifique quem se manifestou.
            </Text>
            <TextAreaField control={control} name="introduction" label="Apresentação" rows={5} required />
            <TextAreaField
              control={control}
              name="measures"
              label="Providências adotadas pela administração"
              rows={7}
              required
            />
            <TextAreaField
              control={control}
              name="recommendations"
              label="Falhas apontadas e melhorias sugeridas"
              description="Lei 13.460/2017, art. 14, II. Pode ficar vazio."
              rows={7}
            />
          </Stack>
        </Section>
      </ContractForm>
    </Page>
  );
}
