import { Alert, Button, FileButton, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { IconAlertTriangle, IconFileImport, IconFolderOpen } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { AppError } from '../../shared/contract/errors.ts';
import { useWrite } from '../app/queries.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { done } from '../ui/notify.tsx';
import { filePlaceWords } from './file-place.ts';

/** Where the file is wrong and why, one line for each place. */
function Faults({ error }: { readonly error: AppError }) {
  if (error.wire.code !== 'invalid') return <ErrorNotice error={error} />;
  const faults = Object.entries(error.wire.fields);
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      icon={<IconAlertTriangle aria-hidden />}
      title="O arquivo não foi aceito"
      className="ls-notice"
    >
      <Text fz="sm">Nada foi gravado. Corrija o que está indicado e importe de novo.</Text>
      <ul className="lr-faults" aria-label="Erros do arquivo">
        {faults.map(([place, reasons]) => (
          <li key={place}>
            {place === 'text' ? null : <strong>{filePlaceWords(place)}</strong>}
            <span>{reasons.join(' ')}</span>
          </li>
        ))}
      </ul>
    </Alert>
  );
}

type FileProps = { readonly name: string; readonly onText: (name: string, text: string) => void };

function ChooseFile({ name, onText }: FileProps) {
  const pick = async (file: File | null): Promise<void> => {
    if (file !== null) onText(file.name, await file.text());
  };
  return (
    <Group gap="sm">
      <FileButton accept=".json,application/json" onChange={(file) => void pick(file)}>
        {(props) => (
          <Button {...props} variant="default" leftSection={<IconFolderOpen size={16} aria-hidden />}>
            Escolher arquivo
          </Button>
        )}
      </FileButton>
      <Text fz="sm" c="dimmed" role="status">
        {name === '' ? 'Nenhum arquivo escolhido' : name}
      </Text>
    </Group>
  );
}

function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const load = useWrite('rulebooks.importJson', {
    onSuccess: ({ id }) => {
      done('Norma importada como minuta');
      void navigate(`/norma/rascunho/${id}`);
    },
  });
  const put = (nextName: string, next: string): void => {
    setName(nextName);
    setText(next);
    load.reset();
  };
  return (
    <Modal opened onClose={onClose} title="Importar norma" size="xl" closeOnClickOutside={false}>
      <Stack gap="md">
        <Text fz="sm">
          O arquivo é conferido por inteiro antes de entrar. Aceito, torna-se minuta, que se confere e se
          publica.
        </Text>
        <ChooseFile name={name} onText={put} />
        <Textarea
          label="Ou cole aqui o conteúdo"
          description="Texto JSON, como o da exportação."
          rows={8}
          value={text}
          onChange={(event) => put('', event.currentTarget.value)}
          classNames={{ input: 'lr-code' }}
        />
        {load.error ? <Faults error={load.error} /> : null}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancelar
          </Button>
          <Button loading={load.isPending} onClick={() => load.mutate({ text })}>
            Importar
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** Brings a rulebook from a JSON file, or from its text. */
export function ImportButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileImport size={18} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        Importar
      </Button>
      {open ? <ImportDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}
