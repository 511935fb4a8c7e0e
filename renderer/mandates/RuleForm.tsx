import { Group, Stack, Text } from '@mantine/core';
import type { OfficeNow } from '../../shared/mandates/contract.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { NumberField } from '../forms/NumberFields.tsx';
import { TextField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { done } from '../ui/notify.tsx';

/** What the local law says of the length of a term and of reappointments. */
export function RuleForm({ now, onClose }: { readonly now: OfficeNow; readonly onClose: () => void }) {
  const { months, mostTerms, law } = now.rule;
  const form = useContractForm({
    procedure: 'mandates.setRule',
    defaultValues: { office: now.office, months, mostTerms, law },
    onSuccess: () => {
      done('Regra do cargo gravada');
      onClose();
    },
  });
  const { control } = form;
  return (
    <ContractForm of={form} submitLabel="Gravar a regra" onCancel={onClose} compact>
      <Stack gap="sm">
        <Text fz="sm">
          A lei federal não fixa a duração: vale a do Município. Deixe em branco o que a lei local não
          limitar. Mandatos já registrados mantêm as suas datas.
        </Text>
        <Group grow align="flex-start">
          <NumberField
            control={control}
            name="months"
            label="Duração do mandato, em meses"
            min={1}
            max={120}
          />
          <NumberField
            control={control}
            name="mostTerms"
            label="Mandatos seguidos, no máximo"
            min={1}
            max={10}
          />
        </Group>
        <TextField control={control} name="law" label="Lei local e artigo" required />
      </Stack>
    </ContractForm>
  );
}
