import { Text } from '@mantine/core';
import { useState } from 'react';
import type { BoardKind, BoardCard as Card } from '../../shared/proceedings/views.ts';
import { ShowMore } from '../ui/ShowMore.tsx';
import { BoardCard } from './BoardCard.tsx';
import { walkBoard } from './walk-board.ts';

const SHOWN = 20;

type ColumnProps = { readonly label: string; readonly cards: readonly Card[] };

function Column({ label, cards }: ColumnProps) {
  const [all, setAll] = useState(false);
  const shown = all ? cards : cards.slice(0, SHOWN);
  const rest = cards.length - shown.length;
  return (
    <section className="ls-board-column" data-column data-empty={cards.length === 0} aria-label={label}>
      <h3>
        {label} <span className="ls-num">({cards.length})</span>
      </h3>
      {cards.length === 0 ? (
        <Text fz="xs">Nenhum</Text>
      ) : (
        <ul className="ls-board-cards">
          {shown.map((card) => (
            <li key={card.id}>
              <BoardCard card={card} />
            </li>
          ))}
        </ul>
      )}
      <ShowMore rest={rest} label={label} onShow={() => setAll(true)} />
    </section>
  );
}

type BoardColumnsProps = { readonly kind: BoardKind; readonly cards: readonly Card[] };

/** One column for each phase of the kind. */
export function BoardColumns({ kind, cards }: BoardColumnsProps) {
  return (
    <section className="ls-board" aria-label={`Quadro: ${kind.label}`} onKeyDown={walkBoard}>
      {kind.phases.map((phase) => (
        <Column key={phase.id} label={phase.label} cards={cards.filter((card) => card.phase === phase.id)} />
      ))}
    </section>
  );
}
