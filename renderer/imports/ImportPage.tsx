import '../styles/imports.css';
import { Alert, Stack, Title } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Page } from '../ui/Page.tsx';
import { ColumnsStep } from './ColumnsStep.tsx';
import { FileStep } from './FileStep.tsx';
import { DoneStep, ReportStep } from './ReportStep.tsx';
import { RunsTable } from './RunsTable.tsx';
import { useImport } from './use-import.ts';
import { WorkStep } from './WorkStep.tsx';

function Cancelled() {
  return (
    <Alert
      role="status"
      color="govbr"
      variant="light"
      className="ls-notice"
      icon={<IconInfoCircle aria-hidden />}
      title="Cancelado"
    >
      Nada foi gravado.
    </Alert>
  );
}

/** Brings guards, sanctions, leaves and rewards from the spreadsheets of the office. */
export function ImportPage() {
  const state = useImport();
  const { layout, report, work, error } = state;
  const finished = report?.written === true && work === null;
  return (
    <Page
      title="Importar planilha"
      lead="Traz para o sistema o que o órgão mantém em CSV ou XLSX. O arquivo é conferido por inteiro antes, e pode ser importado de novo sem duplicar."
      crumbs={[{ label: 'Guardas', to: '/guardas' }]}
    >
      {finished ? <DoneStep of={state} report={report} /> : <FileStep of={state} />}
      {error ? <ErrorNotice error={error} /> : null}
      {state.cancelled ? <Cancelled /> : null}
      {work ? <WorkStep work={work} onCancel={state.cancel} /> : null}
      {layout && !finished ? <ColumnsStep of={state} layout={layout} /> : null}
      {report && !finished && work === null ? <ReportStep of={state} report={report} /> : null}
      <Stack gap="sm">
        <Title order={2}>Importações anteriores</Title>
        <RunsTable />
      </Stack>
    </Page>
  );
}
