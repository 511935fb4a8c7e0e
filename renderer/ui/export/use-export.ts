import { useRef, useState } from 'react';
import { AppError } from '../../../shared/contract/errors.ts';
import { type ExportFormat, MAX_EXPORTED } from '../../../shared/exports/contract.ts';
import { exportCsv } from '../../../shared/exports/csv.ts';
import type { ExportTable } from '../../../shared/exports/table.ts';
import { workbookParts } from '../../../shared/exports/workbook.ts';
import { call } from '../../app/client.ts';
import { explain } from '../../app/errors.ts';
import { today } from '../dates.ts';
import { done, failed } from '../notify.tsx';
import type { Column } from '../table/view.ts';
import type { AllRows, ReadAll } from './all-pages.ts';
import { exportName, exportTable } from './export-table.ts';
import { zipOf } from './zip.ts';

export type Exportable<R> = {
  /** The list's name in code, as the audit trail keeps it. */
  readonly list: string;
  /** The same in words: of the sheet and of the file. */
  readonly title: string;
  readonly columns: readonly Column<R>[];
  /** What the list shows. */
  readonly rows: readonly R[];
  /** For lists read by pages. */
  readonly readAll?: ReadAll<R> | undefined;
  /** The list's own filter and order, for the rows that `readAll` gives. */
  readonly arrange: (rows: readonly R[]) => readonly R[];
  /** Codes of the filters in use; see `filterCode`. */
  readonly filters: readonly string[];
};

const PIECE = 0x8000;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}

/** Writes the file where the person chooses. */
async function save(format: ExportFormat, table: ExportTable) {
  const name = exportName(table.title, today());
  if (format === 'csv') {
    return call('desktop.saveText', { suggestedName: `${name}.csv`, text: exportCsv(table) });
  }
  const content = await zipOf(workbookParts(table));
  return call('desktop.saveWorkbook', { suggestedName: `${name}.xlsx`, base64: base64(content) });
}

async function rowsOf<R>(
  { rows, readAll, arrange }: Exportable<R>,
  told: (read: number) => void,
  signal: AbortSignal,
): Promise<AllRows<R>> {
  if (readAll === undefined) return { rows: rows.slice(0, MAX_EXPORTED), cut: rows.length > MAX_EXPORTED };
  const all = await readAll(told, signal);
  return { ...all, rows: arrange(all.rows) };
}

function tell(name: string, { rows, cut }: AllRows<unknown>): void {
  const count = rows.length === 1 ? '1 linha' : `${rows.length.toLocaleString('pt-BR')} linhas`;
  done(
    'Lista exportada',
    cut
      ? `${name}: ${count}. Só as primeiras ${MAX_EXPORTED.toLocaleString('pt-BR')} cabem em um arquivo; restrinja o filtro para levar as demais.`
      : `${name}: ${count}.`,
  );
}

/**
 * Exports what a list shows. That it is being exported is recorded before any file is written. `progress` is how many rows
 * were read, null when nothing is under way.
 */
export function useExport<R>(source: Exportable<R>) {
  const [progress, setProgress] = useState<number | null>(null);
  const work = useRef<AbortController | null>(null);
  const run = async (format: ExportFormat): Promise<void> => {
    const controller = new AbortController();
    work.current = controller;
    setProgress(0);
    const { list, title, columns, filters } = source;
    try {
      const all = await rowsOf(source, setProgress, controller.signal);
      const rows = all.rows.length;
      await call('exports.record', { list, title: title.slice(0, 80), format, rows, filters: [...filters] });
      const { saved, name } = await save(format, exportTable(title, columns, all.rows));
      if (saved) tell(name, all);
    } catch (cause) {
      if (controller.signal.aborted) return;
      const { title: what, message } = explain(
        cause instanceof AppError ? cause.wire : { code: 'unavailable' },
      );
      failed(what, message);
    } finally {
      setProgress(null);
    }
  };
  return { progress, run, cancel: () => work.current?.abort() };
}
