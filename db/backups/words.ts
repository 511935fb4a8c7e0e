import { AppError } from '../../shared/contract/errors.ts';
import { codeOf } from '../errors.ts';

const FULL = 'Não há espaço livre na pasta. Libere espaço ou escolha outra.';
const UNREACHABLE = 'A pasta não está acessível. Conecte o disco ou escolha outra.';
const WORDS: Readonly<Record<string, string>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  SQLITE_FULL: FULL,
  ENOENT: UNREACHABLE,
  ENOTDIR: UNREACHABLE,
  EACCES: 'Sem permissão para gravar na pasta. Peça acesso ou escolha outra.',
  EPERM: 'Sem permissão para gravar na pasta. Peça acesso ou escolha outra.',
  EROFS: 'A pasta está protegida contra gravação. Escolha outra.',
  EFBIG: 'O disco não aceita arquivos deste tamanho. Use um disco formatado em NTFS ou exFAT.',
};

/** What went wrong with one folder, in words; what stops the whole work (its cancelling) is thrown on. */
export function problemOf(error: unknown): string {
  if (error instanceof AppError) {
    if (error.wire.code === 'file') return error.wire.what;
    if (error.wire.code === 'full') return FULL;
    throw error;
  }
  return WORDS[codeOf(error) ?? ''] ?? 'O disco falhou durante a cópia. Confira o disco e tente de novo.';
}
