import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MASKS, maskIdentity, WHOLE_MASK } from '../../shared/identities/mask.ts';
import { findLeaks } from '../../shared/text/leaks.ts';
import { citizen } from '../support/citizens.ts';

const person = {
  name: 'Zulmira Quaresma Batista',
  cpf: '52998224725',
  phone: '(11) 98765-4321',
  email: 'zulmira.q77@exemplo.com.br',
  address: 'Rua das Acácias, 120',
};

describe('masking who spoke', () => {
  test.each([
    ['Sou Zulmira Quaresma Batista e vi tudo.', 'Sou [manifestante] e vi tudo.'],
    ['ZULMIRA BATISTA, cpf 529.982.247-25', '[manifestante], cpf [CPF]'],
    ['Falem com a Quaresma.', 'Falem com a [manifestante].'],
    ['O guarda Batista gritou.', 'O guarda Batista gritou.'],
    ['Meu celular é +55 (11) 98765-4321, à noite.', 'Meu celular é [telefone], à noite.'],
    ['Escrevam a zulmira.q77@exemplo.com.br.', 'Escrevam a [e-mail].'],
    ['Moro na Rua das Acácias, nº 120, fundos.', 'Moro na [endereço], fundos.'],
    ['O fato foi na Rua das Acácias.', 'O fato foi na Rua das Acácias.'],
    ['Nada a esconder.', 'Nada a esconder.'],
  ])('%s', (text, expected) => {
    expect(maskIdentity(text, person)).toBe(expected);
  });

  test('a name run together, or torn apart, is withheld with the text that holds it', () => {
    expect(maskIdentity('zulmiraquaresmabatista', person)).toBe(WHOLE_MASK);
  });

  test('always leaves nothing that tells, and nothing else changes', () => {
    const masks = Object.values(MASKS);
    fc.assert(
      fc.property(
        fc.nat({ max: 9_999 }),
        fc.array(
          fc.oneof(
            fc.constantFrom('o guarda', 'gritou', 'na praça', 'às 14 h.', 'viatura 12'),
            fc.nat({ max: 9 }),
          ),
        ),
        (n, parts) => {
          const who = citizen(n);
          const own = [who.name, who.name.toUpperCase(), who.cpf, who.phone, who.email, who.address];
          const words = parts.map((part) =>
            typeof part === 'number' ? (own[part % own.length] ?? '') : part,
          );
          const masked = maskIdentity(words.join(' '), who);
          if (masked === WHOLE_MASK) return;
          expect(findLeaks(masked, who)).toEqual([]);
          const rest = parts.filter((part) => typeof part === 'string').join(' ');
          const kept = masks.reduce((text, mask) => text.replaceAll(mask, ''), masked);
          expect(kept.replace(/[\s,.]+/g, '')).toBe(rest.replace(/[\s,.]+/g, ''));
        },
      ),
      { numRuns: 300 },
    );
  });
});
