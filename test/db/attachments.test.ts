import { createHash, randomBytes } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { registerInput } from '../../shared/manifestations/contract.ts';
import { refusal } from '../support/folder.ts';
import { openOffice, type TestOffice } from '../support/office.ts';

let office: TestOffice;
let disk: string;
let ouvidor: ReturnType<TestOffice['as']>;
let id: number;

const PNG = Buffer.concat([
  Buffer.from('89504e470d0a1a0a0000000d49484452000000020000000308060000009d', 'hex'),
  randomBytes(500),
]);

beforeEach(async () => {
  office = await openOffice();
  disk = mkdtempSync(join(tmpdir(), 'disk-'));
  ouvidor = office.as('ouvidor');
  ({ id } = await ouvidor.manifestations.register(received()));
});
afterEach(() => {
  office.close();
  rmSync(disk, { recursive: true, force: true });
});

function received(attachmentIds: number[] = []) {
  return registerInput.parse({
    kind: 'denuncia',
    channel: 'presencial',
    secrecy: 'anonima',
    identity: null,
    narrative: 'Guarda exigiu valor para liberar o veículo.',
    factOn: '2026-11-20',
    factTime: '21:30',
    address: 'Rua das Acácias',
    district: 'Centro',
    guardIds: [],
    described: '',
    vehicle: '',
    unit: '',
    witnesses: '',
    attachmentIds,
  });
}

function given(name: string, content: Uint8Array | string): string {
  const path = join(disk, name);
  writeFileSync(path, content);
  return path;
}

const owner = () => ({ kind: 'manifestation' as const, id });
const folder = () => join(office.folder, 'attachments');
const stored = (): string[] => (existsSync(folder()) ? readdirSync(folder()) : []);

async function add(name: string, content: Uint8Array | string) {
  return (await ouvidor.attachments.add({ file: given(name, content), place: owner() })).attachment;
}

async function content(attachmentId: number): Promise<Buffer> {
  const { token, bytes } = await ouvidor.attachments.open({ id: attachmentId });
  const parts: Buffer[] = [];
  for (let from = 0; from < bytes; from += 1 << 20)
    parts.push(
      Buffer.from((await ouvidor.attachments.chunk({ token, from, length: 1 << 20 })).data, 'base64'),
    );
  return Buffer.concat(parts);
}

describe('an attachment', () => {
  test('is told by its bytes, kept encrypted under a generated name, and read back', async () => {
    const row = await add('foto do fato.jpg', PNG);
    expect(row).toMatchObject({
      name: 'foto do fato.jpg',
      bytes: PNG.length,
      sha256: createHash('sha256').update(PNG).digest('hex'),
      type: 'image/png',
      view: 'image',
      width: 2,
      height: 3,
      dangerous: true,
      added: { by: 'Conta ouvidor' },
      annulled: null,
    });
    expect(stored()).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
    const bytes = readFileSync(join(folder(), stored()[0] ?? ''));
    expect(bytes.includes(PNG.subarray(0, 40))).toBe(false);
    expect(await content(row.id)).toEqual(PNG);
    expect(await ouvidor.attachments.list({ owner: owner() })).toEqual([row]);
  });

  test('of several frames is read by any range', async () => {
    const big = randomBytes((3 << 20) + 17);
    const row = await add('audio.bin', big);
    const { token } = await ouvidor.attachments.open({ id: row.id });
    for (const [from, length] of [
      [0, 10],
      [(1 << 20) - 3, 7],
      [(3 << 20) - 1, 40],
      [12345, 1 << 20],
    ] as const) {
      const { data, bytes } = await ouvidor.attachments.chunk({ token, from, length });
      expect(Buffer.from(data, 'base64')).toEqual(big.subarray(from, from + length));
      expect(bytes).toBe(big.length);
    }
    await ouvidor.attachments.release({ token });
    expect(await refusal(ouvidor.attachments.chunk({ token, from: 0, length: 1 }))).toMatchObject({
      code: 'notFound',
    });
  });

  test('leaves every opening and every copy in the list of readings', async () => {
    const row = await add('laudo.pdf', '%PDF-1.7 laudo');
    await ouvidor.attachments.open({ id: row.id });
    const copy = await ouvidor.attachments.export({ id: row.id });
    expect(copy.name).toBe('laudo.pdf');
    const readings = await ouvidor.attachments.readings({ id: row.id });
    expect(readings.map(({ kind, by }) => [kind, by])).toEqual([
      ['export', 'Conta ouvidor'],
      ['open', 'Conta ouvidor'],
    ]);
  });

  test('that may do harm is copied only after the warning, under a name that nothing runs', async () => {
    const row = await add('boleto.exe', Buffer.concat([Buffer.from('MZ'), randomBytes(100)]));
    expect(row).toMatchObject({ dangerous: true, view: null });
    expect(await refusal(ouvidor.attachments.export({ id: row.id }))).toMatchObject({
      code: 'invalid',
      fields: { accepted: [expect.stringMatching(/dano/)] },
    });
    expect((await ouvidor.attachments.export({ id: row.id, accepted: true })).name).toBe('boleto.exe.anexo');
  });

  test('is annulled with a reason, once, and stays', async () => {
    const row = await add('nota.txt', 'Anotação do balcão.');
    const reason = 'Anexado à manifestação errada.';
    const annulled = await ouvidor.attachments.annul({ id: row.id, reason });
    expect(annulled.annulled).toMatchObject({ by: 'Conta ouvidor', reason });
    expect(await refusal(ouvidor.attachments.annul({ id: row.id, reason }))).toMatchObject({
      code: 'conflict',
    });
    expect((await content(row.id)).toString()).toBe('Anotação do balcão.');
  });

  test('keeps one thumbnail, only a picture, only by who added it', async () => {
    const image = `data:image/webp;base64,${Buffer.from('x').toString('base64')}`;
    const row = await add('foto.png', PNG);
    await ouvidor.attachments.thumbnail({ id: row.id, image });
    const [listed] = await ouvidor.attachments.list({ owner: owner() });
    expect(listed?.thumbnail).toBe(image);
    const note = await add('nota.txt', 'texto');
    expect(await refusal(ouvidor.attachments.thumbnail({ id: note.id, image }))).toMatchObject({
      code: 'conflict',
    });
    const script = ouvidor.attachments.thumbnail({ id: row.id, image: 'data:image/svg+xml;base64,eA==' });
    expect(await refusal(script)).toMatchObject({ code: 'invalid' });
  });
});

