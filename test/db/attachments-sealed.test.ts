import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { registerInput } from '../../shared/manifestations/contract.ts';
import { refusal } from '../support/folder.ts';
import { openOffice, type TestOffice } from '../support/office.ts';

const NAME = 'RG de Jurema Tibiriçá.txt';
const GIVER = 'Jurema Tibiriçá';
const WORDS = 'Registro geral de Jurema Tibiriçá';
const REASON = 'Conferir o documento entregue no balcão.';
const FORM = 'manifestations.register';

let office: TestOffice;
let disk: string;
let ouvidor: ReturnType<TestOffice['as']>;

beforeEach(async () => {
  office = await openOffice();
  disk = mkdtempSync(join(tmpdir(), 'disk-'));
  ouvidor = office.as('ouvidor');
});
afterEach(() => {
  office.close();
  rmSync(disk, { recursive: true, force: true });
});

async function addSealed() {
  const file = join(disk, NAME);
  writeFileSync(file, WORDS);
  const place = { kind: 'draft' as const, form: FORM };
  const added = await ouvidor.attachments.add({ file, place, receivedFrom: GIVER, identifies: true });
  return added.attachment;
}

/** Everything outside the vault, as text. */
async function everything(): Promise<string> {
  const tables = ['attachment', 'attachment_thumbnail', 'audit_entry', 'idempotency', 'draft'] as const;
  const rows = await Promise.all(tables.map((table) => office.db.selectFrom(table).selectAll().execute()));
  return JSON.stringify(rows);
}

describe('an attachment that identifies who spoke', () => {
  test('is listed without its name, and its key is the vault’s', async () => {
    const row = await addSealed();
    expect(row).toMatchObject({
      name: 'Anexo reservado',
      receivedFrom: '',
      identifies: true,
      dangerous: false,
      thumbnail: null,
    });
    const [stored] = await office.db.selectFrom('attachment').selectAll().execute();
    expect(stored).toMatchObject({ key: null, name: 'Anexo reservado' });
    expect(await everything()).not.toMatch(/Jurema/);
  });

  test('opens with a reason and the open vault, under its own name, and the reason is listed', async () => {
    const { id } = await addSealed();
    expect(await refusal(ouvidor.attachments.open({ id }))).toMatchObject({
      code: 'invalid',
      fields: { reason: [expect.stringMatching(/identifica/)] },
    });
    const opened = await ouvidor.attachments.open({ id, reason: REASON });
    expect(opened.name).toBe(NAME);
    const { data } = await ouvidor.attachments.chunk({ token: opened.token, from: 0, length: 1000 });
    expect(Buffer.from(data, 'base64').toString()).toBe(WORDS);
    expect(await ouvidor.attachments.readings({ id })).toMatchObject([{ kind: 'open', reason: REASON }]);
    expect(await everything()).not.toMatch(/Jurema/);
  });

  test('stays shut while the vault is, also to a copy, and is checked as far as can be', async () => {
    const { id } = await addSealed();
    const [account] = await office.db
      .selectFrom('account')
      .select('id')
      .where('username', '=', 'ouvidor')
      .execute();
    office.file.vault.close(account?.id ?? 0);
    expect(await refusal(ouvidor.attachments.open({ id, reason: REASON }))).toMatchObject({
      code: 'rule',
      rule: 'cofre_fechado',
    });
    expect(await refusal(ouvidor.attachments.export({ id, reason: REASON }))).toMatchObject({ code: 'rule' });
    expect(await office.as('admin').attachments.verify({})).toMatchObject({
      checked: 1,
      missing: [],
      damaged: [],
      sealed: 1,
    });
  });

  test('goes with its record, and thrown away leaves nothing in the vault', async () => {
    const first = await addSealed();
    const other = await addSealed();
    const made = await ouvidor.manifestations.register(
      registerInput.parse({
        kind: 'denuncia',
        channel: 'presencial',
        secrecy: 'anonima',
        identity: null,
        narrative: 'Guarda exigiu valor para liberar o veículo.',
        factOn: null,
        factTime: null,
        address: '',
        district: '',
        guardIds: [],
        described: '',
        vehicle: '',
        unit: '',
        witnesses: '',
        attachmentIds: [first.id],
      }),
    );
    const listed = await ouvidor.attachments.list({ owner: { kind: 'manifestation', id: made.id } });
    expect(listed.map(({ name }) => name)).toEqual(['Anexo reservado']);
    expect((await ouvidor.attachments.open({ id: first.id, reason: REASON })).name).toBe(NAME);
    await ouvidor.attachments.discardStaged({ form: FORM, ids: [other.id] });
    const sealed = await office.db
      .selectFrom('vault_record')
      .select('owner_id')
      .where('purpose', '=', 'attachment')
      .execute();
    expect(sealed).toEqual([{ owner_id: first.id }]);
    const again = await addSealed();
    expect(again.id).toBeGreaterThan(other.id);
  });
});
