import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHolidayFile } from '../../shared/deadlines/holiday-file.ts';
import { namedNationalHolidays } from '../../shared/deadlines/national.ts';

test('reads day and name, with or without titles, quotes, mark of order and empty lines', () => {
  const text =
    '\uFEFFData;Nome\r\n24/06/2027;São João\r\n\r\n"13/06/2027";"Santo ""Antônio"""\n2027-07-02\tDois de Julho;;';
  expect(readHolidayFile(text)).toEqual({
    lines: [
      { line: 2, on: '2027-06-24', name: 'São João' },
      { line: 4, on: '2027-06-13', name: 'Santo "Antônio"' },
      { line: 5, on: '2027-07-02', name: 'Dois de Julho' },
    ],
    errors: [],
  });
});

test.each([
  ['31/02/2027;Nunca', 1, 'Data inexistente'],
  ['24/06/2027', 1, 'duas colunas'],
  ['24/06/2027;Ab', 1, '3 a 120'],
  ['24/06/1907;São João', 1, 'O ano 1907'],
  ['24/06/2027;São João\n24/06/2027;De novo', 2, 'já está na linha 1'],
  ['Data;Nome\n', 1, 'nenhuma linha'],
  ['', 1, 'nenhuma linha'],
])('%j is wrong at line %i', (text, line, message) => {
  const { errors } = readHolidayFile(text);
  expect(errors).toEqual([{ line, message: expect.stringContaining(message) }]);
});

test('whatever the file, each line is read or said to be wrong', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { lines, errors } = readHolidayFile(text);
      expect(lines.length + errors.length).toBeGreaterThan(0);
    }),
  );
});

test('national holidays have their names', () => {
  expect(namedNationalHolidays(2027).map(({ on, name }) => `${on} ${name}`)).toContain(
    '2027-03-26 Sexta-feira da Paixão',
  );
  expect(new Set(namedNationalHolidays(2027).map(({ name }) => name)).size).toBe(10);
});
