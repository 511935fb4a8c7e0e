import type Sqlite from 'better-sqlite3';
import { createDispatcher } from '../../db/dispatch.ts';
import type { pathsOf } from '../../db/files.ts';
import type { KeyFile } from '../../db/keys.ts';
import { silentLog } from '../../db/log.ts';
import { openOffice } from '../../db/office.ts';
import { handlers } from '../../db/registry.ts';
import { MINIMUM_COST } from '../../db/slots.ts';
import { openVault } from '../../db/vault.ts';
import { contract } from '../../shared/contract/index.ts';
import { permissionsOf } from '../../shared/permissions.ts';
import { insertManifestations } from '../support/many-manifestations.ts';

/** The triggers keep an index in step row by row; to fill it at once, they are taken off and it is built from the rows. */
function fill(sqlite: Sqlite.Database, count: number): void {
  const triggers = sqlite
    .prepare<[], { name: string; sql: string }>(
      "select name, sql from sqlite_schema where type = 'trigger' and tbl_name like 'manifestation%'",
    )
    .all();
  for (const { name } of triggers) sqlite.exec(`drop trigger "${name}"`);
  sqlite.exec("insert into agency (id, name, municipality, state) values (1, 'Guarda', 'Exemplo', 'SP')");
  insertManifestations(sqlite, { count, firstId: 1, from: '2010-01-01', days: 6_100 });
  for (const index of ['manifestation_fts', 'referred_fts'])
    sqlite.exec(`insert into ${index} (${index}) values ('rebuild')`);
  for (const { sql } of triggers) sqlite.exec(sql);
  sqlite.exec('analyze');
}

type Over = {
  readonly key: Uint8Array;
  readonly paths: ReturnType<typeof pathsOf>;
  readonly count: number;
};

/** An office of so many manifestations, and its procedures as the ouvidor calls them. */
export async function openOver(sqlite: Sqlite.Database, { key, paths, count }: Over) {
  fill(sqlite, count);
  const keyFile: KeyFile = {
    format: 'lisura-keys',
    version: 1,
    installId: '0'.repeat(32),
    revision: 0,
    slots: [],
  };
  const office = await openOffice(sqlite, key, paths.head, openVault(null, keyFile, key, MINIMUM_COST));
  const session = {
    accountId: 1,
    username: 'ouvidor',
    name: 'Ouvidor',
    office: '',
    roles: ['ouvidor'] as const,
    permissions: permissionsOf(['ouvidor']),
    guardId: null,
    mustChangePassword: false,
  };
  const dispatch = createDispatcher(contract, handlers, {
    door: null,
    caller: () => ({ office, session }),
    clock: {
      today: () => '2026-11-23',
      now: () => '2026-11-23T12:00:00.000Z',
      throttle: { wall: () => 0, uptime: () => 0 },
    },
    log: silentLog,
    changed: () => undefined,
  });
  const call = async (path: string, input: object): Promise<void> => {
    const reply = await dispatch({ path, input });
    if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  };
  return { call, close: () => office.close() };
}
