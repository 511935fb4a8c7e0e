import { Stack } from '@mantine/core';
import type { LetterOffice } from '../../../shared/documents/papers-contract.ts';
import { RadioField } from '../../forms/ChoiceFields.tsx';
import { TextAreaField, TextField } from '../../forms/TextField.tsx';
import type { ContractFormState } from '../../forms/use-contract-form.ts';
import { Section } from '../../ui/Page.tsx';
import { OFFICES } from './letter.ts';

type LetterFieldsProps = {
  readonly control: ContractFormState<'documents.issueLetter'>['control'];
  /** Where the person writes: asked only of who writes in both, and never of a correction. */
  readonly offices: readonly LetterOffice[];
  readonly fixedOffice: boolean;
};

/** Recipient, subject and text of a letter. */
export function LetterFields({ control, offices, fixedOffice }: LetterFieldsProps) {
  const options = offices.map((value) => ({ value, label: OFFICES[value] }));
  return (
    <>
      <Section title="Destinatário">
        <Stack gap="sm">
          {offices.length > 1 && !fixedOffice ? (
            <RadioField control={control} name="office" label="Órgão que expede" options={options} required />
          ) : null}
          <TextField
            control={control}
            name="treatment"
            label="Tratamento"
            placeholder="Senhor Secretário"
            required
          />
          <TextField control={control} name="name" label="Nome" required />
          <TextField control={control} name="role" label="Cargo" />
          <TextAreaField control={control} name="place" label="Órgão ou endereço" rows={2} />
        </Stack>
      </Section>
      <Section title="Ofício">
        <Stack gap="sm">
          <TextField control={control} name="subject" label="Assunto" required />
          <TextField
            control={control}
            name="reference"
            label="Referência"
            description="O que responde ou a que se refere, como um número de processo"
          />
          <TextAreaField
            control={control}
            name="body"
            label="Texto"
            description="Uma linha em branco separa os parágrafos"
            rows={12}
            required
          />
          <TextField control={control} name="closing" label="Fecho" required />
          <TextAreaField
            control={control}
            name="attachments"
            label="Anexos"
            description="Um por linha"
            rows={3}
          />
        </Stack>
      </Section>
    </>
  );
}
