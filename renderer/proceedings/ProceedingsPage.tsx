import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconFilePlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { LEVELS } from '../../shared/access/model.ts';
import type { ProceedingRow } from '../../shared/proceedings/contract.ts';
import { addDays } from '../../shared/time/civil-date.ts';
import { IfCan } from '../app/session.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { DeadlineBadge } from '../ui/DeadlineBadge.tsx';
import { dateWords, today } from '../ui/dates.ts';
import { Page } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { useViewState } from '../ui/view-state.ts';
import { STATUS } from './labels.ts';
import { isListFilter, type ListFilter, ProceedingsToolbar } from './ProceedingsToolbar.tsx';
import { type ListedProceeding, useProceedingPages } from './use-proceeding-pages.ts';
import '../styles/proceedings.css';

function Limitation({ row }: { readonly row: ListedProceeding }) {
  if (row.limitationOn === null) return <>—</>;
  return <DeadlineBadge due={addDays(row.limitationOn, -1)} today={today()} warnFrom={row.warningDays} />;
}

function accusedWords({ accused, reachable, secrecy }: ProceedingRow): string {
  if (!reachable) return LEVELS[secrecy].label;
  return accused.length === 0 ? 'Sem imputação' : accused.join('; ');
}

/** An open file says its phase. */
function statusWords({ status, phase }: ProceedingRow): string {
  return phase ?? STATUS[status].label;
}

const SORTED: readonly Column<ListedProceeding>[] = [
  {
    key: 'number',
    header: 'Número',
    value: (row) => row.number,
    cell: (row) => row.number,
    width: '10.5rem',
  },
  {
    key: 'kind',
    header: 'Tipo',
    value: (row) => row.kindLabel,
    cell: (row) => row.kindLabel,
  },
  {
    key: 'opened',
    header: 'Abertura',
    value: (row) => row.openedOn,
    cell: (row) => dateWords(row.openedOn),
    width: '7rem',
  },
  { key: 'accused', header: 'Acusados', value: accusedWords, cell: accusedWords },
  {
    key: 'status',
    header: 'Situação',
    value: statusWords,
    cell: (row) => <StatusBadge {...STATUS[row.status]} label={statusWords(row)} />,
    width: '13rem',
  },
  {
    key: 'limitation',
    header: 'Último dia antes da prescrição',
    value: (row) => row.limitationOn,
    cell: (row) => <Limitation row={row} />,
    width: '15rem',
  },
];

// While pages are still to come, an order would be that of a part of the list.
const UNSORTED: readonly Column<ListedProceeding>[] = SORTED.map(({ key, header, cell, width, value }) => ({
  key,
  header,
  cell,
  ...(value === undefined ? {} : { exported: value }),
  ...(width === undefined ? {} : { width }),
}));

function NewButton() {
  return (
    <IfCan permission="proceedings.write">
      <Button component={Link} to="/procedimentos/novo" leftSection={<IconFilePlus size={18} aria-hidden />}>
        Novo procedimento
      </Button>
    </IfCan>
  );
}

/** Preliminary inquiries, sindicâncias and disciplinary processes. */
export function ProceedingsPage() {
  const [filter, setFilter] = useViewState<ListFilter>(
    'proceedings',
    { status: 'open', text: '' },
    isListFilter,
  );
  const [text] = useDebouncedValue(filter.text, 250);
  const pages = useProceedingPages({ status: filter.status, text });
  const filtered = filter.text !== '' || filter.status !== 'all';
  return (
    <Page
      title="Procedimentos"
      lead="Apurações preliminares, sindicâncias e processos disciplinares, dos mais novos aos mais antigos."
      actions={<NewButton />}
    >
      <DataTable
        id="proceedings"
        caption="Procedimentos"
        rows={pages.rows}
        error={pages.error}
        onRetry={() => void pages.refetch()}
        columns={pages.complete ? SORTED : UNSORTED}
        rowKey={(row) => row.id}
        rowHref={(row) => `/procedimentos/${row.id}`}
        filterLabel={null}
        toolbar={<ProceedingsToolbar filter={filter} onChange={setFilter} />}
        onEndReached={pages.more}
        more={!pages.complete}
        readAll={pages.readAll}
        filterCodes={[`status=${filter.status}`, ...(text === '' ? [] : ['text=sim'])]}
        empty={
          filtered
            ? {
                title: 'Nenhum procedimento com este filtro',
                message: 'Mude a situação ou apague as palavras procuradas.',
              }
            : {
                title: 'Nenhum procedimento',
                message: 'Abra o primeiro a partir de manifestação encaminhada ou de ofício.',
                action: <NewButton />,
              }
        }
      />
    </Page>
  );
}
