import '../styles/proceedings.css';
import '../styles/board.css';
import type { OutputAt } from '../app/client.ts';
import { useRead } from '../app/queries.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Page } from '../ui/Page.tsx';
import { useViewState } from '../ui/view-state.ts';
import { BoardColumns } from './BoardColumns.tsx';
import { type BoardFilter, BoardFilters, filtered, isBoardFilter } from './BoardFilters.tsx';

type Board = OutputAt<'proceedings.board'>;

/** The kind chosen, or the one with most files. */
function kindShown({ kinds }: Board, { kind }: BoardFilter) {
  const fullest = kinds.toSorted((a, b) => b.files - a.files)[0];
  return kinds.find((one) => one.id === kind) ?? fullest;
}

function BoardView({ data }: { readonly data: Board }) {
  const [filter, setFilter] = useViewState<BoardFilter>(
    'board',
    { kind: null, clerk: null, late: false },
    isBoardFilter,
  );
  const kind = kindShown(data, filter);
  if (kind === undefined || data.cards.length === 0) {
    return (
      <EmptyState
        title="Nenhum procedimento em andamento"
        message="Os que forem abertos aparecem aqui, na coluna da sua fase."
      />
    );
  }
  const cards = filtered(data.cards, kind.id, filter);
  return (
    <>
      <BoardFilters
        kinds={data.kinds}
        cards={data.cards}
        kind={kind.id}
        shown={cards.length}
        filter={filter}
        onChange={setFilter}
      />
      <BoardColumns kind={kind} cards={cards} />
    </>
  );
}

/** The files under way by phase. */
export function BoardPage() {
  const board = useRead('proceedings.board', {});
  return (
    <Page
      title="Quadro por fase"
      lead="Cada coluna é uma fase do rito. O procedimento muda de coluna pelos atos registrados: abra o cartão para praticá-los. Setas percorrem os cartões."
    >
      <Loaded query={board}>{(data) => <BoardView data={data} />}</Loaded>
    </Page>
  );
}
