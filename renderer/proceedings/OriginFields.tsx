import { Stack } from '@mantine/core';
import { KIND_LABELS } from '../../shared/manifestations/model.ts';
import { RadioField, SelectField } from '../forms/ChoiceFields.tsx';
import { TextField } from '../forms/TextField.tsx';
import type { ContractFormState } from '../forms/use-contract-form.ts';
import { dateWords } from '../ui/dates.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Section } from '../ui/Page.tsx';
import { ReferredExtract } from './ReferredExtract.tsx';
import { useReferred } from './use-referred.ts';

type OriginFieldsProps = {
  readonly of: ContractFormState<'proceedings.open'>;
  /** The manifestation that the person came from; 0 when none. */
  readonly given: number;
};

const ORIGINS = [
  { value: 'manifestation', label: 'Manifestação encaminhada pela ouvidoria' },
  { value: 'ex_officio', label: 'De ofício' },
];

function ManifestationFields({ of, given }: OriginFieldsProps) {
  const chosen = of.form.watch('origin.manifestationId');
  const referred = useReferred(given);
  if (referred.error) return <ErrorNotice error={referred.error} />;
  const options = referred.rows.map((row) => ({
    value: String(row.id),
    label: `${row.protocol} · ${KIND_LABELS[row.kind]} · encaminhada em ${dateWords(row.referredOn)}`,
  }));
  return (
    <Stack gap="sm">
      <SelectField
        control={of.control}
        name="origin.manifestationId"
        label="Manifestação"
        description={
          options.length === 0
            ? 'Nenhuma manifestação aguarda procedimento.'
            : 'As que ainda aguardam procedimento'
        }
        options={options}
        numeric
        searchable
        required
      />
      {typeof chosen === 'number' ? <ReferredExtract of={of} id={chosen} /> : null}
    </Stack>
  );
}

/** Where the file comes from; by office, the source must be written even when the order was spoken. */
export function OriginFields({ of, given }: OriginFieldsProps) {
  const type = of.form.watch('origin.type');
  return (
    <Section title="Origem">
      <Stack gap="sm">
        <RadioField
          control={of.control}
          name="origin.type"
          label="Como o fato chegou à corregedoria"
          options={ORIGINS}
          required
        />
        {type === 'manifestation' ? (
          <ManifestationFields of={of} given={given} />
        ) : (
          <TextField
            control={of.control}
            name="origin.source"
            label="Origem por escrito"
            description="Despacho, comunicação, ofício. Mesmo a ordem verbal exige registro: diga de quem, a quem e quando (Anexo 3, art. 12, § 2º)."
            maxLength={300}
            required
          />
        )}
      </Stack>
    </Section>
  );
}
