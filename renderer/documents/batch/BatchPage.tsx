import { useRead } from '../../app/queries.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import '../../styles/documents.css';
import { BatchForm } from './BatchForm.tsx';
import { BatchOutcome } from './BatchOutcome.tsx';
import { BatchProgress } from './BatchProgress.tsx';
import { useBatchRun } from './run.ts';

const CRUMBS = [{ label: 'Documentos', to: '/documentos' }];

/** Dossiers of many guards in one run. */
export function BatchPage() {
  const run = useBatchRun();
  const guards = useRead('guards.list', { status: 'all' });
  return (
    <Page
      title="Prontuários em lote"
      lead="Prontuários de toda a guarda ou de quem for marcado, gerados de uma vez. Só entram fatos definitivos."
      crumbs={CRUMBS}
    >
      {run.state === 'running' ? <BatchProgress run={run} /> : null}
      {run.state === 'over' ? <BatchOutcome order={run.order} report={run.report} /> : null}
      {run.state === 'refused' ? <ErrorNotice error={run.error} /> : null}
      {run.state === 'running' ? null : <Loaded query={guards}>{(rows) => <BatchForm rows={rows} />}</Loaded>}
    </Page>
  );
}
