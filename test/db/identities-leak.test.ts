import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pathsOf } from '../../db/files.ts';
import { keyOfAccount, wrappedOf } from '../../db/identities/account-keys.ts';
import { openKey } from '../../db/identities/key-pairs.ts';
import { readKeyFile, unlockWithPassword } from '../../db/keys.ts';
import { role } from '../../shared/permissions.ts';
import { citizen, tellingNarrative, tracesOf } from '../support/citizens.ts';
import { PASSWORD, refusal } from '../support/folder.ts';
import { type Needle, needlesOf, searchBytes } from '../support/needles.ts';
import { plainBytes } from '../support/plain-copy.ts';
import { STAFF_PASSWORD, type Staffed, staffedOffice } from '../support/staffed.ts';
import { sample } from './manifestations-samples.ts';

const CITIZENS = 1000;
const TODAY = '2026-11-23';
const everyone = Array.from({ length: CITIZENS }, (_, n) => citizen(n));
const needles: readonly Needle[] = everyone.flatMap((one, n) =>
  tracesOf(one).flatMap((trace) => needlesOf(`citizen ${n}: ${trace}`, trace)),
);
const told = (found: readonly Needle[]) => found.map(({ of, encoding }) => `${of} (${encoding})`);

async function liveThrough(office: Staffed): Promise<void> {
  const ouvidor = office.as('ouvidor');
  for (const [n, identity] of everyone.entries()) {
    if (n === CITIZENS / 2) await ouvidor.identities.unlock({ password: STAFF_PASSWORD, job: null });
    const narrative = n % 2 === 0 ? tellingNarrative(identity) : 'O guarda gritou com quem passava na praça.';
    const form = {
      ...sample(),
      identity,
      narrative,
      witnesses: n % 5 === 0 ? `Vizinha de ${identity.name}` : '',
    };
    if (n % 10 === 0) {
      await ouvidor.drafts.save({ form: `manifestations.register:${n}`, body: JSON.stringify(form) });
    }
    const { id } = await ouvidor.manifestations.register(form);
    if (n >= CITIZENS / 2 && n % 5 === 0) await handle(office, id, n);
  }
  for (const one of role.options) {
    await office.as(one).dashboard.summary({});
    for (const identity of everyone.slice(0, 20)) {
      const hits = await office.as(one).search.find({ text: identity.name.split(' ')[1] ?? '' });
      expect(hits).toEqual([]);
    }
  }
  await office.as('admin').audit.list({ before: null, limit: 200 });
}

async function handle(office: Staffed, id: number, n: number): Promise<void> {
  const ouvidor = office.as('ouvidor');
  const page = await ouvidor.manifestations.get({ id });
  const leaking = { id, version: page.version, extract: tellingNarrative(citizen(n)), note: '' };
  expect(await refusal(ouvidor.manifestations.forward(leaking))).toMatchObject({ code: 'rule' });
  const sent = await ouvidor.manifestations.forward({ ...leaking, extract: page.narrative });
  await office.as('corregedor').manifestations.getReferred({ id });
  const text = 'Prezada pessoa manifestante: o guarda foi orientado a tratar todos com respeito.';
  await ouvidor.manifestations.answer({ id, version: sent.version, conclusive: true, text });
  await ouvidor.identities.reveal({ manifestationId: id, reason: 'Conferir o endereço da resposta.' });
  const { rows } = await ouvidor.identities.search({ citizen: { cpf: citizen(n).cpf, phone: '', name: '' } });
  expect(rows.map((row) => row.id)).toEqual([id]);
  await follow(office, id, n);
}

/** What comes after the answer: the survey and a recommendation, both first with words that tell who spoke. */
async function follow(office: Staffed, id: number, n: number): Promise<void> {
  const { surveys, recommendations } = office.as('ouvidor');
  const telling = tellingNarrative(citizen(n));
  const survey = { manifestationId: id, score: 75, resolved: 'sim', means: 'papel', on: TODAY } as const;
  const recorded = await surveys.record({ ...survey, comment: telling }).catch(() => null);
  const surveyId = recorded?.id ?? (await surveys.record({ ...survey, comment: 'Fui bem atendida.' })).id;
  const correction = {
    surveyId,
    score: 50,
    resolved: 'sim',
    on: TODAY,
    reason: 'A folha foi lida de novo.',
  } as const;
  await surveys.correct({ ...correction, comment: telling }).catch(() => null);
  const originIds = [id];
  const words = {
    addressee: 'comando',
    recipientName: '',
    subject: 'Ronda na praça',
    text: 'Recomenda-se manter uma dupla na praça.',
    termDays: 30,
    termUnit: 'calendar',
  } as const;
  expect(await refusal(recommendations.issue({ ...words, originIds, grounds: telling }))).toMatchObject({
    code: 'rule',
  });
  const made = await recommendations.issue({
    ...words,
    originIds,
    grounds: 'Há relatos de gritos na praça.',
  });
  const answer = {
    id: made.id,
    version: made.version,
    outcome: 'aceita',
    text: 'A dupla foi escalada.',
  } as const;
  await office.as('comandante').recommendations.answer({ ...answer, fulfilBy: null });
  await office.as('comandante').recommendations.list({});
}

