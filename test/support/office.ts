import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { loadSession } from '../../db/accounts/sessions.ts';
import { insertAccount } from '../../db/accounts/statements.ts';
import { adoptedRulebook, type CreateAgencyInput, insertOffice } from '../../db/agencies/create.ts';
import type { Clock } from '../../db/clock.ts';
import { createDatabase } from '../../db/connection.ts';
import type { Session } from '../../db/context.ts';
import { createDispatcher } from '../../db/dispatch.ts';
import { pathsOf } from '../../db/files.ts';
import type { KeyFile } from '../../db/keys.ts';
import { silentLog } from '../../db/log.ts';
import { migrations } from '../../db/migrations/index.ts';
import { type Office, openOffice as openFile } from '../../db/office.ts';
import { handlers } from '../../db/registry.ts';
import type { Database } from '../../db/schema.ts';
import { MINIMUM_COST } from '../../db/slots.ts';
import { openVault } from '../../db/vault.ts';
import { createAgencyInput } from '../../shared/agencies/contract.ts';
import { createClient } from '../../shared/contract/client.ts';
import { type AppContract, contract } from '../../shared/contract/index.ts';
import type { Client } from '../../shared/contract/procedure.ts';
import type { Envelope } from '../../shared/contract/wire.ts';
import { permissionsOf, type Role, role } from '../../shared/permissions.ts';
import { giveKey, openKeyOf } from './vault.ts';

export type TestOffice = {
  /** A typed caller holding these roles, through the real dispatcher; one account exists for each role. */
  readonly as: (...roles: readonly [Role, ...Role[]]) => Client<AppContract>;
  /** As a caller, with the envelope as it is and a key of idempotency if wished. */
  readonly call: (as: Role, path: string, input: unknown, key?: string) => Promise<Envelope>;
  /** The day on which everything happens from now on, `YYYY-MM-DD`. */
  readonly setToday: (day: string) => void;
  /** For arranging and for looking where no procedure does. */
  readonly db: Kysely<Database>;
  readonly file: Office;
  readonly folder: string;
  /** What commands have announced as changed. */
  readonly events: string[][];
  readonly close: () => void;
};

export const FOUNDING = createAgencyInput.parse({
  agency: {
    name: 'Guarda Municipal de Exemplo',
    municipality: 'Exemplo',
    state: 'SP',
    crest: null,
    letterhead: 'Secretaria Municipal de Segurança Urbana',
    idleMinutes: 10,
  },
  administrator: { username: 'admin', name: 'Ana Administradora', password: 'praça-velha-7-ipês' },
  rulebookId: 'guarda-legal-2021',
  parameters: {
    suspensionMinDays: 1,
    suspensionMaxDays: 30,
    competence: {},
    lawNumber: 'Lei Municipal nº 1.234/2022',
    validFrom: '1990-01-01',
  },
}) satisfies CreateAgencyInput;

/** A clock that stands still until told otherwise. */
export function testClock(
  day = '2026-11-23',
): Clock & { readonly set: (day: string) => void; readonly skip: (seconds: number) => void } {
  let today = day;
  let seconds = 0;
  return {
    today: () => today,
    now: () => `${today}T15:00:00.000Z`,
    throttle: { wall: () => 1_800_000_000 + seconds, uptime: () => 1_000 + seconds },
    set: (next) => {
      today = next;
    },
    skip: (more) => {
      seconds += more;
    },
  };
}

/**
 * An office in a temporary folder: a real encrypted file, one account for each role, the built-in rulebook in force
 * since 1990, today 2026-11-23, the ouvidor's identity vault made and open. No password is hashed but once in each test
 * file, so it opens in milliseconds.
 */
export async function openOffice(input: CreateAgencyInput = FOUNDING): Promise<TestOffice> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  const paths = pathsOf(folder);
  const clock = testClock();
  const key = randomBytes(32);
  const keyFile: KeyFile = {
    format: 'lisura-keys',
    version: 1,
    installId: '0'.repeat(32),
    revision: 0,
    slots: [],
  };
  const sqlite = createDatabase(paths.database, key, migrations);
  const file = await openFile(sqlite, key, paths.head, openVault(null, keyFile, key, MINIMUM_COST));
  await file.db.transaction().execute(async (trx) => {
    await insertOffice(trx, input, adoptedRulebook(input), clock.now());
    for (const other of role.options.filter((one) => one !== 'admin')) {
      await insertAccount(trx, {
        username: other,
        name: `Conta ${other}`,
        office: '',
        roles: [other],
        guardId: null,
        mustChangePassword: false,
        createdAt: clock.now(),
      });
    }
  });
  const sessions = await sessionsOf(file);
  await openVaultOf(file, sessions, clock.now());
  const events: string[][] = [];
  const dispatch = createDispatcher(contract, handlers, {
    door: null,
    caller: () => null,
    clock,
    log: silentLog,
    changed: (_feature, features) => {
      events.push([...features]);
    },
  });
  const sessionFor = (roles: readonly [Role, ...Role[]]): Session => {
    const own = sessions.get(roles[0]);
    if (own === undefined) throw new Error(`no account for ${roles[0]}`);
    return { ...own, roles, permissions: permissionsOf(roles) };
  };
  return {
    as: (...roles) => {
      const session = sessionFor(roles);
      return createClient(contract, (path, value) =>
        dispatch({ path, input: value }, { office: file, session }),
      );
    },
    call: (as, path, value, key) =>
      dispatch({ path, input: value, key }, { office: file, session: sessionFor([as]) }),
    setToday: clock.set,
    db: file.db,
    file,
    folder,
    events,
    close: () => {
      file.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openVaultOf(file: Office, sessions: ReadonlyMap<Role, Session>, now: string): Promise<void> {
  for (const one of ['ouvidor', 'corregedor'] as const) {
    const session = sessions.get(one);
    if (session === undefined) continue;
    const keyId = await giveKey(file, session, now);
    if (one === 'ouvidor') await openKeyOf(file, session.accountId, keyId);
  }
}

async function sessionsOf({ db }: Office): Promise<ReadonlyMap<Role, Session>> {
  const sessions = new Map<Role, Session>();
  for (const one of role.options) {
    const session = await loadSession(db, one);
    if (session !== null) sessions.set(one, session);
  }
  return sessions;
}
