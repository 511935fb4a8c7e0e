import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUILT_IN_TEXTS } from '../../shared/texts/built-in.ts';
import { modelBody } from '../../shared/texts/contract.ts';
import { FIELD_NAMES, fillFields, readFields } from '../../shared/texts/fields.ts';
import { FIELD_LABELS, type FieldValues } from '../../shared/texts/model.ts';

const values: FieldValues = {
  protocolo: 'OUV-2026-000001',
  tipo: 'denúncia',
  recebida_em: '23/11/2026',
  prazo: '23/12/2026',
  resultado: null,
  ouvidor: 'Ana',
  orgao: 'Guarda',
  municipio: 'Exemplo',
  hoje: '24/11/2026',
};

const words = fc.string().filter((text) => !/[{}]/.test(text));

describe('fields of a text', () => {
  test('every built-in text is a model that could be saved', () => {
    for (const { body } of BUILT_IN_TEXTS) expect(modelBody.safeParse(body).success).toBe(true);
    expect(new Set(BUILT_IN_TEXTS.map(({ key }) => key)).size).toBe(BUILT_IN_TEXTS.length);
  });

  test('words and fields in any order come out in that order', () => {
    const pieces = fc.array(fc.tuple(words, fc.constantFrom(...FIELD_NAMES)), { maxLength: 8 });
    fc.assert(
      fc.property(pieces, words, (some, last) => {
        const body = some.map(([text, field]) => `${text}{{${field}}}`).join('') + last;
        const filled = some.map(
          ([text, field]) => text + (values[field] ?? `[preencher: ${FIELD_LABELS[field]}]`),
        );
        expect(fillFields(body, values)).toBe(filled.join('') + last);
      }),
    );
  });

  test.each([
    [
      'Um {{campo que não há}}.',
      'O campo “campo que não há” não existe: linha 1, coluna 4. Use um da lista.',
    ],
    ['Um\n  {{protocolo', 'O campo não foi fechado com “}}”: linha 2, coluna 3.'],
    ['{{protocolo {{tipo}}', 'O campo não foi fechado com “}}”: linha 1, coluna 1.'],
    ['Um }} solto', 'Há “}}” sem “{{” antes: linha 1, coluna 4.'],
  ])('%j is refused with the place', (body, problem) => {
    expect(readFields(body)).toEqual({ problem });
  });
});
