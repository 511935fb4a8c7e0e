import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import { IconFileTypeDocx } from '@tabler/icons-react';
import { useState } from 'react';
import type { AppError } from '../../shared/contract/errors.ts';
import { call, type OutputAt } from '../app/client.ts';
import { asRefusal } from '../print/use-prepared.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';

type Inspection = OutputAt<'templates.inspect'>;

type DocxChoiceProps = {
  readonly kind: string;
  /** What the form says of the file. */
  readonly problem: string | undefined;
  readonly onFile: (path: string) => void;
};

/** What a chosen file is as a template: its fields, or every place to mend. */
function Inspected({ fields, problems }: Inspection) {
  if (problems.length === 0)
    return (
      <Text fz="sm" role="status">
        {fields.length === 1 ? '1 campo reconhecido' : `${fields.length} campos reconhecidos`}:{' '}
        {fields.join(', ')}.
      </Text>
    );
  return (
    <Alert role="alert" color="red" variant="light" title="O arquivo não pode ser usado como está">
      <List fz="sm" spacing={4}>
        {problems.map((problem) => (
          <List.Item key={problem}>{problem}</List.Item>
        ))}
      </List>
      <Text fz="sm" mt="xs">
        Corrija no editor de textos, salve e escolha o arquivo de novo.
      </Text>
    </Alert>
  );
}

function useChoosing({ kind, onFile }: Omit<DocxChoiceProps, 'problem'>) {
  const [found, setFound] = useState<Inspection | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  const choose = async (): Promise<void> => {
    setError(null);
    setBusy(true);
    try {
      const chosen = await call('desktop.chooseDocx', {});
      if (chosen === null) return;
      setFound(await call('templates.inspect', { kind, file: chosen.path }));
      onFile(chosen.path);
    } catch (cause) {
      setError(asRefusal(cause));
    } finally {
      setBusy(false);
    }
  };
  return { found, error, busy, choose };
}

/** Chooses the .docx and says at once whether it will do. */
export function DocxChoice({ kind, problem, onFile }: DocxChoiceProps) {
  const { found, error, busy, choose } = useChoosing({ kind, onFile });
  if (kind === '') return <Text fz="sm">Escolha a espécie para enviar o arquivo.</Text>;
  return (
    <Stack gap="xs">
      <Group gap="sm">
        <Button
          variant="default"
          loading={busy}
          leftSection={<IconFileTypeDocx size={18} aria-hidden />}
          onClick={() => void choose()}
        >
          {found === null ? 'Escolher arquivo .docx' : 'Escolher outro arquivo'}
        </Button>
        {found === null ? null : <Text fz="sm">{found.fileName}</Text>}
      </Group>
      {found === null ? null : <Inspected {...found} />}
      {error === null ? null : <ErrorNotice error={error} />}
      {problem === undefined || (found?.problems.length ?? 0) > 0 ? null : (
        <Text fz="sm" c="red" role="alert">
          {problem}
        </Text>
      )}
    </Stack>
  );
}
