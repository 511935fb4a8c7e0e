import { Radio, Stack } from '@mantine/core';
import type { DossierModel } from '../../shared/documents/dossier-facts.ts';

type DossierModelChoiceProps = {
  readonly model: DossierModel;
  readonly onModel: (model: DossierModel) => void;
};

/** The whole dossier or the one of one page. */
export function DossierModelChoice({ model, onModel }: DossierModelChoiceProps) {
  return (
    <Radio.Group
      label="Modelo"
      value={model}
      onChange={(chosen) => onModel(chosen === 'summary' ? 'summary' : 'full')}
    >
      <Stack gap={6} mt={6}>
        <Radio value="full" label="Prontuário completo" />
        <Radio value="summary" label="Resumo de uma página" />
      </Stack>
    </Radio.Group>
  );
}
