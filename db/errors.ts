import { AppError } from '../shared/contract/errors.ts';

/** The code of an error of SQLite or of the operating system, such as `SQLITE_FULL` or `ENOSPC`. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** The refusal that a caller may see for a failure of the database or the disk, or null when there is none. */
export function refusalOf(error: unknown): AppError | null {
  if (error instanceof AppError) return error;
  const code = codeOf(error);
  if (code === null) return null;
  if (code.startsWith('SQLITE_BUSY') || code === 'SQLITE_LOCKED') return new AppError({ code: 'busy' });
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return new AppError({ code: 'full' });
  if (code.startsWith('SQLITE_READONLY') || ['EROFS', 'EACCES', 'EPERM'].includes(code))
    return new AppError({ code: 'damaged', what: 'readonly' });
  if (code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY') {
    return new AppError({ code: 'conflict', what: 'Já existe um registro com estes dados.' });
  }
  if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY') {
    return new AppError({ code: 'conflict', what: 'O registro indicado não existe ou está em uso.' });
  }
  return isConnectionLost(error) ? new AppError({ code: 'unavailable' }) : null;
}

/**
 * After one failure of the disk the same connection reports damage where there is none: the process must end,
 * and the next one opens the file anew and checks it.
 */
export function isConnectionLost(error: unknown): boolean {
  const code = codeOf(error) ?? '';
  return code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB';
}
