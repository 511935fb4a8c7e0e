import type { KeyboardEvent } from 'react';

const MOVES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
] as const);

/** Arrows go from card to card: up and down in a column, left and right to the next column that has any. */
export function walkBoard(event: KeyboardEvent<HTMLElement>): void {
  const move = MOVES.get(event.key);
  const { activeElement } = document;
  if (move === undefined || activeElement === null) return;
  const columns = [...event.currentTarget.querySelectorAll('[data-column]')]
    .map((column) => [...column.querySelectorAll('[data-card]')])
    .filter((cards) => cards.length > 0);
  const at = columns.findIndex((cards) => cards.includes(activeElement));
  const [across, down] = move;
  const row = columns[at]?.indexOf(activeElement) ?? -1;
  const cards = columns[at + across];
  if (at < 0 || cards === undefined) return;
  const next = cards[Math.min(row + down, cards.length - 1)];
  if (!(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
}
