import { AppError, conflict } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import { cellText } from '../../shared/imports/cells.ts';
import { findLayout } from '../../shared/imports/columns.ts';
import type { ImportReport, ImportRun } from '../../shared/imports/contract.ts';
import type { ImportKind } from '../../shared/imports/model.ts';
import { partRows } from '../../shared/imports/skipped-rows.ts';
import type { HandlerOf, HandlersOf, Session } from '../context.ts';
import type { Reader } from '../reader.ts';
import { type Plan, planImport } from './plan.ts';
import { readSpreadsheet } from './spreadsheet.ts';
import { writePlan } from './write.ts';

const SAMPLES = 3;
const MOST_LISTED = 10_000;
const MOST_REFUSED = 200;
const MOST_RUNS = 200;

/** Old sanctions change the behavior of guards without a proceeding: they ask for more than the roll. */
function allowKind({ permissions }: Session, kind: ImportKind): void {
  if (kind === 'sanctions' && !permissions.has('sanctions.import')) {
    throw new AppError({ code: 'forbidden', permission: 'sanctions.import' });
  }
}

function reportOf(plan: Plan, written: boolean): ImportReport {
  const { name, sha256, lines, counts, errors, preview, skipped } = plan;
  return {
    name,
    sha256,
    lines,
    new: counts.new,
    updated: counts.updated,
    unchanged: counts.unchanged,
    errors: errors.slice(0, MOST_LISTED),
    errorCount: errors.length,
    preview: [...preview],
    skipped: [...skipped],
    written,
  };
}

/** The refusal of a file with errors: the first lines, a field for each, and how many there are. */
function refusedFor({ errors, name }: Plan): AppError {
  const fields: Record<string, string[]> = {};
  const count = errors.length === 1 ? 'Há 1 erro' : `Há ${errors.length} erros`;
  fields['arquivo'] = [`${count} em ${name}: nada foi gravado.`];
  for (const { line, column, text } of errors.slice(0, MOST_REFUSED)) {
    const field = `linha ${line}`;
    fields[field] = [...(fields[field] ?? []), `Linha ${line}, ${column}: ${text}`];
  }
  return new AppError({ code: 'invalid', fields });
}

/** Imports a whole file or nothing: everything is read and checked before the transaction begins. */
export const importFile: HandlerOf<AppContract['guards']['import']> = {
  prepare: async ({ db, session, today, jobs }, input) => {
    allowKind(session, input.kind);
    const plan = await planImport({ db, today, jobs }, input);
    if (input.sha256 !== null && input.sha256 !== plan.sha256) {
      throw conflict('O arquivo mudou depois da conferência: confira-o de novo antes de importar.');
    }
    if (plan.errors.length > 0 && !input.dryRun) throw refusedFor(plan);
    return async (context) => {
      if (input.dryRun) return reportOf(plan, false);
      context.about(`import:${await writePlan(context, plan, input.job)}`);
      return reportOf(plan, true);
    };
  },
};

async function runs(db: Reader): Promise<ImportRun[]> {
  const rows = await db
    .selectFrom('import_run')
    .leftJoin('account', 'account.id', 'import_run.actor_id')
    .select(['import_run.id', 'kind', 'file_name', 'lines', 'created', 'updated', 'unchanged', 'at'])
    .select('account.name as actor')
    .orderBy('import_run.id', 'desc')
    .limit(MOST_RUNS)
    .execute();
  return rows.map(({ file_name, created, actor, ...row }) => ({
    ...row,
    name: file_name,
    new: created,
    by: actor ?? '',
  }));
}

export const importsHandlers: HandlersOf<AppContract>['imports'] = {
  inspect: async ({ session }, { kind, file, sheet }) => {
    allowKind(session, kind);
    const { name, sha256, sheets } = await readSpreadsheet(file);
    const layout = findLayout(kind, sheets, sheet);
    const { records } = partRows({ kind, columns: layout.columns, mapping: layout.proposal }, layout.rows);
    const samplesOf = (column: number): string[] =>
      records.flatMap(({ cells }) => cellText(cells[column - 1]) ?? []).slice(0, SAMPLES);
    return {
      name,
      sha256,
      sheets: sheets.map((one) => one.name),
      sheet: layout.sheet,
      headerLine: layout.headerLine,
      columns: layout.columns.map(({ column, header }) => ({ column, header, samples: samplesOf(column) })),
      mapping: layout.proposal,
      lines: records.length,
    };
  },
  check: async ({ db, session, today, jobs }, input) => {
    allowKind(session, input.kind);
    return reportOf(await planImport({ db, today, jobs }, input), false);
  },
  cancel: ({ jobs }, { job }) => {
    jobs.cancel(job);
    return {};
  },
  list: ({ db }) => runs(db),
};
