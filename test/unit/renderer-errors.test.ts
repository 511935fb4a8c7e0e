import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { DAMAGES } from '../../renderer/app/damages.ts';
import { durationWords, explain } from '../../renderer/app/errors.ts';
import { errorMessages } from '../../renderer/forms/FieldProblems.tsx';
import type { WireError } from '../../shared/contract/errors.ts';
import { fieldMessage } from '../../shared/contract/messages.ts';

const REFUSALS: readonly WireError[] = [
  { code: 'invalid', fields: { name: ['Preencha este campo.'], cpf: ['CPF inválido.'] } },
  { code: 'forbidden', permission: 'guards.write' },
  { code: 'notFound', what: 'guarda' },
  { code: 'conflict', what: 'O registro foi alterado por outra pessoa.' },
  { code: 'rule', rule: 'x', citation: 'art. 42', facts: ['Falta citar o acusado.'] },
  { code: 'busy' },
  { code: 'unavailable' },
  { code: 'full' },
  { code: 'file', what: 'O arquivo está vazio. Escolha outro.' },
  {
    code: 'clock',
    what: 'behind',
    shown: '2021-01-02T12:00:00.000Z',
    known: '2026-11-23T15:00:00.000Z',
  },
  { code: 'locked' },
  { code: 'refused', waitSeconds: 0 },
  { code: 'refused', waitSeconds: 65 },
  { code: 'damaged', what: 'newer' },
  { code: 'internal', reference: 'a1b2c3d4' },
];

describe('a refusal in words', () => {
  test.each(REFUSALS)('$code says what happened and what to do, in sentences', (error) => {
    const { title, message } = explain(error);
    expect(title).toMatch(/^\p{Lu}/u);
    expect(title).not.toMatch(/[.:]$/);
    expect(message).toMatch(/^\p{Lu}.*[.]$/u);
    expect(`${title} ${message}`).not.toMatch(/undefined|null|sql|error/i);
  });

  test('the law is quoted with its facts', () => {
    expect(
      explain({ code: 'rule', rule: 'x', citation: 'art. 42', facts: ['Falta A.', 'Falta B.'] }),
    ).toMatchObject({
      tone: 'law',
      citation: 'art. 42',
      facts: ['Falta A.', 'Falta B.'],
    });
  });

  test('what an invalid field lacks is listed', () => {
    const { facts } = explain({ code: 'invalid', fields: { a: ['Um.', 'Dois.'], b: ['Três.'] } });
    expect(facts).toEqual(['Um.', 'Dois.', 'Três.']);
  });

  test('the wait before another try, the conflict and the reference are said', () => {
    expect(explain({ code: 'refused', waitSeconds: 65 }).message).toContain('1 minuto e 5 segundos');
    expect(explain({ code: 'conflict', what: 'A conta mudou.' }).message).toContain('A conta mudou.');
    expect(explain({ code: 'internal', reference: 'a1b2c3d4' }).message).toContain('a1b2c3d4');
  });

  test.each([
    [0, '0 segundos'],
    [1, '1 segundo'],
    [59, '59 segundos'],
    [60, '1 minuto'],
    [61, '1 minuto e 1 segundo'],
    [125, '2 minutos e 5 segundos'],
  ])('%i seconds are %s', (seconds, words) => {
    expect(durationWords(seconds)).toBe(words);
  });
});

test.each(Object.entries(DAMAGES))(
  '%s says what was kept, in words of its own',
  (what, { title, message }) => {
    expect(message).toMatch(/nada foi|não foi alterado/i);
    const others = Object.entries(DAMAGES).filter(([other]) => other !== what);
    expect(others.map(([, words]) => words.title)).not.toContain(title);
    expect(others.map(([, words]) => words.message)).not.toContain(message);
  },
);

test('no damage is answered with deleting', () => {
  for (const { title, message, steps } of Object.values(DAMAGES)) {
    const words = [title, message, ...steps].join(' ').replace(/Não apague nem substitua/g, '');
    expect(words).not.toMatch(/apag|exclu|delet|comece de novo/i);
    expect(steps.length).toBeGreaterThan(0);
  }
});

describe('what the contract refuses without words of its own', () => {
  const said = (schema: z.ZodType, value: unknown) => {
    const result = schema.safeParse(value, { error: fieldMessage });
    return result.success ? null : result.error.issues[0]?.message;
  };
  test.each([
    [z.string().min(1), '', 'Preencha este campo.'],
    [z.string().min(3), 'ab', 'Use ao menos 3 caracteres.'],
    [z.string().max(2), 'abc', 'Use no máximo 2 caracteres.'],
    [z.array(z.string()).min(1), [], 'Escolha ao menos uma opção.'],
    [z.array(z.string()).min(2), ['a'], 'Escolha ao menos 2.'],
    [z.array(z.string()).max(1), ['a', 'b'], 'Escolha no máximo 1.'],
    [z.number().min(1), 0, 'O menor valor aceito é 1.'],
    [z.number().max(90), 91, 'O maior valor aceito é 90.'],
    [z.int(), 1.5, 'Use um número inteiro.'],
    [z.number(), null, 'Preencha este campo.'],
    [z.string(), undefined, 'Preencha este campo.'],
    [z.number(), 'um', 'Valor inválido.'],
    [z.enum(['a', 'b']), 'c', 'Escolha uma das opções.'],
    [z.union([z.literal(1), z.object({ a: z.string() })]), 'c', 'Escolha uma das opções.'],
    [z.iso.date(), '2026-02-30', 'Data inexistente. Use dia, mês e ano: dd/mm/aaaa.'],
    [z.iso.date(), '', 'Preencha este campo.'],
    [z.email(), 'sem-arroba', 'Endereço de e-mail inválido.'],
  ])('%#: %s', (schema, value, message) => {
    expect(said(schema, value)).toBe(message);
  });
});

describe('the messages of a form', () => {
  beforeAll(() => void vi.stubGlobal('Element', class {}));
  afterAll(() => void vi.unstubAllGlobals());

  test('are gathered from the whole tree, once each, without the fields that they point to', () => {
    const errors = {
      name: { type: 'server', message: 'Preencha este campo.', ref: { message: 'não é mensagem' } },
      findings: [undefined, { reason: { type: 'gap', message: 'Diga o motivo.' } }],
      identity: { name: { type: 'x', message: 'Preencha este campo.' } },
    };
    expect(errorMessages(errors)).toEqual(['Preencha este campo.', 'Diga o motivo.']);
  });

  test('none where nothing is wrong', () => {
    for (const none of [{}, null, undefined, [], 'texto']) expect(errorMessages(none)).toEqual([]);
  });
});
