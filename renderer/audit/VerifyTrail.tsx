import { Alert, Button, Group, Progress, Text } from '@mantine/core';
import { IconShieldCheck, IconShieldExclamation } from '@tabler/icons-react';
import type { OutputAt } from '../app/client.ts';
import { useWrite } from '../app/queries.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { BREAK_WORDS } from './labels.ts';
import { useTrailJob } from './use-trail-job.ts';

type Verification = OutputAt<'audit.verify'>;

function Result({ entries, headSeq, broken }: Verification) {
  if (broken === null) {
    return (
      <Alert
        role="status"
        color="green"
        variant="light"
        icon={<IconShieldCheck aria-hidden />}
        title="A trilha está íntegra"
      >
        <Text fz="sm">
          {entries.toLocaleString('pt-BR')} registros conferidos, um a um
          {headSeq === null
            ? ''
            : `, e comparados com o comprovante guardado fora do banco (registro nº ${headSeq.toLocaleString('pt-BR')})`}
          .
        </Text>
      </Alert>
    );
  }
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      icon={<IconShieldExclamation aria-hidden />}
      title={`A trilha se rompe no registro nº ${broken.seq.toLocaleString('pt-BR')}`}
    >
      <Text fz="sm">{BREAK_WORDS[broken.reason]}</Text>
      <Text fz="sm" mt={4}>
        Não altere nada neste computador. Comunique ao corregedor e ao administrador e preserve as cópias de
        segurança para comparação.
      </Text>
    </Alert>
  );
}

/** Recomputes the whole chain on request and says the result in words. */
export function VerifyTrail() {
  const job = useTrailJob();
  const check = useWrite('audit.verify');
  return (
    <div className="ls-card">
      <Group justify="space-between" gap="sm">
        <Text fz="sm" maw="70ch">
          A verificação refaz o encadeamento desde o primeiro registro e o compara com o comprovante guardado
          fora do banco.
        </Text>
        {check.isPending ? (
          <Button variant="default" onClick={job.cancel}>
            Cancelar a verificação
          </Button>
        ) : (
          <Button variant="default" onClick={() => check.mutate({ job: job.begin() })}>
            Verificar a trilha
          </Button>
        )}
      </Group>
      {check.isPending ? (
        <Progress mt="sm" value={job.percent} aria-label="Andamento da verificação" />
      ) : null}
      {check.error && !check.isPending ? <ErrorNotice error={check.error} /> : null}
      {check.data && !check.isPending ? (
        <div className="ls-after">
          <Result {...check.data} />
        </div>
      ) : null}
    </div>
  );
}
