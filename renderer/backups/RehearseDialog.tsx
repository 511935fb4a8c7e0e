import { Button, Group, Modal, Progress, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useWrite } from '../app/queries.ts';
import { PrintActions } from '../print/PrintActions.tsx';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Verdict } from './CheckDialog.tsx';
import { useJob } from './use-job.ts';

type RehearseDialogProps = { readonly folderId: number; readonly name: string; readonly onClose: () => void };

/** Rehearses the restoring of a copy, and gives the statement of it. */
export function RehearseDialog({ folderId, name, onClose }: RehearseDialogProps) {
  const job = useJob();
  const rehearse = useWrite('backups.rehearse');
  const [typed, setTyped] = useState('');
  const start = (): void =>
    rehearse.mutate({ folderId, name, recoveryKey: typed.trim() === '' ? null : typed, job: job.begin() });
  const { data, error, isPending } = rehearse;
  return (
    <Modal opened onClose={onClose} title="Ensaio de restauração" size="lg" closeOnClickOutside={!isPending}>
      <Stack gap="md">
        <Text fz="sm">
          A {name} é restaurada em uma pasta provisória, aberta como o sistema a abriria, comparada com o
          manifesto e com a trilha em uso, e a pasta é desfeita. Os dados em uso não mudam.
        </Text>
        {data ? null : (
          <Textarea
            label="Chave de recuperação (opcional)"
            description="Digite-a para provar também que a folha do envelope abre a cópia."
            rows={2}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            disabled={isPending}
            data-autofocus
          />
        )}
        {isPending ? <Progress value={job.percent} aria-label="Andamento do ensaio" /> : null}
        {error && !isPending ? <ErrorNotice error={error} /> : null}
        {data ? (
          <Verdict problem={data.problem} good="Restaurada, aberta e comparada, sem diferença." />
        ) : null}
        <Group justify="flex-end" gap="xs">
          {data ? (
            <PrintActions
              kind="rehearsal"
              input={{ id: data.id }}
              suggestedName={`ensaio-de-restauracao-${data.id}.pdf`}
            />
          ) : null}
          <Button variant="default" onClick={isPending ? job.cancel : onClose}>
            {isPending ? 'Cancelar o ensaio' : 'Fechar'}
          </Button>
          {data ? null : (
            <Button loading={isPending} onClick={start}>
              Ensaiar
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}
