import type { z } from 'zod';

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'um texto',
  number: 'um número',
  int: 'um número inteiro',
  boolean: 'sim ou não (true ou false)',
  array: 'uma lista',
  object: 'um grupo de campos',
  record: 'um grupo de campos',
  map: 'um grupo de campos',
};

function expectedText(expected: string, missing: boolean): string {
  const what = EXPECTED[expected] ?? 'outro tipo de valor';
  return missing ? `Falta este campo: espera-se ${what}.` : `Aqui se espera ${what}.`;
}

function smallText(origin: string, minimum: number | bigint): string {
  if (origin === 'string') return 'Este texto não pode ficar vazio.';
  if (origin === 'array') return `Informe ao menos ${minimum === 1 ? 'um' : minimum}.`;
  return `O menor valor admitido é ${minimum}.`;
}

function bigText(origin: string, maximum: number | bigint): string {
  if (origin === 'string') return `Use até ${maximum} caracteres.`;
  if (origin === 'array') return `São no máximo ${maximum}.`;
  return `O maior valor admitido é ${maximum}.`;
}

/** The reason of a fault of the schema in Portuguese, for whoever wrote the rulebook. */
export const issueText: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_type') return expectedText(String(issue.expected), issue.input === undefined);
  if (issue.code === 'too_small') return smallText(issue.origin, issue.minimum);
  if (issue.code === 'too_big') return bigText(issue.origin, issue.maximum);
  if (issue.code === 'invalid_value') {
    return `Use um destes valores: ${issue.values.map((value) => String(value)).join(', ')}.`;
  }
  if (issue.code === 'unrecognized_keys') return `Não se conhece: ${issue.keys.join(', ')}.`;
  if (issue.code === 'invalid_union') {
    return 'Nenhuma das formas admitidas corresponde ao que está escrito.';
  }
  return 'Valor não admitido.';
};
