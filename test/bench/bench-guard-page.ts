import type Sqlite from 'better-sqlite3';
import { loadSession } from '../../db/accounts/sessions.ts';
import { createDispatcher } from '../../db/dispatch.ts';
import { createJobs } from '../../db/jobs.ts';
import { readKeyFile } from '../../db/keys.ts';
import { silentLog } from '../../db/log.ts';
import { type Office, openOffice } from '../../db/office.ts';
import { handlers } from '../../db/registry.ts';
import { MINIMUM_COST } from '../../db/slots.ts';
import { openVault } from '../../db/vault.ts';
import { contract } from '../../shared/contract/index.ts';
import { type Copy, copyOfDemo, TODAY } from './demo-office.ts';
import { compare, report } from './measure.ts';
import { recordStatements, replayer, type Statement } from './statements.ts';

const USER = 'corregedor';
const GUARDS = 40;

type Page = (guardId: number) => Promise<void>;

async function officeOf({ paths, key }: Copy, sqlite: Sqlite.Database): Promise<Office> {
  const file = readKeyFile(paths);
  if (file === null) throw new Error('no key file');
  return openOffice(sqlite, key, paths.head, openVault(null, file, key, MINIMUM_COST));
}

/** What the screen of a guard asks for, through the real dispatcher. */
async function pageOf(office: Office): Promise<Page> {
  const session = await loadSession(office.db, USER);
  if (session === null) throw new Error(`no account ${USER}`);
  const caller = { office, session };
  const dispatch = createDispatcher(contract, handlers, {
    door: null,
    caller: () => caller,
    clock: {
      today: () => TODAY,
      now: () => `${TODAY}T12:00:00.000Z`,
      throttle: { wall: () => 0, uptime: () => 0 },
    },
    log: silentLog,
    jobs: createJobs(() => undefined),
    changed: () => undefined,
  });
  return async (guardId) => {
    const calls: readonly (readonly [string, object])[] = [
      ['guards.get', { id: guardId }],
      ['behavior.ofGuard', { guardId, on: null }],
      ['rewards.ofGuard', { guardId }],
      ['sanctions.list', { guardId, status: 'all' }],
    ];
    for (const [path, input] of calls) {
      const reply = await dispatch({ path, input });
      if (!reply.ok) throw new Error(`${path}: ${JSON.stringify(reply.error)}`);
    }
  };
}

/** The statements of each guard's page, as the application runs them. */
async function recordPages(copy: Copy, guards: readonly number[]): Promise<Statement[][]> {
  const sqlite = copy.open();
  const seen = recordStatements(sqlite);
  const office = await officeOf(copy, sqlite);
  const page = await pageOf(office);
  const pages: Statement[][] = [];
  for (const guard of guards) {
    seen.length = 0;
    await page(guard);
    pages.push([...seen]);
  }
  office.close();
  return pages;
}

const ours = await copyOfDemo(USER);
const plain = await copyOfDemo(USER);
const rawFile = plain.open();
const guards = rawFile
  .prepare<[number], { id: number }>(
    `select guard.id from guard left join sanction on sanction.guard_id = guard.id
     group by guard.id order by count(sanction.id) desc, guard.id limit ?`,
  )
  .all(GUARDS)
  .map(({ id }) => id);
const pages = await recordPages(ours, guards);
const office = await officeOf(ours, ours.open());
const page = await pageOf(office);
const replay = replayer(rawFile);
const statements = pages.reduce((sum, one) => sum + one.length, 0) / pages.length;

report([
  await compare(
    `guard's page: ${GUARDS} guards / the ${statements.toFixed(0)} statements of each`,
    {
      ours: async () => {
        for (const guard of guards) await page(guard);
      },
      base: () => {
        for (const one of pages) replay(one);
      },
    },
    { rounds: 21, atMost: 3 },
  ),
]);
office.close();
rawFile.close();
ours.remove();
plain.remove();
