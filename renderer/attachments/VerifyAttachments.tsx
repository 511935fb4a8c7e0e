import { Alert, Button, Group, List, Progress, Text } from '@mantine/core';
import { IconShieldCheck, IconShieldExclamation } from '@tabler/icons-react';
import { useState } from 'react';
import { call, type OutputAt } from '../app/client.ts';
import { useWrite } from '../app/queries.ts';
import { useProgress } from '../imports/use-progress.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';

type Verified = OutputAt<'attachments.verify'>;

function notesOf({ sealed, unregistered }: Verified): readonly string[] {
  return [
    ...(sealed > 0
      ? [`${sealed} no cofre de identidades: conferida só a presença, porque o conteúdo é dos ouvidores.`]
      : []),
    ...(unregistered > 0
      ? [
          `${unregistered} na pasta sem registro no banco: sobra de uma cópia interrompida, ou de um banco restaurado de data anterior.`,
        ]
      : []),
  ];
}

function Result({ of }: { readonly of: Verified }) {
  const faults = [
    ...of.missing.map((one) => ({ ...one, what: 'não está na pasta' })),
    ...of.damaged.map((one) => ({ ...one, what: 'alterado ou danificado' })),
  ];
  const bad = faults.length > 0;
  const title = bad
    ? `${faults.length} de ${of.checked} com problema`
    : `${of.checked.toLocaleString('pt-BR')} conferidos, todos íntegros`;
  return (
    <Alert
      mt="sm"
      role={bad ? 'alert' : 'status'}
      color={bad ? 'red' : 'green'}
      variant="light"
      icon={bad ? <IconShieldExclamation aria-hidden /> : <IconShieldCheck aria-hidden />}
      title={title}
    >
      <List size="sm">
        {faults.map(({ id, name, what }) => (
          <List.Item key={id}>
            {name} (anexo nº {id}): {what}. Recupere-o de uma cópia de segurança.
          </List.Item>
        ))}
        {notesOf(of).map((note) => (
          <List.Item key={note}>{note}</List.Item>
        ))}
      </List>
    </Alert>
  );
}

/** Reads every stored file against its record, and says which are missing or altered. */
export function VerifyAttachments() {
  const [job, setJob] = useState<string | null>(null);
  const verify = useWrite('attachments.verify');
  const percent = useProgress(job) ?? 0;
  const start = (): void => {
    const next = crypto.randomUUID();
    setJob(next);
    verify.mutate({ job: next });
  };
  const cancel = (): void => {
    if (job !== null) void call('attachments.cancel', { job }).catch(() => undefined);
  };
  return (
    <div className="ls-card">
      <Group justify="space-between" gap="sm">
        <Text fz="sm" maw="70ch">
          A conferência dos anexos lê cada arquivo guardado e o compara com o SHA-256 de quando foi recebido.
        </Text>
        {verify.isPending ? (
          <Button variant="default" onClick={cancel}>
            Cancelar a conferência
          </Button>
        ) : (
          <Button variant="default" onClick={start}>
            Conferir os anexos
          </Button>
        )}
      </Group>
      {verify.isPending ? <Progress mt="sm" value={percent} aria-label="Andamento da conferência" /> : null}
      {verify.error && !verify.isPending ? <ErrorNotice error={verify.error} /> : null}
      {verify.data && !verify.isPending ? <Result of={verify.data} /> : null}
    </div>
  );
}
