import { Alert, Button, Group, Progress, Text } from '@mantine/core';
import { IconCircleCheck, IconCircleX, IconDatabaseExport } from '@tabler/icons-react';
import type { OutputAt } from '../app/client.ts';
import { useWrite } from '../app/queries.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { useJob } from './use-job.ts';

function Outcome({ made }: { readonly made: OutputAt<'backups.run'>[number] }) {
  const bad = made.problem !== '';
  return (
    <Alert
      mt="sm"
      role={bad ? 'alert' : 'status'}
      color={bad ? 'red' : 'green'}
      variant="light"
      icon={bad ? <IconCircleX aria-hidden /> : <IconCircleCheck aria-hidden />}
      title={bad ? 'A cópia não foi feita' : 'Cópia feita e conferida'}
    >
      <Text fz="sm">
        {made.folder}: {bad ? made.problem : made.name}. {made.notice}
      </Text>
    </Alert>
  );
}

/** Copies to every chosen folder now, with progress, a way to stop, and how it went in each. */
export function CopyNow({ disabled }: { readonly disabled: boolean }) {
  const job = useJob();
  const run = useWrite('backups.run');
  return (
    <div className="ls-card">
      <Group justify="space-between" gap="sm">
        <Text fz="sm" maw="64ch">
          A cópia leva o banco de dados, os anexos e as chaves, cifrados como estão, e é reaberta e conferida
          antes de valer. O trabalho do escritório continua enquanto isso.
        </Text>
        {run.isPending ? (
          <Button variant="default" onClick={job.cancel}>
            Cancelar a cópia
          </Button>
        ) : (
          <Button
            leftSection={<IconDatabaseExport size={18} aria-hidden />}
            disabled={disabled}
            onClick={() => run.mutate({ job: job.begin() })}
          >
            Copiar agora
          </Button>
        )}
      </Group>
      {run.isPending ? <Progress mt="sm" value={job.percent} aria-label="Andamento da cópia" /> : null}
      {run.error && !run.isPending ? <ErrorNotice error={run.error} /> : null}
      {run.data && !run.isPending
        ? run.data.map((made) => <Outcome key={made.folderId} made={made} />)
        : null}
    </div>
  );
}
