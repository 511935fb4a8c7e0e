import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contract } from '../../shared/contract/index.ts';
import { PERMISSIONS, type Role, role } from '../../shared/permissions.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { addGuard, addProceeding, EXTRACT, sample, TRACES } from './manifestations-samples.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const list = { status: 'all', text: '', limit: 10, before: null };
const forward = { id: 1, version: 1, extract: EXTRACT, note: '' };
const extend = { id: 1, version: 1, reason: 'Falta a resposta do setor.' };
const answer = { id: 1, version: 1, conclusive: true, text: 'Prezada pessoa: a apuração terminou.' };
const identity = { manifestationId: 1, reason: 'Pedir complemento do relato.' };

const ouvidor: readonly Role[] = ['ouvidor'];
const command: readonly Role[] = ['comandante'];
const investigators: readonly Role[] = ['corregedor', 'escrivao'];
const procedures: ReadonlyArray<readonly [name: string, holders: readonly Role[], input: object]> = [
  ['register', ouvidor, sample()],
  ['list', ouvidor, list],
  ['get', ouvidor, { id: 1 }],
  ['followUp', ouvidor, { code: '0000000000000000' }],
  ['forward', ouvidor, forward],
  ['extend', ouvidor, extend],
  ['answer', ouvidor, answer],
  ['archive', ouvidor, { id: 1, version: 1, reason: 'Desistência por escrito.' }],
  ['referred', investigators, list],
  ['getReferred', investigators, { id: 1 }],
  ...['districts', 'correct', 'counts', 'places'].map((name) => [name, ouvidor, {}] as const),
  ['duplicates', ouvidor, { id: 1 }],
  ['sendToCommand', ouvidor, forward],
  ['sendOutside', ouvidor, { ...forward, name: 'Secretaria de Obras', address: '' }],
  ['askComplement', ouvidor, { id: 1, version: 1, text: 'Diga o dia e a hora do fato.' }],
  ...['join', 'unjoin', 'reclassify', 'receiveComplement'].map((name) => [name, ouvidor, extend] as const),
  ...['extendInternal', 'recordInternal', 'cancelRecipient'].map((name) => [name, ouvidor, extend] as const),
  ...['answerReferred', 'extendReferred'].map((name) => [name, investigators, extend] as const),
  ['commanded', command, list],
  ...['getCommanded', 'answerCommanded', 'extendCommanded'].map(
    (name) => [name, command, { id: 1 }] as const,
  ),
];

describe('who may do what', () => {
  test('every procedure of the contract is in the table', () => {
    expect(procedures.map(([name]) => name).sort()).toEqual(Object.keys(contract.manifestations).sort());
    expect(PERMISSIONS['manifestations.identity']).toEqual(['ouvidor']);
  });

  test.each(procedures)('%s', async (name, holders, input) => {
    await office.as('ouvidor').manifestations.register(sample());
    for (const caller of role.options) {
      const reply = await office.call(caller, `manifestations.${name}`, input);
      const forbidden = !reply.ok && reply.error.code === 'forbidden';
      expect({ caller, forbidden }).toEqual({ caller, forbidden: !holders.includes(caller) });
    }
  });
});

/** Every row of every table as text, what is sealed included. */
async function dump(): Promise<string> {
  const tables = await sql<{ name: string }>`select name from sqlite_schema where type = 'table'`.execute(
    office.db,
  );
  const parts: string[] = [];
  for (const { name } of tables.rows) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(office.db);
    parts.push(`${name}: ${JSON.stringify(rows)}`);
  }
  return parts.join('\n');
}

describe('who spoke', () => {
  test('stays in the vault and in one reply', async () => {
    const guard = await addGuard(office, 'Bruno Teles', 7);
    const replies: unknown[] = [];
    const call = async (
      as: 'ouvidor' | 'corregedor' | 'comandante',
      path: string,
      input: unknown,
      key?: string,
    ) => {
      replies.push(await office.call(as, path, input, key));
    };
    await call('ouvidor', 'manifestations.register', sample({ guardIds: [guard] }), 'key-1');
    await call('ouvidor', 'manifestations.register', sample({ factOn: '2027-01-01' }), 'key-2');
    await call('ouvidor', 'manifestations.get', { id: 1 });
    await call('ouvidor', 'manifestations.list', list);
    await call('ouvidor', 'manifestations.list', { ...list, text: 'Zulmira' });
    const leaking = { id: 1, version: 1, extract: 'Zulmira Quaresma, CPF 52998224725.', note: '98765-4321' };
    await call('ouvidor', 'manifestations.forward', leaking, 'key-3');
    await call('ouvidor', 'manifestations.forward', forward, 'key-4');
    await addProceeding(office, 'SIND-2026-000001', 1);
    await call('ouvidor', 'manifestations.extend', { ...extend, version: 2 });
    await call('ouvidor', 'manifestations.sendToCommand', { ...leaking, version: 3 });
    const told = { id: 1, version: 3, text: 'A senhora Zulmira pode dizer a hora exata?' };
    await call('ouvidor', 'manifestations.askComplement', told);
    await call('ouvidor', 'manifestations.sendToCommand', { ...forward, version: 3 });
    await call('ouvidor', 'manifestations.duplicates', { id: 1 });
    await call('comandante', 'manifestations.commanded', list);
    await call('comandante', 'manifestations.getCommanded', { id: 2 });
    await call('comandante', 'deadlines.calendar', { from: '2026-12-01', to: '2026-12-31' });
    await call('ouvidor', 'manifestations.answer', { ...answer, version: 4 });
    await call('corregedor', 'manifestations.referred', list);
    await call('corregedor', 'manifestations.getReferred', { id: 1 });
    await call('ouvidor', 'dashboard.summary', {});
    await call('corregedor', 'dashboard.summary', {});
    await call('ouvidor', 'documents.list', { kind: null, year: null, subject: null, text: '' });
    await call('ouvidor', 'documents.issued', { id: 1 });
    const opened = await office.call('ouvidor', 'identities.reveal', identity);
    expect(JSON.stringify(opened)).toContain('Zulmira');
    const everything = `${JSON.stringify(replies)}\n${await dump()}`;
    expect(everything).toContain('OUV-2026-000001');
    for (const trace of TRACES) expect(everything).not.toContain(trace);
  });
});
