import '../styles/manifestations.css';
import { Stack } from '@mantine/core';
import { useNavigate } from 'react-router';
import type { TextModel } from '../../shared/texts/contract.ts';
import { PURPOSE_LABELS } from '../../shared/texts/model.ts';
import { CheckboxField, optionsOf, SelectField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextAreaField, TextField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { done } from '../ui/notify.tsx';
import { Section } from '../ui/Page.tsx';
import { FieldList } from './FieldList.tsx';
import { TextPreview } from './TextPreview.tsx';

type TextFormProps = { readonly text: TextModel | null };

function useTextForm({ text }: TextFormProps) {
  const navigate = useNavigate();
  return useContractForm({
    procedure: 'texts.save',
    defaultValues: {
      key: text?.key ?? null,
      version: text?.version ?? 0,
      name: text?.name ?? '',
      body: text?.body ?? '',
      inUse: text?.inUse ?? true,
      ...(text === null ? {} : { purpose: text.purpose }),
    },
    draft: `texts.save:${text === null ? 'novo' : `${text.key}:${text.version}`}`,
    onSuccess: ({ name }) => {
      done('Texto gravado', name);
      void navigate('/textos');
    },
  });
}

/** A text being written, with the fields that it may have and how it comes out. */
export function TextForm({ text }: TextFormProps) {
  const navigate = useNavigate();
  const state = useTextForm({ text });
  const { control, form } = state;
  const body = form.watch('body');
  const insert = (field: string): void => {
    form.setValue('body', `${body}{{${field}}}`, { shouldDirty: true });
    form.setFocus('body');
  };
  return (
    <div className="ls-beside">
      <ContractForm of={state} submitLabel="Gravar o texto" onCancel={() => void navigate('/textos')}>
        <Section title="Texto">
          <Stack gap="sm">
            <TextField control={control} name="name" label="Nome do texto" required />
            <SelectField
              control={control}
              name="purpose"
              label="Finalidade"
              options={optionsOf(PURPOSE_LABELS)}
              disabled={text !== null}
              searchable={false}
              required
            />
            <TextAreaField control={control} name="body" label="Palavras do texto" rows={12} required />
            <CheckboxField control={control} name="inUse" label="Em uso: é oferecido a quem escreve" />
          </Stack>
        </Section>
      </ContractForm>
      <Stack gap="md">
        <FieldList onInsert={insert} />
        <TextPreview body={body} />
      </Stack>
    </div>
  );
}
