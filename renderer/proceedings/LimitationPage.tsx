import { Alert, SegmentedControl } from '@mantine/core';
import type { LimitationRow } from '../../shared/proceedings/views.ts';
import { useRead } from '../app/queries.ts';
import { PrintActions } from '../print/PrintActions.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { dateWords, today } from '../ui/dates.ts';
import { Page } from '../ui/Page.tsx';
import { useViewState } from '../ui/view-state.ts';
import { LIMITATION_COLUMNS } from './limitation-columns.tsx';
import '../styles/proceedings.css';

const STATES = ['all', 'near', 'lapsed'] as const;
type Shown = (typeof STATES)[number];
const isShown = (value: unknown): value is Shown => STATES.some((one) => one === value);

function Hidden({ hidden }: { readonly hidden: number }) {
  if (hidden === 0) return null;
  return (
    <Alert color="govbr" variant="light">
      {hidden === 1
        ? '1 procedimento protegido ficou fora desta lista: só o abrem as pessoas indicadas.'
        : `${hidden} procedimentos protegidos ficaram fora desta lista: só os abrem as pessoas indicadas.`}
    </Alert>
  );
}

type FilterProps = {
  readonly shown: Shown;
  readonly onChange: (shown: Shown) => void;
  readonly warningDays: number;
};

function StateFilter({ shown, onChange, warningDays }: FilterProps) {
  return (
    <SegmentedControl
      aria-label="Situação da prescrição"
      value={shown}
      onChange={(value) => onChange(STATES.find((one) => one === value) ?? 'all')}
      data={[
        { value: 'all', label: 'Todas' },
        { value: 'near', label: `Até ${warningDays} dias` },
        { value: 'lapsed', label: 'Prescritas' },
      ]}
    />
  );
}

function only(
  rows: readonly LimitationRow[] | undefined,
  shown: Shown,
): readonly LimitationRow[] | undefined {
  return shown === 'all' ? rows : rows?.filter((row) => row.state === shown);
}

/** Every open file by every penalty still possible. */
export function LimitationPage() {
  const [shown, setShown] = useViewState<Shown>('limitation', 'all', isShown);
  const table = useRead('proceedings.limitationTable', {});
  return (
    <Page
      title="Prescrição"
      lead="Cada procedimento em andamento por penalidade ainda possível, com o último dia em que um ato a salva (Lei 8.112/1990, art. 142, e norma municipal)."
      actions={
        <PrintActions
          kind="limitation"
          input={{ shown }}
          suggestedName={`Prescrição ${dateWords(today()).replaceAll('/', '-')}.pdf`}
        />
      }
    >
      <Hidden hidden={table.data?.hidden ?? 0} />
      <DataTable
        id="limitation"
        caption="Prescrição por procedimento e penalidade"
        rows={only(table.data?.rows, shown)}
        error={table.error}
        onRetry={() => void table.refetch()}
        columns={LIMITATION_COLUMNS}
        rowKey={(row) => `${row.proceedingId} ${row.effect}`}
        rowHref={(row) => `/procedimentos/${row.proceedingId}`}
        initialSort={{ key: 'left', descending: false }}
        filterLabel="Filtrar por número, acusado ou penalidade"
        toolbar={
          <StateFilter shown={shown} onChange={setShown} warningDays={table.data?.warningDays ?? 60} />
        }
        empty={{
          title: shown === 'all' ? 'Nenhum prazo de prescrição em curso' : 'Nenhum prazo nesta situação',
          message:
            shown === 'all'
              ? 'Não há procedimento em andamento com penalidade que prescreva.'
              : 'Escolha outra situação.',
        }}
      />
    </Page>
  );
}
