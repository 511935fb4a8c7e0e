import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DOCUMENT_KINDS } from '../../shared/documents/kinds.ts';
import { offeredFields, TEMPLATE_KINDS } from '../../shared/templates/kinds.ts';
import { readTemplate } from '../../shared/templates/read.ts';
import { paragraphsIn } from '../../shared/templates/scan.ts';
import { p } from '../support/docx.ts';

const FIELDS = offeredFields('oficio');
const plain = FIELDS.filter(({ items }) => items === null).map(({ name }) => name);

function read(...texts: readonly string[]) {
  return readTemplate([texts.map((text, at) => ({ place: `parágrafo ${at + 1}`, text }))], FIELDS);
}

describe('the fields of a template', () => {
  test('every kind offers names of its own, each once', () => {
    expect(TEMPLATE_KINDS.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['portaria', 'citacao', 'oficio', 'certidao', 'relatorio_final', 'resposta']),
    );
    for (const { id } of TEMPLATE_KINDS) {
      expect(Object.keys(DOCUMENT_KINDS)).toContain(id);
      const names = offeredFields(id).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[a-z_]+$/);
    }
  });

  test('any text with fields of the list, blocks closed, is read whole', () => {
    const word = fc.string().filter((text) => !/[{}]/.test(text));
    const name = fc.constantFrom(...plain);
    const piece = fc.oneof(
      word,
      name.map((one) => `{{ ${one} }}`),
      name.map((one) => `{{#${one}}}{{${one}}}{{/${one}}}`),
      fc.constant('{{#paragrafos}}{{paragrafo}} {{numero}}{{/paragrafos}}'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(piece).map((all) => all.join(' '))), (texts) => {
        expect(read(...texts).problems).toEqual([]);
      }),
    );
  });

  test('anything else never throws, and a brace without its pair is always told', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.constantFrom('{{', '}}'), (texts, mark) => {
        expect(() => read(...texts)).not.toThrow();
        const safe = texts.map((text) => text.replace(/[{}]/g, ''));
        expect(read(...safe, mark).problems).toHaveLength(1);
      }),
    );
  });

  test.each([
    ['{{nome_da_mae}}', '“nome_da_mae” não existe: parágrafo 1 (“{{nome_da_mae}}”)'],
    ['{{}}', 'campo sem nome'],
    ['{{numero [x: 1]}}', '“numero [x: 1]” não existe'],
    ['{{paragrafos}}', '“paragrafos” é uma lista'],
    ['{{paragrafo}}', 'só existe entre “{{#paragrafos}}” e “{{/paragrafos}}”'],
    ['{{#anexos}}{{anexo}}', '“{{#anexos}}” não foi fechado com “{{/anexos}}”'],
    ['{{/anexos}}', 'fecha o que não foi aberto'],
    ['{{#anexos}}{{#numero}}{{/anexos}}{{/numero}}', 'fecha antes de “{{/numero}}”'],
    ['{{numero {{data}}', 'não foi fechado com “}}”'],
  ])('%s is refused', (text, words) => {
    expect(read(text).problems.join('\n')).toContain(words);
  });
});

describe('the paragraphs of a part', () => {
  test('are put together from their runs, with their places', () => {
    const table = `<w:tbl><w:tr><w:tc>${p('a')}</w:tc><w:tc>${p('b|c')}</w:tc></w:tr><w:tr><w:tc>${p('d')}</w:tc></w:tr></w:tbl>`;
    expect(paragraphsIn(`${p('{|{nu|mero}}')}${table}<w:p/>${p('&lt;&#233;&amp;')}`, 'rodapé, ')).toEqual([
      { place: 'rodapé, parágrafo 1', text: '{{numero}}' },
      { place: 'rodapé, tabela 1, linha 1, célula 1', text: 'a' },
      { place: 'rodapé, tabela 1, linha 1, célula 2', text: 'bc' },
      { place: 'rodapé, tabela 1, linha 2, célula 1', text: 'd' },
      { place: 'rodapé, parágrafo 2', text: '' },
      { place: 'rodapé, parágrafo 3', text: '<é&' },
    ]);
  });

  test('a box of text says in which paragraph it is; what is no text is not read', () => {
    const boxed = `<w:p><w:r><w:t>fora</w:t></w:r><w:txbxContent>${p('dentro')}</w:txbxContent></w:p>`;
    expect(paragraphsIn(`<!-- <w:p> --><w:x a="<w:p>"/>${boxed}<w:instrText>PAGE</w:instrText>`)).toEqual([
      { place: 'parágrafo 1', text: 'fora' },
      { place: 'caixa de texto em parágrafo 1', text: 'dentro' },
    ]);
  });

  test('never throws, whatever the bytes', () => {
    const sign = fc.constantFrom(
      '<',
      '>',
      '"',
      '/',
      'w:p',
      'w:t',
      '<w:p>',
      '</w:p>',
      '<!--',
      '<![CDATA[',
      '&#x;',
      'a',
    );
    fc.assert(
      fc.property(fc.array(sign), (signs) => {
        expect(() => paragraphsIn(signs.join(''))).not.toThrow();
      }),
    );
  });
});