describe('a file is refused, and nothing stays behind,', () => {
  test.each([
    ['empty', () => given('vazio.pdf', ''), /vazio/],
    ['a folder', () => disk, /pasta/],
    ['absent', () => join(disk, 'nenhum.pdf'), /lido/],
    [
      'over 2 GB',
      () => {
        const path = given('enorme.bin', 'x');
        truncateSync(path, 2 ** 31 + 1);
        return path;
      },
      /2 GB/,
    ],
  ])('%s', async (_what, file, words) => {
    const error = await refusal(ouvidor.attachments.add({ file: file(), place: owner() }));
    expect(error).toMatchObject({ code: 'file', what: expect.stringMatching(words) });
    expect(stored()).toEqual([]);
    expect(await ouvidor.attachments.list({ owner: owner() })).toEqual([]);
  });

  test('that changes while it is copied', async () => {
    const file = given('gravando.bin', randomBytes(40 << 20));
    const adding = refusal(ouvidor.attachments.add({ file, place: owner() }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    appendFileSync(file, 'mais');
    expect(await adding).toMatchObject({ code: 'file', what: expect.stringMatching(/mudou/) });
    expect(stored()).toEqual([]);
  });

  test('of a record that does not exist, or of a record of others', async () => {
    const file = given('a.txt', 'texto');
    expect(
      await refusal(ouvidor.attachments.add({ file, place: { kind: 'manifestation', id: 999 } })),
    ).toMatchObject({ code: 'notFound' });
    expect(await refusal(office.as('corregedor').attachments.add({ file, place: owner() }))).toEqual({
      code: 'forbidden',
      permission: 'manifestations.write',
    });
    expect(stored()).toEqual([]);
  });
});

test('others neither list nor open it, and the attempt stays in the trail', async () => {
  const row = await add('foto.png', PNG);
  for (const role of ['admin', 'corregedor', 'rh', 'comandante'] as const) {
    const other = office.as(role);
    expect(await refusal(other.attachments.list({ owner: owner() }))).toMatchObject({ code: 'forbidden' });
    expect(await refusal(other.attachments.open({ id: row.id }))).toMatchObject({ code: 'forbidden' });
    expect(await refusal(other.attachments.readings({ id: row.id }))).toMatchObject({ code: 'forbidden' });
  }
  const { token } = await ouvidor.attachments.open({ id: row.id });
  expect(await refusal(office.as('rh').attachments.chunk({ token, from: 0, length: 1 }))).toMatchObject({
    code: 'notFound',
  });
  const refused = await office.db
    .selectFrom('audit_entry')
    .select('procedure')
    .where('outcome', '=', 'refused')
    .execute();
  expect(refused.map(({ procedure }) => procedure)).toEqual(Array(4).fill('attachments.open'));
});

describe('a stored file', () => {
  test('altered in any place is found out, never shown', async () => {
    const row = await add('video.bin', randomBytes((1 << 20) + 300));
    const path = join(folder(), stored()[0] ?? '');
    const whole = readFileSync(path);
    for (const at of [0, 9, 5000, 1 << 20, whole.length - 1]) {
      const altered = Buffer.from(whole);
      altered.writeUInt8(altered.readUInt8(at) ^ 1, at);
      writeFileSync(path, altered);
      expect(await refusal(content(row.id))).toMatchObject({
        code: 'file',
        what: expect.stringMatching(/video\.bin/),
      });
      const { damaged } = await office.as('admin').attachments.verify({});
      expect(damaged).toEqual([{ id: row.id, name: 'video.bin' }]);
    }
    writeFileSync(path, whole.subarray(0, whole.length - 20));
    expect(await refusal(content(row.id))).toMatchObject({ code: 'file' });
    writeFileSync(path, whole);
    expect(await content(row.id)).toHaveLength((1 << 20) + 300);
  });

  test('cut at a frame, or with frames exchanged, is found out', async () => {
    const row = await add('video.bin', randomBytes(3 << 20));
    const path = join(folder(), stored()[0] ?? '');
    const whole = readFileSync(path);
    const frame = (1 << 20) + 16;
    const parts = [0, 1, 2].map((at) => whole.subarray(8 + at * frame, 8 + (at + 1) * frame));
    const [first, second, third] = parts as [Buffer, Buffer, Buffer];
    writeFileSync(path, Buffer.concat([whole.subarray(0, 8), second, first, third]));
    expect(await refusal(content(row.id))).toMatchObject({ code: 'file' });
    writeFileSync(path, Buffer.concat([whole.subarray(0, 8), first, second, second]));
    expect(await refusal(content(row.id))).toMatchObject({ code: 'file' });
  });

  test('that is gone is named, and what no record names is counted', async () => {
    const row = await add('foto.png', PNG);
    rmSync(join(folder(), stored()[0] ?? ''));
    writeFileSync(join(folder(), 'a'.repeat(32)), 'resto');
    expect(await refusal(ouvidor.attachments.open({ id: row.id }))).toMatchObject({
      code: 'file',
      what: expect.stringMatching(/foto\.png.*não está/),
    });
    expect(await office.as('admin').attachments.verify({})).toEqual({
      checked: 1,
      missing: [{ id: row.id, name: 'foto.png' }],
      damaged: [],
      unregistered: 1,
      sealed: 0,
    });
  });
});

describe('in an unfinished form', () => {
  const place = { kind: 'draft' as const, form: 'manifestations.register' };

  test('an attachment becomes the record’s when it is registered, in the same transaction', async () => {
    const first = (await ouvidor.attachments.add({ file: given('um.txt', 'um'), place })).attachment;
    const other = (await ouvidor.attachments.add({ file: given('dois.txt', 'dois'), place })).attachment;
    expect((await ouvidor.attachments.staged({ form: place.form })).map(({ name }) => name)).toEqual([
      'um.txt',
      'dois.txt',
    ]);
    const made = await ouvidor.manifestations.register(received([first.id]));
    const rows = await ouvidor.attachments.list({ owner: { kind: 'manifestation', id: made.id } });
    expect(rows.map(({ name }) => name)).toEqual(['um.txt']);
    expect((await ouvidor.attachments.staged({ form: place.form })).map((one) => one.id)).toEqual([other.id]);
    expect(await refusal(ouvidor.manifestations.register(received([first.id])))).toMatchObject({
      code: 'invalid',
      fields: { attachmentIds: [expect.stringMatching(/anexe o arquivo de novo/)] },
    });
    const again = await ouvidor.manifestations.register(received());
    expect(again.protocol).toBe('OUV-2026-000003');
  });

  test('what is thrown away goes with its file; what is kept stays', async () => {
    const kept = (await ouvidor.attachments.add({ file: given('um.txt', 'um'), place })).attachment;
    const other = (await ouvidor.attachments.add({ file: given('dois.txt', 'dois'), place })).attachment;
    const ofRecord = await add('tres.txt', 'tres');
    const ids = [other.id, ofRecord.id];
    expect(await ouvidor.attachments.discardStaged({ form: place.form, ids })).toEqual({ discarded: 1 });
    expect((await ouvidor.attachments.staged({ form: place.form })).map(({ id }) => id)).toEqual([kept.id]);
    expect(stored()).toHaveLength(2);
    expect(await refusal(office.as('rh').attachments.staged({ form: place.form }))).toMatchObject({
      code: 'forbidden',
    });
    expect(await refusal(ouvidor.attachments.staged({ form: 'outro' }))).toMatchObject({ code: 'notFound' });
  });
});
