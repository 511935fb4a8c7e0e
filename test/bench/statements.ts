import type Sqlite from 'better-sqlite3';

/** One statement as it was run: its text and values, and whether it gives rows. */
export type Statement = {
  readonly sql: string;
  readonly values: readonly unknown[];
  readonly reads: boolean;
};

/** Writes down every statement that anyone runs on the connection from now on. */
export function recordStatements(database: Sqlite.Database): Statement[] {
  const seen: Statement[] = [];
  const prepare = database.prepare.bind(database);
  const recorded = (sql: string) => {
    const statement = prepare<unknown[], unknown>(sql);
    const reads = statement.reader;
    const note = <R>(run: (...values: unknown[]) => R) => {
      return (...values: unknown[]): R => {
        seen.push({ sql, values, reads });
        return run(...values);
      };
    };
    Object.assign(statement, {
      all: note(statement.all.bind(statement)),
      run: note(statement.run.bind(statement)),
    });
    return statement;
  };
  Object.assign(database, { prepare: recorded });
  return seen;
}

const AUDIT = /^insert into audit_entry/;

/**
 * A function that runs recorded statements again with better-sqlite3 alone, each text prepared once; audit entries take
 * the next number of this file.
 */
export function replayer(database: Sqlite.Database): (statements: readonly Statement[]) => void {
  const prepared = new Map<string, Sqlite.Statement<unknown[], unknown>>();
  const last = database.prepare<[], { seq: number }>('select max(seq) as seq from audit_entry').get();
  let seq = last?.seq ?? 0;
  const prepareOnce = (sql: string) => {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    const statement = database.prepare<unknown[], unknown>(sql);
    prepared.set(sql, statement);
    return statement;
  };
  return (statements) => {
    for (const { sql, values, reads } of statements) {
      const statement = prepareOnce(sql);
      if (reads) statement.all(...values);
      else if (AUDIT.test(sql)) {
        seq += 1;
        statement.run(seq, ...values.slice(1));
      } else statement.run(...values);
    }
  };
}
