import type { Progression } from '../../../shared/progression/schema.ts';
import { useEditor } from './editor-context.ts';

export type TableProps = {
  readonly table: Progression;
  readonly put: (part: Partial<Progression>) => void;
};

/** The table of the career under edition, null where the rulebook has none, and how to change it. */
export function useTable() {
  const { body, set } = useEditor();
  const table = body.progression;
  const put = (part: Partial<Progression>): void => {
    if (table !== null) set('progression', { ...table, ...part });
  };
  return { table, put, replace: (next: Progression | null) => set('progression', next) };
}
