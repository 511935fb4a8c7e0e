import '../styles/manifestations.css';
import { Stack } from '@mantine/core';
import { useNavigate } from 'react-router';
import type { TemplateRow } from '../../shared/templates/contract.ts';
import { TEMPLATE_KINDS } from '../../shared/templates/kinds.ts';
import { SelectField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { done } from '../ui/notify.tsx';
import { Section } from '../ui/Page.tsx';
import { DocxChoice } from './DocxChoice.tsx';
import { TemplateFields } from './TemplateFields.tsx';

type TemplateFormProps = {
  /** Null for a new one. */
  readonly template: TemplateRow | null;
  readonly onSaved: (saved: TemplateRow) => void;
};

const KINDS = TEMPLATE_KINDS.map(({ id, label }) => ({ value: id, label }));

/** A file being sent as a template, with the fields that it may have. */
export function TemplateForm({ template, onSaved }: TemplateFormProps) {
  const navigate = useNavigate();
  const state = useContractForm({
    procedure: 'templates.save',
    defaultValues: {
      id: template?.id ?? null,
      version: template?.version ?? 0,
      kind: template?.kind ?? '',
      name: template?.name ?? '',
      file: '',
    },
    onSuccess: (saved) => {
      done('Modelo guardado', saved.name);
      onSaved(saved);
    },
  });
  const kind = state.form.watch('kind');
  return (
    <div className="ls-beside">
      <ContractForm
        of={state}
        submitLabel={template === null ? 'Guardar o modelo' : 'Guardar como nova versão'}
        onCancel={() => void navigate('/modelos')}
      >
        <Section title={template === null ? 'Modelo' : 'Enviar outro arquivo'}>
          <Stack gap="sm">
            <SelectField
              control={state.control}
              name="kind"
              label="Espécie de documento"
              options={KINDS}
              disabled={template !== null}
              required
            />
            <TextField control={state.control} name="name" label="Nome do modelo" required />
            <DocxChoice
              key={kind}
              kind={kind}
              problem={state.form.formState.errors.file?.message}
              onFile={(file) => state.form.setValue('file', file, { shouldDirty: true })}
            />
          </Stack>
        </Section>
      </ContractForm>
      <TemplateFields kind={kind} />
    </div>
  );
}
