import { mkdirSync, readFileSync, renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { HandlersOf, Session } from '../../db/context.ts';
import { createDispatcher, type Dispatcher } from '../../db/dispatch.ts';
import { pathsOf } from '../../db/files.ts';
import { createLog } from '../../db/log.ts';
import { ruleError } from '../../shared/contract/errors.ts';
import { command, draft, query, rule, sensitiveQuery } from '../../shared/contract/procedure.ts';
import { permissionsOf } from '../../shared/permissions.ts';
import { openOffice, type TestOffice, testClock } from '../support/office.ts';

const contract = {
  things: {
    double: rule({ input: z.object({ n: z.number() }), output: z.number() }),
    list: query('guards.read', { input: z.object({}), output: z.array(z.object({ name: z.string() })) }),
    secret: sensitiveQuery('guards.read', {
      input: z.object({ id: z.number().int() }),
      output: z.object({ name: z.string() }),
    }),
    rename: command('guards.write', {
      input: z.object({ name: z.string().min(3), parts: z.array(z.object({ n: z.number() })).optional() }),
      output: z.object({ name: z.string(), times: z.number() }),
      touches: ['behavior'],
    }),
    fail: command('session', { input: z.object({ how: z.string() }), output: z.object({}) }),
    /** Its reply is shown once. */
    issue: command('session', {
      input: z.object({ password: z.string() }),
      output: z.object({ secret: z.string() }),
      secretReply: 'Já foi emitida: emita outra.',
    }),
    change: command('session', { input: z.object({ next: z.string() }), output: z.object({}) }),
    deep: rule({ input: z.unknown(), output: z.number() }),
    keep: draft('session', { input: z.object({ body: z.string() }), output: z.object({}) }),
  },
};

let times = 0;
const handlers: HandlersOf<typeof contract> = {
  things: {
    double: (_context, { n }) => n * 2,
    list: ({ db }) => db.selectFrom('account').select(['name', 'username']).orderBy('id').execute(),
    secret: async ({ db, about }, { id }) => {
      about(`account:${id}`, 'conferência');
      return db.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    },
    rename: async ({ trx, about }, { name }) => {
      about('agency:1');
      times += 1;
      await trx.updateTable('agency').set({ name }).execute();
      return { name, times };
    },
    fail: async ({ trx }, { how }) => {
      await trx.updateTable('agency').set({ name: 'meio caminho' }).execute();
      if (how === 'rule') throw ruleError('things.never', 'art. 1º', ['Nunca.']);
      if (how === 'unique')
        await trx.insertInto('account_role').values({ account_id: 1, role: 'admin' }).execute();
      if (how === 'foreign')
        await trx.insertInto('account_role').values({ account_id: 99, role: 'admin' }).execute();
      throw new Error('segredo de Fulano');
    },
    issue: async ({ about }) => {
      about('account:1');
      times += 1;
      return { secret: 'segredo emitido' };
    },
    change: async () => ({}),
    deep: () => {
      const endless = (n: number): number => endless(n + 1) + 1;
      return endless(0);
    },
    keep: async ({ trx, session, now }, { body }) => {
      await trx
        .insertInto('draft')
        .values({ account_id: session.accountId, form: 'f', body, saved_at: now })
        .execute();
      return {};
    },
  },
};

let office: TestOffice;
let dispatch: Dispatcher;
let changes: (readonly string[])[];
let session: Session;
beforeEach(async () => {
  times = 0;
  changes = [];
  office = await openOffice();
  session = {
    accountId: 1,
    username: 'admin',
    name: 'Ana',
    office: '',
    roles: ['rh'],
    permissions: permissionsOf(['rh']),
    guardId: null,
    mustChangePassword: false,
  };
  dispatch = createDispatcher(contract, handlers, {
    door: null,
    caller: () => ({ office: office.file, session }),
    clock: testClock(),
    log: createLog(join(office.folder, 'backend.log'), () => 'now'),
    changed: (_feature, features) => void changes.push(features),
  });
});
afterEach(() => office.close());

const call = (path: string, input: unknown, key?: string) => dispatch({ path, input, key });
const agencyName = async () =>
  (await office.db.selectFrom('agency').select('name').executeTakeFirstOrThrow()).name;
const auditSize = () => office.file.journal.head().seq;

describe('the dispatcher', () => {
  test('finds, and refuses what nobody offers', async () => {
    expect(await call('things.double', { n: 4 })).toEqual({ ok: true, value: 8 });
    for (const path of ['things.none', 'none.list', 'constructor.toString', 'things.__proto__', '']) {
      expect(await call(path, {})).toEqual({ ok: false, error: { code: 'notFound', what: 'operação' } });
    }
  });

  test('asks the session before it looks at the input', async () => {
    session = { ...session, permissions: permissionsOf(['ouvidor']) };
    expect(await call('things.rename', 'nonsense')).toEqual({
      ok: false,
      error: { code: 'forbidden', permission: 'guards.write' },
    });
    expect(await dispatch({ path: 'things.list', input: {} }, null)).toEqual({
      ok: false,
      error: { code: 'locked' },
    });
    expect(await dispatch({ path: 'things.double', input: { n: 1 } }, null)).toEqual({ ok: true, value: 2 });
  });

  test('lets a temporary password do nothing but be changed', async () => {
    session = { ...session, mustChangePassword: true };
    expect(await call('things.list', {})).toEqual({
      ok: false,
      error: { code: 'forbidden', permission: 'accounts.changePassword' },
    });
  });

  test('names each field by its path, in Portuguese', async () => {
    expect(await call('things.rename', { name: 'x', parts: [{ n: 1 }, { n: 'dois' }] })).toEqual({
      ok: false,
      error: {
        code: 'invalid',
        fields: {
          name: ['Use ao menos 3 caracteres.'],
          'parts.1.n': ['Valor inválido.'],
        },
      },
    });
    expect(await call('things.rename', null)).toMatchObject({
      error: { code: 'invalid', fields: { input: ['Preencha este campo.'] } },
    });
  });

  test.each(['a\u0000b', 'a\ud800b'])(
    'refuses a text that the file would not give back: %j',
    async (name) => {
      expect(await call('things.rename', { name })).toMatchObject({
        error: {
          code: 'invalid',
          fields: { name: [expect.stringContaining('não pode ser guardado')] },
        },
      });
    },
  );

  test.each(['things.deep', 'things.rename'])('refuses an input nested without end: %s', async (path) => {
    let deep: unknown = 'fundo';
    for (let n = 0; n < 200_000; n += 1) deep = n % 2 === 0 ? [deep] : { name: deep };
    expect(await call(path, deep)).toEqual({
      ok: false,
      error: { code: 'invalid', fields: { input: ['A entrada tem níveis demais.'] } },
    });
    expect(await call('things.double', { n: 2 })).toEqual({ ok: true, value: 4 });
  });

  test('outlives a calculation without end', async () => {
    expect(await call('things.deep', [1])).toMatchObject({ error: { code: 'internal' } });
    expect(await call('things.double', { n: 2 })).toEqual({ ok: true, value: 4 });
  });

  test('drops from a reply what the contract does not name', async () => {
    const reply = await call('things.list', {});
    expect(reply.ok && reply.value).toContainEqual({ name: 'Conta rh' });
    expect(JSON.stringify(reply)).not.toContain('username');
  });

  test('tells what changed, after a command only', async () => {
    await call('things.list', {});
    await call('things.fail', { how: 'rule' });
    expect(changes).toEqual([]);
    await call('things.rename', { name: 'Guarda Nova' });
    expect(changes).toEqual([['things', 'behavior']]);
  });
});

describe('a command', () => {
  test('leaves its rows and one audit entry, or nothing', async () => {
    await call('things.rename', { name: 'Guarda Nova' });
    expect([await agencyName(), auditSize()]).toEqual(['Guarda Nova', 1]);
    expect(await call('things.fail', { how: 'rule' })).toEqual({
      ok: false,
      error: { code: 'rule', rule: 'things.never', citation: 'art. 1º', facts: ['Nunca.'] },
    });
    expect([await agencyName(), auditSize()]).toEqual(['Guarda Nova', 1]);
    expect(await call('things.fail', { how: 'unique' })).toMatchObject({ error: { code: 'conflict' } });
    expect(await call('things.fail', { how: 'foreign' })).toMatchObject({ error: { code: 'conflict' } });
    expect([await agencyName(), auditSize()]).toEqual(['Guarda Nova', 1]);
  });

  test('that breaks tells a reference and logs where, without a word of what', async () => {
    const reply = await call('things.fail', { how: 'segredo de Fulano' });
    expect(reply).toEqual({
      ok: false,
      error: { code: 'internal', reference: expect.stringMatching(/^[0-9a-f]{8}$/) },
    });
    const log = readFileSync(join(office.folder, 'backend.log'), 'utf8');
    expect(log).toContain('things.fail Error');
    expect(log).toContain('dispatch.test.ts:');
    expect(log).not.toMatch(/segredo|Fulano|update|\/work|\/tmp/);
    expect(await agencyName()).not.toBe('meio caminho');
  });

  test('repeated under its key answers again and acts once', async () => {
    const first = await call('things.rename', { name: 'Guarda Nova' }, 'k1');
    expect(await call('things.rename', { name: 'Guarda Nova' }, 'k1')).toEqual(first);
    expect([times, auditSize()]).toEqual([1, 1]);
    expect(await call('things.rename', { name: 'Guarda Outra' }, 'k1')).toMatchObject({
      error: { code: 'conflict' },
    });
    expect(await call('things.fail', { how: 'rule' }, 'k1')).toMatchObject({ error: { code: 'conflict' } });
    session = { ...session, accountId: 2 };
    expect(await call('things.rename', { name: 'Guarda Nova' }, 'k1')).toMatchObject({
      error: { code: 'conflict' },
    });
    expect([times, await agencyName()]).toEqual([1, 'Guarda Nova']);
  });

  test('whose reply is a secret keeps none, and a repetition is told that it was done', async () => {
    const first = await call('things.issue', { password: 'certa' }, 'k3');
    expect(first).toEqual({ ok: true, value: { secret: 'segredo emitido' } });
    for (const password of ['certa', 'errada']) {
      expect(await call('things.issue', { password }, 'k3')).toEqual({
        ok: false,
        error: { code: 'conflict', what: 'Já foi emitida: emita outra.' },
      });
    }
    const kept = await office.db.selectFrom('idempotency').selectAll().execute();
    expect(JSON.stringify(kept)).not.toContain('segredo');
    expect(times).toBe(1);
  });

  test('repeated with another password is another command', async () => {
    expect(await call('things.change', { next: 'uma senha' }, 'k4')).toMatchObject({ ok: true });
    expect(await call('things.change', { next: 'uma senha' }, 'k4')).toMatchObject({ ok: true });
    expect(await call('things.change', { next: 'outra senha' }, 'k4')).toMatchObject({
      error: { code: 'conflict' },
    });
    const { db, journal } = office.file;
    const entry = await db.selectFrom('audit_entry').select('input_digest').executeTakeFirstOrThrow();
    expect(entry.input_digest).toBe(journal.digest({ next: '' }));
  });

  test('is answered as done though the head outside cannot be written; its line follows with the next', async () => {
    const { head } = pathsOf(office.folder);
    await call('things.rename', { name: 'Guarda 1' });
    renameSync(head, `${head}.away`);
    mkdirSync(head);
    for (const name of ['Guarda 2', 'Guarda 3'])
      expect(await call('things.rename', { name }, name)).toMatchObject({ ok: true, value: { name } });
    expect(await call('things.rename', { name: 'Guarda 3' }, 'Guarda 3')).toMatchObject({ ok: true });
    expect([times, auditSize()]).toEqual([3, 3]);
    rmdirSync(head);
    renameSync(`${head}.away`, head);
    expect(await call('things.rename', { name: 'Guarda 4' })).toMatchObject({ ok: true });
    expect(office.file.headLog.lines()?.map(({ seq, authentic }) => [seq, authentic])).toEqual([
      [1, true],
      [2, true],
      [3, true],
      [4, true],
    ]);
    expect(await office.as('admin').audit.verify({})).toEqual({ entries: 4, headSeq: 4, broken: null });
  });

  test('is answered as done though those who listen fail', async () => {
    const deaf = createDispatcher(contract, handlers, {
      door: null,
      caller: () => ({ office: office.file, session }),
      clock: testClock(),
      log: createLog(join(office.folder, 'backend.log'), () => 'now'),
      changed: () => Promise.reject(new Error('nobody')),
    });
    expect(await deaf({ path: 'things.rename', input: { name: 'Guarda 1' } })).toMatchObject({ ok: true });
  });

  test('that was refused may be tried again under the same key', async () => {
    await call('things.fail', { how: 'rule' }, 'k2');
    expect(await call('things.rename', { name: 'Guarda Nova' }, 'k2')).toMatchObject({ ok: true });
  });

  test('waits its turn: many at once keep the chain', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, n) => call('things.rename', { name: `Guarda ${n}` })));
    expect(await office.as('admin').audit.verify({})).toEqual({ entries: 40, headSeq: 40, broken: null });
  });

  test('on a full disk is refused whole, and works again once there is room', async () => {
    await sql`pragma max_page_count = 1`.execute(office.db);
    expect(await call('things.keep', { body: 'x'.repeat(300_000) })).toEqual({
      ok: false,
      error: { code: 'full' },
    });
    await sql`pragma max_page_count = 1000000`.execute(office.db);
    expect(await call('things.keep', { body: 'x'.repeat(300_000) })).toEqual({ ok: true, value: {} });
  });
});

