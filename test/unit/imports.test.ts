import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows, decode } from '../../db/imports/csv.ts';
import { cellText, cpf, date, days, registration } from '../../shared/imports/cells.ts';
import { findLayout, propose, titleKey } from '../../shared/imports/columns.ts';
import { csvText, errorsCsv, templateCsv } from '../../shared/imports/csv.ts';
import { fieldsOf } from '../../shared/imports/fields.ts';
import { importKind } from '../../shared/imports/model.ts';
import { createRoll, zeroFilledWidth } from '../../shared/imports/roll.ts';
import { gradeOf, leaveKindOf, rulebookWords, statusOf } from '../../shared/imports/words.ts';
import { builtInRulebook } from '../../shared/rulebook/built-in.ts';
import { formatDate, fromDayNumber } from '../../shared/time/civil-date.ts';

const value = <T>(parsed: { ok: true; value: T } | { ok: false; problem: string }) =>
  parsed.ok ? parsed.value : `! ${parsed.problem}`;

describe('a day', () => {
  it.each([
    ['03/02/2020', '2020-02-03'],
    ['3/2/2020', '2020-02-03'],
    ['3.2.2020', '2020-02-03'],
    ['03-02-2020', '2020-02-03'],
    ['2020-02-03', '2020-02-03'],
    ['2020-02-03T00:00:00.000Z', '2020-02-03'],
    ['03/02/2020 00:00', '2020-02-03'],
    ['43864', '2020-02-03'],
    [43864, '2020-02-03'],
    [43864.75, '2020-02-03'],
    [25569, '1970-01-01'],
  ])('is read from %s', (cell, day) => expect(value(date(cell))).toBe(day));

  it.each(['31/02/2020', '2020-13-01', '03/02/20', 'ontem', '0', 12, '02/2020'])(
    'is not read from %s',
    (cell) => expect(value(date(cell))).toMatch(/^! /),
  );

  it('comes back the same, written either way or counted by the spreadsheet', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 47_000 }), (number) => {
        const day = fromDayNumber(number);
        expect(value(date(day))).toBe(day);
        expect(value(date(formatDate(day)))).toBe(day);
        if (number + 25_569 >= 367) expect(value(date(number + 25_569))).toBe(day);
      }),
    );
  });
});

