import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconFolderPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { type BackupStatus, MOST_FOLDERS } from '../../shared/backups/model.ts';
import { levelWords } from '../../shared/backups/status.ts';
import { call } from '../app/client.ts';
import { useRead, useWrite } from '../app/queries.ts';
import { instantWords } from '../ui/dates.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { done } from '../ui/notify.tsx';
import { Page } from '../ui/Page.tsx';
import { CopyNow } from './CopyNow.tsx';
import { FolderCopies } from './FolderCopies.tsx';
import { RunsTable } from './RunsTable.tsx';

const COLORS = { good: 'green', absent: 'amber', late: 'red', none: 'red' } as const;

function State({ status: { level, lastGood, policy } }: { readonly status: BackupStatus }) {
  return (
    <Alert
      role={level === 'good' ? 'status' : 'alert'}
      color={COLORS[level]}
      variant="light"
      title={levelWords(level, lastGood?.days ?? null)}
    >
      <Text fz="sm">
        {lastGood === null
          ? 'Escolha uma pasta em outro disco e faça a primeira.'
          : `${instantWords(lastGood.at)}, em ${lastGood.folder}.`}{' '}
        O aviso aparece depois de {policy.alertDays === 1 ? '1 dia' : `${policy.alertDays} dias`} sem cópia
        conferida.
      </Text>
    </Alert>
  );
}

function AddFolder({ full }: { readonly full: boolean }) {
  const add = useWrite('backups.addFolder', { onSuccess: () => done('Pasta incluída') });
  const choose = async (): Promise<void> => {
    const chosen = await call('desktop.chooseFolder', {});
    if (chosen !== null) add.mutate({ file: chosen.path });
  };
  return (
    <>
      <Group>
        <Button
          variant="default"
          leftSection={<IconFolderPlus size={18} aria-hidden />}
          disabled={full}
          loading={add.isPending}
          onClick={() => void choose()}
        >
          Incluir pasta
        </Button>
        {full ? <Text fz="sm">Duas pastas, em discos diferentes, são o bastante.</Text> : null}
      </Group>
      {add.error && !add.isPending ? <ErrorNotice error={add.error} /> : null}
    </>
  );
}

function Content({ status }: { readonly status: BackupStatus }) {
  const { folders, beforeUpdates } = status;
  return (
    <Stack gap="md">
      <State status={status} />
      <CopyNow disabled={folders.length === 0} />
      {folders.length === 0 ? (
        <EmptyState
          title="Nenhuma pasta escolhida"
          message="Escolha uma pasta em outro disco, em um pendrive guardado em lugar seguro ou na rede. Duas, em lugares diferentes, protegem também de incêndio e furto."
        />
      ) : (
        folders.map((folder) => <FolderCopies key={folder.id} folder={folder} />)
      )}
      <AddFolder full={folders.length >= MOST_FOLDERS} />
      <RunsTable runs={status.runs} />
      {beforeUpdates.length === 0 ? null : (
        <Text fz="sm" c="dimmed">
          Cópias feitas antes de atualizações, na pasta de dados: {beforeUpdates.join(', ')}.
        </Text>
      )}
    </Stack>
  );
}

/** When the last good copy was made and where, the copies of each folder, and what can be done with them. */
export function BackupsPage() {
  const status = useRead('backups.status', {});
  return (
    <Page
      title="Cópias de segurança"
      lead="Sem cópia em outro lugar, um disco perdido leva tudo. Cada cópia é cifrada e só se abre com senha ou com a chave de recuperação."
      actions={
        <Group gap="xs">
          <Button component={Link} to="/copias/programacao" variant="default">
            Programação
          </Button>
          <Button component={Link} to="/copias/restaurar" variant="default">
            Restaurar
          </Button>
        </Group>
      }
    >
      <Loaded query={status}>{(data) => <Content status={data} />}</Loaded>
    </Page>
  );
}
