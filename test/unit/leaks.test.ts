import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLeaks, type Identifiers } from '../../shared/text/leaks.ts';

const nobody: Identifiers = { name: '', cpf: '', phone: '', email: '', address: '' };
const person: Identifiers = {
  name: 'Maria Aparecida Quaresma da Silva',
  cpf: '52998224725',
  phone: '(11) 98765-4321',
  email: 'maria.quaresma@exemplo.com.br',
  address: 'Rua das Acácias, 120, apto 31, Centro',
};

describe('a name', () => {
  test.each([
    ['whole', 'A senhora Maria Aparecida Quaresma da Silva relatou o fato.'],
    ['in capitals without accents', 'RELATO DE MARIA APARECIDA QUARESMA DA SILVA'],
    ['first and last', 'Maria Silva estava na praça.'],
    ['last, first', 'SILVA, Maria'],
    ['two middle parts', 'a Sra. Aparecida Quaresma'],
    ['one rare part', 'conhecida como dona Quaresma'],
    ['letters run together', 'perfil @mariaaparecidaquaresmadasilva'],
    ['letters set apart', 'M A R I A  A P A R E C I D A  Q U A R E S M A  D A  S I L V A'],
    ['across lines', 'Maria\nAparecida'],
    ['with invisible characters', 'Qua\u200bresma'],
    ['in full-width letters', 'ＱＵＡＲＥＳＭＡ'],
  ])('%s', (_, text) => {
    expect(findLeaks(text, person)).toEqual(['name']);
  });

  test.each([
    ['one common part', 'O guarda Silva abordou a condutora.'],
    ['one common part, twice', 'Silva disse que Silva não estava.'],
    ['common parts far apart', 'Santa Maria é o bairro em que o fato ocorreu; o guarda de nome Silva'],
    ['a part inside another word', 'O período quaresmal começou.'],
    ['particles', 'O caso da rua de cima e o das flores.'],
    ['nothing', ''],
  ])('not: %s', (_, text) => {
    expect(findLeaks(text, person)).toEqual([]);
  });

  test('a single common name is found when it is all that is known', () => {
    expect(findLeaks('Falou com Ana.', { ...nobody, name: 'Ana' })).toEqual(['name']);
  });

  test('an apostrophe hides nothing', () => {
    expect(findLeaks('Joana Sant’Ana', { ...nobody, name: "Joana Sant'Ana" })).toEqual(['name']);
  });
});

describe('numbers', () => {
  test.each([
    '529.982.247-25',
    '52998224725',
    '529 982 247 25',
    '529.982.247',
    'CPF nº 529-982-247/25',
    '５２９９８２２４７２５',
    'no documento 529. 982. 247-25',
  ])('CPF as %s', (text) => {
    expect(findLeaks(text, person)).toEqual(['cpf']);
  });

  test.each(['11 98765-4321', '987654321', '8765.4321', '+55 (11) 9 8765 4321'])('phone as %s', (text) => {
    expect(findLeaks(text, person)).toEqual(['phone']);
  });

  test('each of several phones', () => {
    const two = { ...nobody, phone: '3333-1234 / 98888-7777' };
    expect(findLeaks('ligar no 33331234', two)).toEqual(['phone']);
    expect(findLeaks('ligar no 8888 7777', two)).toEqual(['phone']);
  });

  test.each([
    '123.456.789-09',
    'em 12/03/2026, às 14h30, na Rua 9',
    'placa ABC1D23',
    'protocolo OUV-2026-000123',
  ])('not: %s', (text) => {
    expect(findLeaks(text, person)).toEqual([]);
  });

  test('an extension of four digits is no phone', () => {
    expect(findLeaks('ramal 1234', { ...nobody, phone: '1234' })).toEqual([]);
  });
});

