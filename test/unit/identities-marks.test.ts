import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyMarks, findMarks } from '../../shared/identities/marks.ts';

const found = (text: string) => findMarks(text).map(({ kind, text: part }) => `${kind}: ${part}`);

describe('what may tell who someone is', () => {
  test.each<[string, string[]]>([
    ['O guarda Carlos Menezes gritou com Dona Ivete.', ['name: Carlos Menezes', 'name: Ivete']],
    ['Ontem Maria da Silva Santos viu.', ['name: Maria da Silva Santos']],
    ['A Guarda Municipal esteve na Prefeitura.', []],
    ['CPF 529.982.247-25 ou 52998224725.', ['cpf: 529.982.247-25', 'cpf: 52998224725']],
    ['Tel. (11) 98765-4321, fixo 3333-1234.', ['phone: (11) 98765-4321', 'phone: 3333-1234']],
    ['Placas ABC-1234 e BRA2E19.', ['plate: ABC-1234', 'plate: BRA2E19']],
    ['Escreva a joao.x@correio.com.br hoje.', ['email: joao.x@correio.com.br']],
    ['Mora na Rua das Palmeiras, 45, perto da escola.', ['address: Rua das Palmeiras, 45']],
    ['O protocolo OUV-2026-000123 é de 2026.', []],
    ['Já está como [nome] e [CPF].', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('a single word in the middle of a sentence is proposed, not taken', () => {
    expect(findMarks('Foi então que Ivete chegou.').map(({ sure }) => sure)).toEqual([false]);
  });

  test('of any text: in order, apart, as written, and applying them leaves none of them', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.constantFrom('Maria da Silva', '529.982.247-25', 'ABC1D23', 'Rua A', 'x@y.com', '98765-4321'),
          ),
        ),
        (parts) => {
          const text = parts.join(' ');
          const marks = findMarks(text);
          marks.forEach((mark, at) => {
            expect(text.slice(mark.start, mark.end)).toBe(mark.text);
            expect(mark.start).toBeGreaterThanOrEqual(marks[at - 1]?.end ?? 0);
          });
          const masked = applyMarks(text, marks);
          expect(masked.length).toBe(
            text.length + marks.reduce((sum, { mask, text: part }) => sum + mask.length - part.length, 0),
          );
        },
      ),
    );
  });
});
