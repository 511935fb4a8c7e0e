import { Alert, Button, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useWrite } from '../app/queries.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { useJob } from './use-job.ts';

type CheckDialogProps = { readonly folderId: number; readonly name: string; readonly onClose: () => void };

export function Verdict({ problem, good }: { readonly problem: string; readonly good: string }) {
  const bad = problem !== '';
  return (
    <Alert
      role={bad ? 'alert' : 'status'}
      color={bad ? 'red' : 'green'}
      variant="light"
      icon={bad ? <IconCircleX aria-hidden /> : <IconCircleCheck aria-hidden />}
      title={bad ? 'A cópia tem defeito' : 'A cópia está íntegra'}
    >
      <Text fz="sm">{bad ? `${problem} Faça outra cópia agora e guarde esta à parte.` : good}</Text>
    </Alert>
  );
}

/** Reads a copy whole as soon as it opens, and says what was found. */
export function CheckDialog({ folderId, name, onClose }: CheckDialogProps) {
  const job = useJob();
  const verify = useWrite('backups.verify');
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    verify.mutate({ folderId, name, job: job.begin() });
  });
  return (
    <Modal opened onClose={onClose} title={`Conferir ${name}`} closeOnClickOutside={!verify.isPending}>
      <Stack gap="md">
        {verify.isPending ? <Progress value={job.percent} aria-label="Andamento da conferência" /> : null}
        {verify.error ? <ErrorNotice error={verify.error} /> : null}
        {verify.data ? (
          <Verdict
            problem={verify.data.problem}
            good="Banco de dados reaberto, registros contados, trilha de auditoria e todos os anexos conferidos com o manifesto."
          />
        ) : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={verify.isPending ? job.cancel : onClose} data-autofocus>
            {verify.isPending ? 'Cancelar a conferência' : 'Fechar'}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
