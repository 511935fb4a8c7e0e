import type { ReactNode } from 'react';
import { Head, type Summary } from './EntryHead.tsx';
import { Tools } from './EntryTools.tsx';
import { useEditor } from './editor-context.ts';
import { focusPlace, join } from './place.ts';

/** A list of the rulebook. */
export type EntryListProps<T> = {
  /** Place of the list in the rulebook. */
  readonly path: string;
  readonly title: string;
  readonly lead?: string;
  /** One of them, for the buttons: `sanção`. */
  readonly noun: string;
  readonly entries: readonly T[];
  readonly onChange: (next: T[]) => void;
  readonly blank: () => T;
  readonly summary: (entry: T) => Summary;
  /** Where a new one goes; at the end by default. */
  readonly addAt?: number;
  /** The order means something: entries may be moved. */
  readonly ordered?: boolean;
  /** Offers a search by words. */
  readonly searchable?: boolean;
  readonly children: (entry: T, set: (next: T) => void, path: string) => ReactNode;
};

function moved<T>(entries: readonly T[], from: number, to: number): T[] {
  const rest = entries.filter((_, at) => at !== from);
  return [...rest.slice(0, to), ...entries.slice(from, from + 1), ...rest.slice(to)];
}

/** One entry of a list, which opens in place. */
export function Entry<T>({ list, index }: { readonly list: EntryListProps<T>; readonly index: number }) {
  const { openEntries, openEntry } = useEditor();
  const entry = list.entries[index];
  if (entry === undefined) return null;
  const path = join(list.path, index);
  const open = openEntries[list.path] === index;
  const summary = list.summary(entry);
  const name = summary.title || `${list.noun} ${index + 1}`;
  const move = (to: number): void => {
    list.onChange(moved(list.entries, index, to));
    openEntry(list.path, open ? to : null);
  };
  const remove = (): void => {
    list.onChange(list.entries.filter((_, at) => at !== index));
    openEntry(list.path, null);
    focusPlace(list.path);
  };
  return (
    <li className="lr-entry" data-open={open} data-path={path}>
      <div className="lr-entry-line">
        <Head path={path} list={list.path} index={index} summary={summary} open={open} />
        <Tools
          name={name}
          onUp={list.ordered && index > 0 ? () => move(index - 1) : null}
          onDown={list.ordered && index < list.entries.length - 1 ? () => move(index + 1) : null}
          onRemove={remove}
        />
      </div>
      {open ? (
        <div className="lr-entry-body">
          {list.children(
            entry,
            (next) => list.onChange(list.entries.map((old, at) => (at === index ? next : old))),
            path,
          )}
        </div>
      ) : null}
    </li>
  );
}
