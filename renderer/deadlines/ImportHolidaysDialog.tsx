import { Button, FileButton, Group, Modal, Stack, Text } from '@mantine/core';
import { IconFolderOpen } from '@tabler/icons-react';
import { type HolidayFile, readHolidayFile } from '../../shared/deadlines/holiday-file.ts';
import { RadioField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { dateWords } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { LOCAL_KINDS } from './AddHolidayDialog.tsx';
import { movedWords } from './moved-words.ts';

function Preview({ file: { lines, errors } }: { readonly file: HolidayFile }) {
  return (
    <div role="status" className="ls-file-reading">
      {errors.length > 0 ? (
        <>
          <Text fz="sm" fw={600}>
            {errors.length === 1 ? '1 linha com erro' : `${errors.length} linhas com erro`}: nada será
            importado
          </Text>
          <ul aria-label="Erros do arquivo">
            {errors.slice(0, 20).map(({ line, message }) => (
              <li key={`${line} ${message}`}>
                Linha {line}: {message}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <Text fz="sm" fw={600}>
            {lines.length === 1 ? '1 feriado lido' : `${lines.length} feriados lidos`}
          </Text>
          <ul aria-label="Feriados lidos">
            {lines.slice(0, 40).map(({ on, name }) => (
              <li key={on}>
                {dateWords(on)} · {name}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** The bytes as text: UTF-8, or the old Windows page where they are not. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function useImportForm(onClose: () => void) {
  return useContractForm({
    procedure: 'deadlines.importHolidays',
    defaultValues: { text: '', kind: 'municipal' },
    before: ({ text }) =>
      readHolidayFile(text ?? '').errors.length > 0 ? { text: 'Corrija as linhas indicadas abaixo.' } : {},
    onSuccess: ({ added, moved }) => {
      done(added === 1 ? '1 feriado importado' : `${added} feriados importados`, movedWords(moved));
      onClose();
    },
  });
}

/** Brings many days at once, from a file or from pasted lines. */
export function ImportHolidaysDialog({ onClose }: { readonly onClose: () => void }) {
  const state = useImportForm(onClose);
  const { form, control } = state;
  const text = form.watch('text') ?? '';
  const pick = async (file: File | null): Promise<void> => {
    if (file !== null) form.setValue('text', await textOf(file), { shouldDirty: true });
  };
  return (
    <Modal opened onClose={onClose} title="Importar feriados" size="xl" closeOnClickOutside={false}>
      <ContractForm of={state} submitLabel="Importar" onCancel={onClose} compact>
        <Stack gap="sm">
          <Text fz="sm">
            Uma linha para cada dia: <code>dd/mm/aaaa;nome</code>. Entram todas as linhas ou nenhuma; os dias
            já registrados ficam como estão.
          </Text>
          <Group gap="sm">
            <FileButton accept=".csv,.txt,text/csv,text/plain" onChange={(file) => void pick(file)}>
              {(props) => (
                <Button {...props} variant="default" leftSection={<IconFolderOpen size={16} aria-hidden />}>
                  Escolher arquivo
                </Button>
              )}
            </FileButton>
          </Group>
          <TextAreaField control={control} name="text" label="Ou cole aqui as linhas" rows={6} required />
          {text.trim() === '' ? null : <Preview file={readHolidayFile(text)} />}
          <RadioField control={control} name="kind" label="Origem" options={LOCAL_KINDS} required />
        </Stack>
      </ContractForm>
    </Modal>
  );
}
