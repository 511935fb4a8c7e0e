import { useRef, useState } from 'react';
import { AppError } from '../../shared/contract/errors.ts';
import type { ImportLayout, ImportReport } from '../../shared/imports/contract.ts';
import { fieldsOf } from '../../shared/imports/fields.ts';
import type { ImportKind } from '../../shared/imports/model.ts';
import { call } from '../app/client.ts';

export type ChosenFile = { readonly path: string; readonly name: string };
type Columns = Readonly<Record<string, number | null>>;
export type Work = { readonly job: string; readonly what: 'reading' | 'checking' | 'importing' };

type State = {
  readonly kind: ImportKind;
  readonly file: ChosenFile | null;
  readonly layout: ImportLayout | null;
  readonly columns: Columns;
  /** What the last checking found, or the import did. */
  readonly report: ImportReport | null;
  readonly work: Work | null;
  readonly error: AppError | null;
  readonly cancelled: boolean;
};

const START: State = {
  kind: 'guards',
  file: null,
  layout: null,
  columns: {},
  report: null,
  work: null,
  error: null,
  cancelled: false,
};

const NOTHING_FOUND = { layout: null, report: null, error: null, cancelled: false } as const;

/** Whether every piece of information that the kind requires has a column. */
export function isMapped(kind: ImportKind, columns: Columns): boolean {
  return fieldsOf(kind).every(({ id, required }) => !required || (columns[id] ?? null) !== null);
}

function refusal(cause: unknown): AppError {
  return cause instanceof AppError ? cause : new AppError({ code: 'unavailable' });
}

function sourceOf({ kind, file, layout, columns }: State, job: string) {
  return { kind, file: file?.path ?? '', sheet: layout?.sheet ?? null, mapping: { ...columns }, job };
}

/** The steps of an import: choose, recognise, check, write. Each step forgets what the next had found. */
export function useImport() {
  const [state, setState] = useState(START);
  const cancelled = useRef(new Set<string>());
  const merge = (change: Partial<State>): void => setState((now) => ({ ...now, ...change }));

  async function during(what: Work['what'], act: (job: string) => Promise<Partial<State>>): Promise<void> {
    const job = crypto.randomUUID();
    merge({ work: { job, what }, error: null, cancelled: false });
    try {
      merge({ ...(await act(job)), work: null });
    } catch (cause) {
      const gaveUp = cancelled.current.has(job);
      merge({ work: null, error: gaveUp ? null : refusal(cause), cancelled: gaveUp });
    }
  }

  async function read(
    kind: ImportKind,
    file: ChosenFile,
    sheet: string | null,
    kept: Columns | null,
  ): Promise<void> {
    merge({ ...NOTHING_FOUND, kind, file });
    await during('reading', async (job) => {
      const layout = await call('imports.inspect', { kind, file: file.path, sheet });
      const columns = kept ?? layout.mapping;
      const found = { ...START, kind, file, layout, columns };
      merge(found);
      if (!isMapped(kind, columns)) return found;
      return { ...found, report: await call('imports.check', sourceOf(found, job)) };
    });
  }

  const { kind, file, layout, columns, report, work } = state;
  return {
    ...state,
    setKind: (next: ImportKind) =>
      file === null ? merge({ ...NOTHING_FOUND, kind: next }) : void read(next, file, null, null),
    open: (chosen: ChosenFile) => void read(kind, chosen, null, null),
    setSheet: (sheet: string) => (file === null ? undefined : void read(kind, file, sheet, null)),
    /** After the file was corrected in another program. */
    reread: () =>
      file === null
        ? undefined
        : void read(kind, file, layout?.sheet ?? null, layout === null ? null : columns),
    setColumn: (field: string, column: number | null) =>
      merge({ columns: { ...columns, [field]: column }, report: null, error: null, cancelled: false }),
    check: () =>
      void during('checking', async (job) => ({ report: await call('imports.check', sourceOf(state, job)) })),
    run: () =>
      void during('importing', async (job) => {
        const input = { ...sourceOf(state, job), sha256: report?.sha256 ?? null };
        return { report: await call('guards.import', input, job) };
      }),
    cancel: () => {
      if (work === null) return;
      cancelled.current.add(work.job);
      void call('imports.cancel', { job: work.job }).catch(() => undefined);
    },
    fail: (cause: unknown) => merge({ error: refusal(cause) }),
    restart: () => setState({ ...START, kind }),
  };
}

export type Import = ReturnType<typeof useImport>;
