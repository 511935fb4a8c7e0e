import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { type Run, runBatch } from '../../electron/main/batch.ts';
import { folderPlace, safeName } from '../../electron/main/batch-place.ts';
import { AppError } from '../../shared/contract/errors.ts';

const PDF = Buffer.from('%PDF-1.4\n<</Type /Pages\n/Count 2>>\n%%EOF\n');
let folder: string;
let asked: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lisura-batch-'));
  asked = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const given = z.object({ guardId: z.number().optional(), id: z.number().optional() });

/** A backend that numbers guard 7 as document 107 and keeps what it is given. */
function answer(path: string, text: string, key = ''): unknown {
  const { guardId = 0, id = 0 } = given.parse(JSON.parse(text));
  asked.push(`${path} ${guardId || id} ${key}`.trim());
  if (path === 'documents.issueDossier')
    return { id: guardId + 100, number: `PRT-${guardId}`, fingerprint: '' };
  if (path === 'documents.keepPdf') return { sha256: '', size: 1, pages: 2, keptAt: '' };
  return null;
}

function runOf(ids: readonly number[], more: Partial<Run> = {}): Run {
  const call = (path: string, text: string, key?: string) =>
    Promise.resolve(JSON.stringify({ ok: true, value: answer(path, text, key) }));
  const renew = () => Promise.resolve();
  return {
    backend: { call, start: () => undefined, renew, stop: renew },
    printer: { pdf: () => Promise.resolve(PDF) },
    job: 'run',
    items: ids.map((guardId) => ({ guardId, documentId: null })),
    guards: new Map(ids.map((id) => [id, { name: `João ${id}`, registration: `00${id}` }])),
    place: folderPlace(folder),
    model: 'full',
    numbered: true,
    joined: false,
    cancelled: () => false,
    progress: () => undefined,
    ...more,
  };
}

test('numbers are asked for in order, each under a name of its own, and each file is written once', async () => {
  const told: string[] = [];
  const report = await runBatch(runOf([3, 1, 2], { progress: (done, name) => told.push(`${done} ${name}`) }));
  expect(report).toMatchObject({ state: 'done', made: 3, pages: 6, failures: [], left: [] });
  expect(asked.filter((one) => one.startsWith('documents.issue'))).toEqual([
    'documents.issueDossier 3 run:3',
    'documents.issueDossier 1 run:1',
    'documents.issueDossier 2 run:2',
  ]);
  expect(told).toEqual(['1 João 3', '2 João 1', '3 João 2']);
  expect(readdirSync(folder).sort()).toEqual([
    'prontuario-001-joao-1.pdf',
    'prontuario-002-joao-2.pdf',
    'prontuario-003-joao-3.pdf',
  ]);
});

test('a file already there stays, and the new one stands beside it', async () => {
  writeFileSync(join(folder, 'prontuario-001-joao-1.pdf'), 'antigo');
  await runBatch(runOf([1]));
  expect(readdirSync(folder).sort()).toEqual(['prontuario-001-joao-1 (2).pdf', 'prontuario-001-joao-1.pdf']);
});

test('one that fails keeps its number for the next try, and the others come out', async () => {
  const refused = new AppError({ code: 'unavailable' });
  const pdf: Run['printer']['pdf'] = ({ input }) =>
    input['documentId'] === 102 ? Promise.reject(refused) : Promise.resolve(PDF);
  const report = await runBatch(runOf([1, 2, 3], { printer: { pdf } }));
  expect(report).toMatchObject({ state: 'done', made: 2 });
  expect(report.failures).toEqual([
    { guardId: 2, documentId: 102, name: 'João 2', error: { code: 'unavailable' } },
  ]);
  asked = [];
  await runBatch(runOf([2], { items: [{ guardId: 2, documentId: 102 }] }));
  expect(asked.filter((one) => one.startsWith('documents.issue'))).toEqual([]);
  expect(readdirSync(folder)).toHaveLength(3);
});

test('cancelled, it ends with whole files and no number without its file', async () => {
  let done = 0;
  const report = await runBatch(
    runOf([1, 2, 3, 4, 5, 6, 7, 8], {
      progress: (count) => {
        done = count;
      },
      cancelled: () => done >= 2,
    }),
  );
  expect(report.state).toBe('cancelled');
  const numbered = asked.filter((one) => one.startsWith('documents.issue')).length;
  expect(report.made).toBe(numbered);
  expect(readdirSync(folder)).toHaveLength(numbered);
  expect(report.left).toHaveLength(8 - numbered);
});

test('a full disk stops the run and is told', async () => {
  const full = new AppError({ code: 'full' });
  const place = { ...folderPlace(folder), add: () => Promise.reject(full) };
  const report = await runBatch(runOf([1, 2, 3, 4, 5], { place }));
  expect(report).toMatchObject({ state: 'stopped', error: { code: 'full' }, made: 0 });
  expect(report.failures.length + report.left.length).toBe(5);
  expect(report.failures.every(({ documentId }) => documentId !== null)).toBe(true);
});

test('a joined file that was given up leaves nothing, and all are still to be made, with their numbers', async () => {
  let dropped = 0;
  const drop = () => {
    dropped += 1;
    return Promise.resolve();
  };
  const place = { add: () => Promise.resolve(), finish: () => Promise.reject(new Error('finished')), drop };
  let done = 0;
  const progress = (count: number) => {
    done = count;
  };
  const report = await runBatch(
    runOf([1, 2, 3, 4, 5, 6], { joined: true, place, progress, cancelled: () => done >= 1 }),
  );
  expect(report).toMatchObject({ state: 'cancelled', made: 0, pages: 0 });
  expect(report.left).toHaveLength(6);
  expect(report.left[0]).toEqual({ guardId: 1, documentId: 101 });
  expect(dropped).toBe(1);
});

test('names of files are plain on every system', () => {
  expect(safeName('prontuario', '12/3', 'José d’Ávila: "O Ção"')).toBe(
    'prontuario-12-3-jose-d-avila-o-cao.pdf',
  );
  expect(safeName('prontuario', '..', '日本')).toBe('prontuario.pdf');
});
