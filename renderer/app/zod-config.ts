import { z } from 'zod';

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

/** Words for what the contract refuses without words of its own. */
export function fieldMessage(issue: Issue): string | undefined {
  if (issue.code === 'too_small') return tooSmall(issue);
  if (issue.code === 'too_big') return tooBig(issue);
  if (issue.code === 'invalid_value') return 'Escolha uma das opções.';
  if (issue.code === 'invalid_union') return 'Escolha uma das opções.';
  if (issue.code === 'invalid_type') {
    const empty = issue.input === undefined || issue.input === null || issue.input === '';
    if (empty) return 'Preencha este campo.';
    return issue.expected === 'int' ? 'Use um número inteiro.' : 'Valor inválido.';
  }
  if (issue.code !== 'invalid_format') return undefined;
  if (issue.input === '') return 'Preencha este campo.';
  if (issue.format === 'date') return 'Data inexistente. Use dia, mês e ano: dd/mm/aaaa.';
  return issue.format === 'email' ? 'Endereço de e-mail inválido.' : undefined;
}

// The parser that zod compiles at run time would break the content security policy.
z.config({ ...z.locales.ptBR(), customError: fieldMessage, jitless: true });