describe('numbers of people', () => {
  it('of a CPF come with or without marks and zeros', () => {
    for (const cell of ['012.345.678-90', '01234567890', '1234567890', 1234567890])
      expect(value(cpf(cell))).toBe('01234567890');
    for (const cell of ['012.345.678-91', '123', 'abc', 12345678901234])
      expect(value(cpf(cell))).toMatch(/^! /);
  });

  it('of a matrícula keep their zeros, and get those lost where the office writes them', () => {
    expect(value(registration(null)('="00123"'))).toBe('00123');
    expect(value(registration(null)("'00123"))).toBe('00123');
    expect(value(registration(null)(123))).toBe('123');
    expect(value(registration(5)(123))).toBe('00123');
    expect(value(registration(5)('12.345-6'))).toBe('12.345-6');
    expect(value(registration(5)('1,23E+05'))).toMatch(/^! .*formate a coluna como texto/);
    expect(zeroFilledWidth(['00123', '12345'])).toBe(5);
    expect(zeroFilledWidth(['0123', '12345'])).toBeNull();
    expect(zeroFilledWidth(['123', '456'])).toBeNull();
  });

  it('find a guard without marks and zeros only when one can be meant', () => {
    const guard = (id: number, number: string) => ({ id, registration: number, name: '', admissionOn: '' });
    const roll = createRoll([guard(1, '0012'), guard(2, '12'), guard(3, '4.567-8')], []);
    expect([roll.find('0012')?.id, roll.find('12')?.id, roll.find('012')]).toEqual([1, 2, null]);
    expect([roll.find('45678')?.id, roll.find('004567-8')?.id, roll.find('9')]).toEqual([3, 3, null]);
  });

  it('of days', () => {
    expect([days('10'), days('10 dias'), days(10), days('10 (dez) dias')].map(value)).toEqual([
      10, 10, 10, 10,
    ]);
    expect([days('0'), days('dez'), days(-1), days(1.5)].map((one) => one.ok)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('words', () => {
  it('of grades, situations and leaves are those of offices', () => {
    const grades = [
      '3ª Classe',
      'GCM 3a classe',
      'Terceira Classe',
      'GCM CLASSE DISTINTA',
      '2º Inspetor',
      'terceira_classe',
    ];
    expect(grades.map((one) => value(gradeOf(one)))).toEqual([
      'terceira_classe',
      'terceira_classe',
      'terceira_classe',
      'classe_distinta',
      'segundo_inspetor',
      'terceira_classe',
    ]);
    expect(value(gradeOf('Inspetor'))).toMatch(/^! Graduação desconhecida: “Inspetor”/);
    expect(['ATIVO', 'Aposentada', 'exonerado', 'Óbito'].map((one) => value(statusOf(one)))).toEqual([
      'active',
      'retired',
      'dismissed',
      'deceased',
    ]);
    expect(['LTS', 'Licença-maternidade', 'cedido', 'ferias'].map((one) => value(leaveKindOf(one)))).toEqual([
      'licenca_saude',
      'licenca_maternidade',
      'cessao',
      'ferias',
    ]);
  });

  it('of a rulebook: every item by its id, citation and label; sanctions with their days', () => {
    const body = builtInRulebook('guarda-legal-2021');
    if (body === undefined) throw new Error('no built-in rulebook');
    const words = rulebookWords(body);
    for (const item of body.transgressions) {
      expect(value(words.item(item.id))).toMatchObject({ id: item.id });
      expect(value(words.item(item.citation))).toMatchObject({ citation: item.citation });
    }
    for (const shown of ['36, XII', 'art. 36 XII', 'Art. 36, inciso XII', '36.xii', '36XII'])
      expect(value(words.item(shown))).toMatchObject({ id: '36-XII' });
    expect(value(words.item('34, XVI, alínea “e”'))).toMatchObject({ id: '34-XVI-e' });
    expect(value(words.sanction('SUSPENSÃO (10 dias)'))).toMatchObject({
      kind: { id: 'suspensao' },
      days: 10,
    });
    expect(value(words.sanction('suspensão de 15 (quinze) dias'))).toMatchObject({ days: 15 });
    expect(value(words.sanction('repreensão por escrito'))).toMatch(/^! /);
  });
});

describe('columns', () => {
  it('are recognised by their titles', () => {
    expect(
      propose('guards', ['Nº', 'MATRÍCULA', 'NOME DO SERVIDOR', 'C.P.F.', 'Dt. Nasc.', 'Data da admissão']),
    ).toMatchObject({
      registration: 2,
      name: 3,
      cpf: 4,
      birthOn: 5,
      admissionOn: 6,
      grade: null,
    });
    expect(titleKey(' Data  de Nascimento (dd/mm/aaaa)')).toBe('data nascimento dd mm aaaa');
  });

  it.each(importKind.options)('of the model of %s are all recognised, and its examples read', (kind) => {
    const { text } = templateCsv(kind);
    const layout = findLayout(kind, [{ name: 'modelo', rows: csvRows(decode(Buffer.from(text))) }], null);
    expect(Object.values(layout.proposal)).toEqual(fieldsOf(kind).map((_, index) => index + 1));
    expect(layout.headerLine).toBe(1);
  });
});

describe('a CSV file', () => {
  it('is read in the encodings and with the marks of Excel', () => {
    const text = 'Matrícula;Nome\r\n001;"Praça; ""Sé"""\r\n';
    const cells = [
      ['Matrícula', 'Nome'],
      ['001', 'Praça; "Sé"'],
    ];
    const read = (bytes: Uint8Array) =>
      csvRows(decode(bytes))
        .slice(0, 2)
        .map((row) => row.cells);
    expect(read(Buffer.from(text))).toEqual(cells);
    expect(read(Buffer.from(`\ufeff${text}`))).toEqual(cells);
    expect(read(Buffer.from(text, 'latin1'))).toEqual(cells);
    expect(read(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual(cells);
    expect(read(Buffer.from(text.replaceAll(';', '\t').replace('Praça\t', 'Praça;')))).toEqual(cells);
    expect(csvRows('sep=|\r\nA|B\r\n1|2').map(({ line, cells: row }) => [line, ...row])).toContainEqual([
      3,
      '1',
      '2',
    ]);
    expect(csvRows('a,b\n"1,5",2\n"3,5",4').map(({ cells: row }) => row)).toEqual([
      ['a', 'b'],
      ['1,5', '2'],
      ['3,5', '4'],
    ]);
  });

  it('written here is read back the same', () => {
    const cell = fc
      .string({ unit: fc.constantFrom(...'aé1;,"\t=+-@\r\n\'ç ') })
      .map((text) => cellText(text) ?? 'x');
    const row = fc.tuple(cell, cell, cell).map((cells) => ['início', ...cells, 'fim']);
    fc.assert(
      fc.property(fc.array(row, { minLength: 3, maxLength: 8 }), (rows) => {
        const back = csvRows(decode(Buffer.from(csvText(rows))));
        expect(back.slice(0, rows.length).map(({ cells }) => cells.map(cellText))).toEqual(
          rows.map((cells) => cells.map(cellText)),
        );
      }),
    );
  });

  it('of errors opens in a spreadsheet without running anything', () => {
    const text = errorsCsv([{ line: 2, column: '=cmd|x', text: 'diz "a"; b' }]);
    expect(text).toBe('\ufeffLinha;Coluna;Erro\r\n2;\'=cmd|x;"diz ""a""; b"\r\n');
  });
});
