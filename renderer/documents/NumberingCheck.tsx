import { Alert, Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconShieldCheck, IconShieldExclamation } from '@tabler/icons-react';
import { Link } from 'react-router';
import { type NumberingCheck as Check, isWhole } from '../../shared/documents/verdict.ts';
import { useRead } from '../app/queries.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { SeriesTable } from './SeriesTable.tsx';

const WHAT = {
  record: 'os dados guardados não são mais os da expedição',
  pdf: 'o PDF guardado não é mais o da primeira impressão',
  docx: 'o .docx guardado não é mais o do preenchimento do modelo',
} as const;

function Whole({ documents }: Check) {
  return (
    <Alert
      role="status"
      color="green"
      variant="light"
      icon={<IconShieldCheck aria-hidden />}
      title="Numeração sem falhas"
    >
      <Text fz="sm">
        {documents === 1
          ? '1 documento conferido'
          : `${documents.toLocaleString('pt-BR')} documentos conferidos`}
        , com seus números, dados e arquivos.
      </Text>
    </Alert>
  );
}

function Broken({ altered }: Check) {
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      icon={<IconShieldExclamation aria-hidden />}
      title="Há falhas no registro"
    >
      <Text fz="sm">
        Não altere nada neste computador. Comunique ao corregedor e ao administrador e preserve as cópias de
        segurança para comparação.
      </Text>
      {altered.map(({ id, number, what }) => (
        <Text key={`${id} ${what}`} fz="sm">
          <Anchor component={Link} to={`/documentos/${id}`} fz="sm">
            {number}
          </Anchor>
          : {WHAT[what]}.
        </Text>
      ))}
    </Alert>
  );
}

/** Looks for missing numbers and altered documents on request. */
export function NumberingCheck() {
  const check = useRead('documents.checkNumbering', {}, { enabled: false });
  const { data, error, isFetching } = check;
  return (
    <Stack gap="md">
      <Group justify="space-between" gap="sm" className="ls-card">
        <Text fz="sm" maw="70ch">
          A conferência compara cada número dado com o documento que o recebeu e refaz a autenticação de cada
          documento e o resumo de cada arquivo.
        </Text>
        <Button variant="default" loading={isFetching} onClick={() => void check.refetch()}>
          Conferir a numeração
        </Button>
      </Group>
      {error && !isFetching ? <ErrorNotice error={error} /> : null}
      {data && !isFetching ? (
        <>
          {isWhole(data) ? <Whole {...data} /> : <Broken {...data} />}
          <SeriesTable series={data.series} />
        </>
      ) : null}
    </Stack>
  );
}
