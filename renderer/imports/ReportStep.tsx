import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { ImportReport } from '../../shared/imports/contract.ts';
import { KeyValue } from '../ui/KeyValue.tsx';
import { Section } from '../ui/Page.tsx';
import { ErrorsTable } from './ErrorsTable.tsx';
import { counted, countsWords } from './labels.ts';
import { PreviewTable } from './PreviewTable.tsx';
import { useArrival } from './use-arrival.ts';
import type { Import } from './use-import.ts';

type ReportProps = { readonly of: Import; readonly report: ImportReport };

function number(value: number): string {
  return value.toLocaleString('pt-BR');
}

function Counts({ report }: { readonly report: ImportReport }) {
  return (
    <div className="li-counts">
      <KeyValue
        facts={[
          { label: 'Linhas', value: number(report.lines) },
          { label: 'Novos', value: number(report.new) },
          { label: 'A atualizar', value: number(report.updated) },
          { label: 'Já constam', value: number(report.unchanged) },
          { label: 'Erros', value: number(report.errorCount) },
        ]}
      />
    </div>
  );
}

function Skipped({ report }: { readonly report: ImportReport }) {
  const { skipped } = report;
  if (skipped.length === 0) return null;
  const shown = skipped.slice(0, 10).map(({ line, text }) => `${line} (${text})`);
  const more = skipped.length > shown.length ? ` e outras ${skipped.length - shown.length}` : '';
  return (
    <Text fz="sm" c="dimmed">
      Linhas deixadas de lado, por não serem registros: {shown.join('; ')}
      {more}.
    </Text>
  );
}

function Verdict({ of, report }: ReportProps) {
  if (report.errorCount > 0) {
    return (
      <Alert
        color="red"
        variant="light"
        className="ls-notice"
        icon={<IconAlertTriangle aria-hidden />}
        title={counted(report.errorCount, 'erro a corrigir', 'erros a corrigir')}
      >
        Nada será gravado enquanto houver erro. Corrija a planilha, salve-a e use “Ler de novo”.
      </Alert>
    );
  }
  const changes = report.new + report.updated;
  if (changes === 0) {
    return (
      <Alert
        color="govbr"
        variant="light"
        className="ls-notice"
        icon={<IconInfoCircle aria-hidden />}
        title="Nada a importar"
      >
        Tudo o que o arquivo traz já consta do sistema.
      </Alert>
    );
  }
  return (
    <Group>
      <Button onClick={of.run}>Importar {counted(changes, 'registro', 'registros')}</Button>
      <Text fz="sm" c="dimmed">
        Grava tudo de uma vez ou nada.
      </Text>
    </Group>
  );
}

/** What the file holds and what importing it would do. */
export function ReportStep({ of, report }: ReportProps) {
  const part = useArrival<HTMLDivElement>();
  return (
    <Stack gap="md">
      <div ref={part} tabIndex={-1}>
        <Section title="Conferência">
          <Stack gap="sm">
            <Counts report={report} />
            <Skipped report={report} />
            <Verdict of={of} report={report} />
          </Stack>
        </Section>
      </div>
      {report.errorCount > 0 ? (
        <Section title="Erros">
          <ErrorsTable report={report} onFail={of.fail} />
        </Section>
      ) : null}
      <Section title="Primeiras linhas">
        <PreviewTable kind={of.kind} report={report} />
      </Section>
    </Stack>
  );
}

/** What was imported, and where to go from there. */
export function DoneStep({ of, report }: ReportProps) {
  const part = useArrival<HTMLDivElement>();
  return (
    <Alert
      ref={part}
      tabIndex={-1}
      role="status"
      color="green"
      variant="light"
      className="ls-notice"
      icon={<IconCircleCheck aria-hidden />}
      title="Importação concluída"
    >
      <Stack gap="sm">
        <Text fz="sm">
          {report.name}: {countsWords(report)}.
        </Text>
        <Group gap="xs">
          <Button component={Link} to="/guardas">
            Ver os guardas
          </Button>
          <Button variant="default" onClick={of.restart}>
            Importar outro arquivo
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
