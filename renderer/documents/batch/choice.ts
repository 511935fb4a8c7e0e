import type { GuardRow } from '../../../shared/guards/contract.ts';
import { fold } from '../../../shared/text/fold.ts';

/** Which guards of the roll are in sight. */
export type Filter = {
  readonly text: string;
  readonly status: 'active' | 'all';
  readonly unit: string | null;
  /** Class of behavior by id. */
  readonly behavior: string | null;
};

export const EVERYONE: Filter = { text: '', status: 'active', unit: null, behavior: null };

/** Those who match every part of the filter, by name. */
export function matching(rows: readonly GuardRow[], { text, status, unit, behavior }: Filter): GuardRow[] {
  const words = fold(text);
  return rows
    .filter((row) => status === 'all' || row.status === 'active')
    .filter((row) => unit === null || row.unit === unit)
    .filter((row) => behavior === null || row.behavior?.class === behavior)
    .filter((row) => words === '' || fold(`${row.name} ${row.registration}`).includes(words))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'pt-BR'));
}

/** Units of the roll, in order. */
export function unitsOf(rows: readonly GuardRow[]): string[] {
  return [...new Set(rows.map(({ unit }) => unit))].toSorted((a, b) => a.localeCompare(b, 'pt-BR'));
}

/** Classes found in the roll, in the order of their labels. */
export function classesOf(rows: readonly GuardRow[]): { readonly value: string; readonly label: string }[] {
  const classes = new Map(
    rows.flatMap(({ behavior }) => (behavior ? [[behavior.class, behavior.label]] : [])),
  );
  return [...classes]
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'pt-BR'));
}

/** `1 prontuário`, `200 prontuários`. */
export function dossiersWords(count: number): string {
  return count === 1 ? '1 prontuário' : `${count.toLocaleString('pt-BR')} prontuários`;
}
