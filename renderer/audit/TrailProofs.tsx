import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { AppError } from '../../shared/contract/errors.ts';
import { call } from '../app/client.ts';
import { explain } from '../app/errors.ts';
import { useRead, useWrite } from '../app/queries.ts';
import { today } from '../ui/dates.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { done, failed } from '../ui/notify.tsx';
import { CheckCode } from './CheckCode.tsx';
import { ProofResult } from './ProofResult.tsx';
import { useTrailJob } from './use-trail-job.ts';

async function saveHead(): Promise<void> {
  const { text, seq } = await call('audit.head', {});
  const suggestedName = `comprovante-trilha-${today()}.json`;
  const { saved } = await call('desktop.saveText', { suggestedName, text });
  if (saved)
    done('Comprovante salvo', `Registro nº ${seq.toLocaleString('pt-BR')}. Guarde-o fora deste computador.`);
}

// What a dialog of the system refuses is said like any other failure.
function told(work: Promise<void>): void {
  work.catch((cause: unknown) => {
    const { title, message } = explain(cause instanceof AppError ? cause.wire : { code: 'unavailable' });
    failed(title, message);
  });
}

function useTrailFiles() {
  const job = useTrailJob();
  const check = useWrite('audit.checkFile');
  const take = useWrite('audit.export', {
    onSuccess: ({ name, entries }) =>
      done('Trilha exportada', `${name}: ${entries.toLocaleString('pt-BR')} registros.`),
  });
  const checkChosen = async (): Promise<void> => {
    const [chosen] = await call('desktop.chooseFiles', {});
    if (chosen !== undefined) check.mutate({ file: chosen.path, job: job.begin() });
  };
  const exportChosen = async (): Promise<void> => {
    const chosen = await call('desktop.chooseFolder', {});
    if (chosen !== null) take.mutate({ file: chosen.path, job: job.begin() });
  };
  return { job, check, take, checkChosen, exportChosen };
}

/** The public fingerprint, what may be kept elsewhere, and the check of what was kept. */
export function TrailProofs() {
  const head = useRead('audit.head', {});
  const { job, check, take, checkChosen, exportChosen } = useTrailFiles();
  const working = check.isPending || take.isPending;
  const error = check.error ?? take.error;
  return (
    <Stack className="ls-card" gap="sm">
      <Text fz="sm" maw="90ch">
        O comprovante assinado diz onde a trilha estava ao ser salvo. Guardado em outro lugar, mostra se os
        dados forem postos de volta a uma data anterior ou se a trilha for refeita.
      </Text>
      {head.data ? (
        <Text fz="sm">
          Impressão digital da chave pública desta instalação:{' '}
          <Text span ff="monospace" fz="xs">
            {head.data.fingerprint}
          </Text>
        </Text>
      ) : null}
      {working ? (
        <Group gap="sm">
          <Progress value={job.percent} flex={1} aria-label="Andamento da leitura da trilha" />
          <Button variant="default" onClick={job.cancel}>
            Cancelar
          </Button>
        </Group>
      ) : (
        <Group gap="sm">
          <Button variant="default" onClick={() => told(saveHead())}>
            Salvar comprovante
          </Button>
          <Button variant="default" onClick={() => told(exportChosen())}>
            Exportar a trilha inteira
          </Button>
          <Button variant="default" onClick={() => told(checkChosen())}>
            Conferir arquivo guardado
          </Button>
        </Group>
      )}
      {error && !working ? <ErrorNotice error={error} /> : null}
      {check.data && !working ? <ProofResult of={check.data} /> : null}
      <CheckCode />
    </Stack>
  );
}
