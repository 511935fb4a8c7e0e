import { randomUUID } from 'node:crypto';
import { basename, dirname, isAbsolute } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { z } from 'zod';
import { badFile, invalidField } from '../../shared/contract/errors.ts';
import type { BatchReport, BatchWhat, batchCall, batchOrder } from '../../shared/desktop/batch.ts';
import type { DesktopEvent, PaperAbout } from '../../shared/desktop/contract.ts';
import { type GuardRow, guardsContract } from '../../shared/guards/contract.ts';
import type { Backend } from './backend.ts';
import { type Named, type Run, runBatch } from './batch.ts';
import { checkFolder, folderPlace, freePath, joinedPlace, safeName } from './batch-place.ts';
import { chooseFolder, chooseTarget } from './files.ts';
import { ask } from './opened-files.ts';
import type { Printer } from './print.ts';

type Order = z.output<typeof batchOrder>;
type Call = z.output<typeof batchCall>;

export type Batches = {
  /** Of the window: asks where, tells the progress. */
  readonly save: (window: BrowserWindow, order: Order) => Promise<BatchReport>;
  readonly cancel: (job: string) => void;
  /** Of the command line. */
  readonly render: (call: Call) => Promise<BatchReport>;
  /** Forgets where the last run wrote, and ends one under way. */
  readonly forget: () => void;
};

type Parts = {
  readonly backend: Backend;
  readonly printer: Pick<Printer, 'pdf'>;
  readonly tell: (news: DesktopEvent) => void;
};

type State = {
  readonly cancelled: Set<string>;
  running: string | null;
  last: { readonly job: string; readonly path: string } | null;
};

/** Runs of dossiers, one at a time: they all go through the same hidden page. */
export function createBatches(parts: Parts): Batches {
  const state: State = { cancelled: new Set(), running: null, last: null };
  return {
    save: (window, order) => alone(state, order.job, () => save(parts, state, window, order)),
    render: (call) => alone(state, TERMINAL, () => render(parts, state, call)),
    cancel: (job) => {
      if (state.running === job) state.cancelled.add(job);
    },
    forget: () => {
      if (state.running !== null) state.cancelled.add(state.running);
      state.last = null;
    },
  };
}

const TERMINAL = 'terminal';

async function alone<T>(state: State, job: string, work: () => Promise<T>): Promise<T> {
  if (state.running !== null)
    throw badFile('Já há prontuários sendo gerados. Aguarde o fim ou cancele aquela geração.');
  state.running = job;
  try {
    return await work();
  } finally {
    state.running = null;
    state.cancelled.delete(job);
  }
}

const NOTHING = { error: null, place: '', made: 0, pages: 0, failures: [], left: [] };

async function save(
  { backend, printer, tell }: Parts,
  state: State,
  window: BrowserWindow,
  { job, items, again, ...what }: Order,
): Promise<BatchReport> {
  const path = again ? await pathAgain(state, job, what) : await choose(window, what);
  if (path === null) return { ...NOTHING, state: 'givenUp' };
  state.last = { job, path };
  const guards = named(await roll(backend));
  const total = items.length;
  tell({ type: 'progress', job, done: 0, total });
  const progress = (done: number, name: string): void => tell({ type: 'progress', job, done, total, name });
  const cancelled = (): boolean => state.cancelled.has(job);
  return run({ ...what, backend, printer, job, items, guards, cancelled, progress }, path);
}

async function run(batch: Omit<Run, 'place'>, path: string): Promise<BatchReport> {
  const place = batch.joined ? await joinedPlace(path, about(batch)) : folderPlace(path);
  return { ...(await runBatch({ ...batch, place })), place: basename(path) };
}

function suggestedName({ model }: BatchWhat): string {
  return safeName(model === 'summary' ? 'prontuarios-resumidos' : 'prontuarios');
}

function choose(window: BrowserWindow, what: BatchWhat): Promise<string | null> {
  return what.joined ? chooseTarget(window, suggestedName(what)) : chooseFolder(window, 'Salvar nesta pasta');
}

/** The same folder; for a joined file a free name beside the one chosen before. */
async function pathAgain({ last }: State, job: string, { joined }: BatchWhat): Promise<string> {
  if (last === null || last.job !== job)
    throw badFile('A pasta escolhida antes não é mais conhecida. Escolha os guardas e gere de novo.');
  return joined ? freePath(last.path) : last.path;
}

function roll(backend: Backend): Promise<GuardRow[]> {
  return ask(backend, 'guards.list', guardsContract.list, { status: 'all' });
}

function named(rows: readonly GuardRow[]): ReadonlyMap<number, Named> {
  return new Map(rows.map((row) => [row.id, row]));
}

function about({ items, model }: Pick<Run, 'items' | 'model'>): PaperAbout {
  const title = model === 'summary' ? 'Prontuários funcionais resumidos' : 'Prontuários funcionais';
  const subject = items.length === 1 ? 'Prontuário de 1 guarda' : `Prontuários de ${items.length} guardas`;
  return { title, subject, author: '' };
}

type Wanted = Pick<Call, 'status' | 'unit' | 'class'>;

/** Ids of those who match, by name. */
function chosen(rows: readonly GuardRow[], { status, unit, class: behavior }: Wanted): number[] {
  return rows
    .filter((row) => status === 'all' || row.status === 'active')
    .filter((row) => unit === null || row.unit === unit)
    .filter((row) => behavior === null || row.behavior?.class === behavior)
    .sort((a, b) => a.name.localeCompare(b.name, 'pt-BR'))
    .map(({ id }) => id);
}

async function render({ backend, printer }: Parts, state: State, call: Call): Promise<BatchReport> {
  const { guardIds, to, model, numbered, joined } = call;
  if (!isAbsolute(to)) throw invalidField('to', 'Informe um caminho absoluto.');
  await checkFolder(joined ? dirname(to) : to);
  if (joined && (await freePath(to)) !== to)
    throw invalidField('to', 'Já existe um arquivo com esse nome. Informe outro.');
  const rows = await roll(backend);
  const guards = named(rows);
  const ids = guardIds ?? chosen(rows, call);
  if (ids.length === 0) throw invalidField('guardIds', 'Nenhum guarda corresponde ao pedido.');
  const items = ids.map((guardId) => ({ guardId, documentId: null }));
  const cancelled = (): boolean => state.cancelled.has(TERMINAL);
  const progress = (): void => undefined;
  // A new name each time: the same call made again issues again.
  const job = randomUUID();
  return run({ model, numbered, joined, backend, printer, job, items, guards, cancelled, progress }, to);
}