describe('a thousand citizens', () => {
  test('are nowhere but in the vault, which neither the file nor the administrator opens', async () => {
    const office = await staffedOffice();
    await liveThrough(office);
    const paths = pathsOf(office.folder);
    const replies = Buffer.from(office.heard.join('\n'));
    expect(replies.length).toBeGreaterThan(CITIZENS * 100);
    expect(told(searchBytes(replies, needles))).toEqual([]);
    for (const name of readdirSync(office.folder)) {
      if (!name.endsWith('.lock')) {
        expect(told(searchBytes(readFileSync(join(office.folder, name)), needles))).toEqual([]);
      }
    }
    const db = office.door.caller()?.office.db;
    const keys = office.door.caller()?.office.keys;
    if (db === undefined || keys === undefined) throw new Error('no office');
    for (const { id } of await db.selectFrom('account').select('id').execute()) {
      const row = await keyOfAccount(db, id);
      if (row !== null) expect(await openKey(keys, id, wrappedOf(row), PASSWORD)).toBeNull();
    }
    office.door.close();

    const file = readKeyFile(paths);
    const [unlocked] = file === null ? [] : await unlockWithPassword(file, 'admin', PASSWORD);
    if (unlocked === undefined) throw new Error('the administrator opens the file');
    const bytes = plainBytes(paths.database, unlocked.databaseKey);
    expect(bytes.includes(Buffer.from('O guarda gritou com quem passava'))).toBe(true);
    expect(told(searchBytes(bytes, needles))).toEqual([]);
  }, 240_000);

  test('the search of bytes finds one that is planted, however it is written', () => {
    const [first] = everyone;
    if (first === undefined) throw new Error('no citizen');
    for (const write of [
      (text: string) => Buffer.from(text),
      (text: string) => Buffer.from(text, 'utf16le'),
      (text: string) => Buffer.from(Buffer.from(text).toString('hex')),
      (text: string) => Buffer.from(Buffer.from(`x${text}yz`).toString('base64')),
      (text: string) => Buffer.from(Buffer.from(`xy${text}z`).toString('base64')),
    ]) {
      for (const trace of [first.name, first.cpf, first.email]) {
        const planted = Buffer.concat([Buffer.alloc(777, 1), write(trace), Buffer.alloc(99, 2)]);
        expect(searchBytes(planted, needles).length).toBeGreaterThan(0);
      }
    }
  });

  test('a plain value in a table is found in the bytes of the file', async () => {
    const office = await staffedOffice();
    const { db } = office.door.caller()?.office ?? {};
    await db
      ?.insertInto('meta')
      .values({ key: 'planted', value: everyone[7]?.name ?? '' })
      .execute();
    office.door.close();
    const file = readKeyFile(pathsOf(office.folder));
    const [unlocked] = file === null ? [] : await unlockWithPassword(file, 'admin', PASSWORD);
    const bytes = plainBytes(pathsOf(office.folder).database, unlocked?.databaseKey ?? Buffer.alloc(32));
    expect(told(searchBytes(bytes, needles)).some((one) => one.startsWith('citizen 7:'))).toBe(true);
  });

  test('an administrator who resets the ouvidor’s password and signs in as them finds the vault shut', async () => {
    const office = await staffedOffice();
    const { id } = await office.as('ouvidor').manifestations.register({ ...sample(), identity: citizen(1) });
    const [{ id: accountId } = { id: 0 }] = (await office.client.accounts.list({})).filter(
      ({ username }) => username === 'ouvidor',
    );
    const { temporaryPassword } = await office.client.accounts.resetPassword({ id: accountId });
    office.door.close();
    await office.client.accounts.signIn({ username: 'ouvidor', password: temporaryPassword });
    await office.client.accounts.changePassword({ current: temporaryPassword, next: 'senha-do-admin-33' });
    await office.client.identities.unlock({ password: 'senha-do-admin-33', job: null });
    const reveal = { manifestationId: id, reason: 'Saber quem foi que falou.' };
    expect(await refusal(office.client.identities.reveal(reveal))).toMatchObject({
      rule: 'cofre_sem_acesso',
    });
    expect((await office.client.identities.overview({})).alerts.map(({ kind }) => kind)).toContain('reset');
    await office.client.identities.recover({ by: 'password', password: STAFF_PASSWORD, job: null });
    expect((await office.client.identities.reveal(reveal)).identity?.name).toBe(citizen(1).name);
    office.door.close();
  });
});