describe('a sensitive reading', () => {
  test('leaves an entry with its subject and reason; a draft leaves none', async () => {
    expect(await call('things.secret', { id: 2 })).toMatchObject({ ok: true });
    await call('things.keep', { body: 'x' });
    const entries = await office.db
      .selectFrom('audit_entry')
      .select(['procedure', 'subject', 'reason'])
      .execute();
    expect(entries).toEqual([{ procedure: 'things.secret', subject: 'account:2', reason: 'conferência' }]);
  });

  test('answers nothing when its entry cannot be written', async () => {
    await sql`create trigger no_entry before insert on audit_entry begin select raise(abort, 'no'); end`.execute(
      office.db,
    );
    const reply = await call('things.secret', { id: 2 });
    expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(JSON.stringify(reply)).not.toContain('Conta');
  });
});

describe('a refused attempt', () => {
  const trail = () =>
    office.db.selectFrom('audit_entry').select(['procedure', 'outcome', 'actor_id']).execute();

  test('of a command or a sensitive reading leaves its trace; any other reading none', async () => {
    session = { ...session, permissions: permissionsOf(['admin']) };
    for (const path of ['things.rename', 'things.secret', 'things.list'])
      expect(await call(path, 'nonsense')).toMatchObject({ error: { code: 'forbidden' } });
    expect(await trail()).toEqual([
      { procedure: 'things.rename', outcome: 'refused', actor_id: 1 },
      { procedure: 'things.secret', outcome: 'refused', actor_id: 1 },
    ]);
    const [last] = await office.as('admin').audit.list({ before: null, limit: 1 });
    expect(last).toMatchObject({ procedure: 'things.secret', outcome: 'refused' });
    expect((await office.as('admin').audit.verify({})).broken).toBeNull();
  });

  test('is refused also where the trace cannot be written', async () => {
    await sql`create trigger no_entry before insert on audit_entry begin select raise(abort, 'no'); end`.execute(
      office.db,
    );
    session = { ...session, permissions: permissionsOf(['admin']) };
    expect(await call('things.rename', {})).toEqual({
      ok: false,
      error: { code: 'forbidden', permission: 'guards.write' },
    });
  });
});
