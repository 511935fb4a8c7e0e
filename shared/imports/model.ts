import { z } from 'zod';

/** What a spreadsheet may bring into the office. */
export const importKind = z.enum(['guards', 'sanctions', 'leaves', 'rewards'], {
  error: 'Escolha o que importar.',
});
export type ImportKind = z.infer<typeof importKind>;

export const KIND_LABELS: Readonly<Record<ImportKind, string>> = {
  guards: 'Guardas',
  sanctions: 'Sanções anteriores',
  leaves: 'Afastamentos',
  rewards: 'Recompensas',
};

/** A cell of a spreadsheet; dates are already `YYYY-MM-DD`. Null is a blank. */
export type Cell = string | number | null;

/** A row with its number as a spreadsheet program shows it, the first being 1. */
export type Row = { readonly line: number; readonly cells: readonly Cell[] };

export type Sheet = { readonly name: string; readonly rows: readonly Row[] };

/** What is wrong in a cell: the line of the file, the title of the column and the reason. */
export const importError = z.object({ line: z.number().int(), column: z.string(), text: z.string() });
export type ImportError = z.infer<typeof importError>;

/** `unchanged`: it is already in the office, and nothing is written. */
export const rowStatus = z.enum(['new', 'updated', 'unchanged', 'error']);
export type RowStatus = z.infer<typeof rowStatus>;

/** A line of the file and what it will become; `values` are in the order of the fields of the kind. */
export const previewRow = z.object({
  line: z.number().int(),
  status: rowStatus,
  values: z.array(z.string()),
  /** What changes in what the office already has. */
  notes: z.array(z.string()),
});
export type PreviewRow = z.infer<typeof previewRow>;

/** What reading one line gave. `write` is null when there is nothing to write. */
export type Outcome<W> = {
  readonly status: RowStatus;
  readonly write: W | null;
  readonly shown: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
  readonly problems: readonly ImportError[];
};

/** Reads line after line and remembers the earlier ones, so that repetitions and overlaps are found. */
export type Planner<W> = { readonly take: (row: Row) => Outcome<W> };
