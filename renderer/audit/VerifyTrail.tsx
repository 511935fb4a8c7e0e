import { Alert, Button, Group, Text } from '@mantine/core';
import { IconShieldCheck, IconShieldExclamation } from '@tabler/icons-react';
import type { OutputAt } from '../app/client.ts';
import { useRead } from '../app/queries.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { BREAK_WORDS } from './labels.ts';

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
  const check = useRead('audit.verify', {}, { enabled: false });
  return (
    <div className="ls-card">
      <Group justify="space-between" gap="sm">
        <Text fz="sm" maw="70ch">
          A verificação refaz o encadeamento desde o primeiro registro e o compara com o comprovante guardado
          fora do banco.
        </Text>
        <Button variant="default" loading={check.isFetching} onClick={() => void check.refetch()}>
          Verificar a trilha
        </Button>
      </Group>
      {check.error && !check.isFetching ? <ErrorNotice error={check.error} /> : null}
      {check.data && !check.isFetching ? (
        <div className="ls-after">
          <Result {...check.data} />
        </div>
      ) : null}
    </div>
  );
}