describe('e-mail and address', () => {
  test.each([
    ['zorro77@exemplo.com', 'escrever para Zorro77@Exemplo.com'],
    ['zorro77@exemplo.com', 'zorro77 arroba exemplo ponto com'],
    ['zorro77@exemplo.com', 'zorro77 (at) exemplo.com'],
    ['zorro77@exemplo.com', 'usuário zorro77 na rede'],
    ['contato@padaria.com', 'contato@padaria.com'],
  ])('%s in “%s”', (email, text) => {
    expect(findLeaks(text, { ...nobody, email })).toEqual(['email']);
  });

  test('a plain word before the @ is no leak', () => {
    expect(findLeaks('manteve contato com o guarda', { ...nobody, email: 'contato@padaria.com' })).toEqual(
      [],
    );
  });

  test.each([
    ['Rua das Acácias, 120, apto 31, Centro', 'mora na R. das Acacias, nº 120'],
    ['Rua das Acácias, 120', 'casa 120 fica longe; já a rua Acácias n. 120 não'],
    ['Av. Sete de Setembro, 45', 'na avenida Sete de Setembro 45'],
    ['Travessa Bela Vista', 'junto à travessa Bela Vista'],
    ['Quadra 5, Lote 12', 'na quadra 5 lote 12'],
  ])('%s in “%s”', (address, text) => {
    expect(findLeaks(text, { ...nobody, address })).toEqual(['address']);
  });

  test.each([
    ['Rua das Acácias, 120', 'O fato ocorreu na rua das Acácias, em frente ao 300.'],
    ['Rua das Acácias, 120', 'às 120 pessoas presentes'],
    ['Quadra 5, Lote 12', 'em 5/12/2026'],
    ['Centro', 'no Centro da cidade'],
    ['Rua 9', 'às 9 horas'],
  ])('not: %s in “%s”', (address, text) => {
    expect(findLeaks(text, { ...nobody, address })).toEqual([]);
  });
});

const filler = fc.constantFrom(
  'o guarda',
  'estava',
  'na viatura',
  'às 14h',
  'sem uniforme',
  '.',
  ', e',
  '\n',
);
const around = fc.tuple(fc.array(filler, { maxLength: 8 }), fc.array(filler, { maxLength: 8 }));
const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(''));
const disguise = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.normalize('NFD'),
  (text: string) => text.replace(/ /g, '\n'),
  (text: string) => text.replace(/ /g, '\u00a0'),
);
const namePart = fc.stringMatching(/^[A-ZÁÉÍÓÚÇ][a-záéíóúãõç]{2,9}$/);

describe('whatever stands around it', () => {
  test('the whole name is found in any writing', () => {
    fc.assert(
      fc.property(
        fc.array(namePart, { minLength: 1, maxLength: 5 }),
        around,
        disguise,
        (parts, [before, after], write) => {
          const name = parts.join(' ');
          const text = `${before.join(' ')} ${write(name)} ${after.join(' ')}`;
          expect(findLeaks(text, { ...nobody, name })).toContain('name');
        },
      ),
    );
  });

  test('a CPF is found with any marks', () => {
    const marks = fc.array(fc.constantFrom('', '.', '-', ' ', '/', '. '), { minLength: 11, maxLength: 11 });
    fc.assert(
      fc.property(digits(11), marks, around, (cpf, separators, [before, after]) => {
        const written = [...cpf].map((digit, index) => digit + (separators[index] ?? '')).join('');
        expect(findLeaks(`${before.join(' ')} ${written} ${after.join(' ')}`, { ...nobody, cpf })).toContain(
          'cpf',
        );
      }),
    );
  });

  test('an empty identity is in no text, and no pattern character breaks the search', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 40 }), (text, odd) => {
        expect(findLeaks(text, nobody)).toEqual([]);
        findLeaks(text, { name: odd, cpf: odd, phone: odd, email: odd, address: odd });
      }),
    );
  });

  test('fifty thousand characters take less than a second', () => {
    const start = performance.now();
    findLeaks('5 2 9 Silva rua Acácias maria '.repeat(1_700), person);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
