import { DataTable } from '../ui/DataTable.tsx';
import { useViewState } from '../ui/view-state.ts';
import { REGISTER_COLUMNS } from './columns.tsx';
import { RegisterFilters } from './RegisterFilters.tsx';
import { type RegisterFilter, useDocumentPages } from './use-document-pages.ts';

const EVERYTHING: RegisterFilter = { kind: null, year: null, subject: null, text: '' };

function isFilter(value: unknown): value is RegisterFilter {
  return typeof value === 'object' && value !== null && 'kind' in value && 'year' in value && 'text' in value;
}

/** Every issued document that the reader may see, the newest first. */
export function RegisterTable() {
  const [filter, setFilter] = useViewState('documents.filter', EVERYTHING, isFilter);
  const { rows, error, refetch, hasMore, more, readAll } = useDocumentPages(filter);
  const narrowed = filter.kind !== null || filter.year !== null || filter.text !== '';
  return (
    <DataTable
      id="documents"
      caption="Documentos expedidos"
      rows={rows}
      error={error}
      onRetry={() => void refetch()}
      columns={REGISTER_COLUMNS}
      rowKey={(row) => row.id}
      rowHref={(row) => `/documentos/${row.id}`}
      filterLabel={null}
      toolbar={<RegisterFilters filter={filter} onFilter={setFilter} />}
      empty={
        narrowed
          ? {
              title: 'Nenhum documento corresponde',
              message: 'Mude a espécie, o ano ou as palavras da procura.',
            }
          : {
              title: 'Nenhum documento expedido',
              message:
                'Os documentos são expedidos nas páginas dos guardas, dos procedimentos e das manifestações, e aparecem aqui numerados.',
            }
      }
      onEndReached={more}
      more={hasMore}
      readAll={readAll}
    />
  );
}
