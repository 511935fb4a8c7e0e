import type { z } from 'zod';
import { assertNever } from '../assert.ts';

type Issue = z.core.$ZodRawIssue;

function tooSmall(issue: Extract<Issue, { code: 'too_small' }>): string {
  if (issue.origin === 'string')
    return issue.minimum === 1 ? 'Preencha este campo.' : `Use ao menos ${issue.minimum} caracteres.`;
  if (issue.origin === 'array')
    return issue.minimum === 1 ? 'Escolha ao menos uma opção.' : `Escolha ao menos ${issue.minimum}.`;
  return `O menor valor aceito é ${issue.minimum}.`;
}

function tooBig(issue: Extract<Issue, { code: 'too_big' }>): string {
  if (issue.origin === 'string') return `Use no máximo ${issue.maximum} caracteres.`;
  if (issue.origin === 'array') return `Escolha no máximo ${issue.maximum}.`;
  return `O maior valor aceito é ${issue.maximum}.`;
}

function wrongFormat({ input, format }: Extract<Issue, { code: 'invalid_format' }>): string {
  if (input === '') return 'Preencha este campo.';
  if (format === 'date') return 'Data inexistente. Use dia, mês e ano: dd/mm/aaaa.';
  return format === 'email' ? 'Endereço de e-mail inválido.' : 'Formato inválido.';
}

/** Words for what the contract refuses without words of its own: the same in the window, the backend and the command line. */
export function fieldMessage(issue: Issue): string {
  switch (issue.code) {
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    case 'invalid_value':
    case 'invalid_union':
      return 'Escolha uma das opções.';
    case 'invalid_format':
      return wrongFormat(issue);
    case 'not_multiple_of':
      return `Use um múltiplo de ${issue.divisor}.`;
    case 'unrecognized_keys':
      return `Não existe aqui: ${issue.keys.join(', ')}.`;
    case 'invalid_type': {
      const empty = issue.input === undefined || issue.input === null || issue.input === '';
      if (empty) return 'Preencha este campo.';
      return issue.expected === 'int' ? 'Use um número inteiro.' : 'Valor inválido.';
    }
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return 'Valor inválido.';
    default:
      return assertNever(issue);
  }
}

/** What each process gives to `z.config`, so that no refusal is in the parser's own words. */
export const inPortuguese = { customError: fieldMessage };
