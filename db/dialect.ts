import type Sqlite from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { createLock } from './lock.ts';

/** Beyond this many different texts the cache starts anew: lists of values of any length make one each. */
const MOST_STATEMENTS = 500;

/** Kysely over one open connection: each SQL text is prepared once, and transactions take their turn. */
export function encryptedDialect(database: Sqlite.Database): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => createDriver(database),
    createIntrospector: (kysely) => new SqliteIntrospector(kysely),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

function createDriver(database: Sqlite.Database): Driver {
  const connection = createConnection(database);
  const lock = createLock();
  const releases: Array<() => void> = [];
  const run = (sql: string) => async () => {
    await connection.executeQuery(CompiledQuery.raw(sql));
  };
  return {
    init: async () => undefined,
    acquireConnection: async () => {
      releases.push(await lock.acquire());
      return connection;
    },
    beginTransaction: run('begin immediate'),
    commitTransaction: run('commit'),
    // A full disk may already have rolled it back.
    rollbackTransaction: async () => {
      if (database.inTransaction) await run('rollback')();
    },
    releaseConnection: async () => releases.shift()?.(),
    destroy: async () => undefined,
  };
}

/** Rows of any shape: Kysely knows which from the query, the driver does not. */
type Prepared = Sqlite.Statement<unknown[], never>;

function createConnection(database: Sqlite.Database): DatabaseConnection {
  const statements = new Map<string, Prepared>();
  const prepare = (sql: string): Prepared => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    if (statements.size >= MOST_STATEMENTS) statements.clear();
    const prepared = database.prepare<unknown[], never>(sql);
    statements.set(sql, prepared);
    return prepared;
  };
  return {
    executeQuery: async <R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> => {
      const statement = prepare(sql);
      if (statement.reader) return { rows: statement.all(...parameters) };
      const { changes, lastInsertRowid } = statement.run(...parameters);
      return { rows: [], insertId: BigInt(lastInsertRowid), numAffectedRows: BigInt(changes) };
    },
    streamQuery: async function* <R>({
      sql,
      parameters,
    }: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
      // Not from the cache: a statement being read cannot be run again.
      for (const row of database.prepare<unknown[], never>(sql).iterate(...parameters)) yield { rows: [row] };
    },
  };
}
