import { expect, test } from 'vitest';
import { checkPrinter, paperOptions, printersOf } from '../../electron/main/paper.ts';
import { AppError } from '../../shared/contract/errors.ts';

test('the dialog is asked, and decides the printer and the copies', () => {
  expect(paperOptions({ printer: null, copies: 3 }, 'Ofício', true)).toEqual({
    printBackground: true,
    silent: false,
  });
});

test('a chosen printer gets the copies on A4 without a question; the foot only where the page draws none', () => {
  expect(paperOptions({ printer: 'HP', copies: 2 }, 'Ofício', false)).toEqual({
    printBackground: true,
    footer: 'Ofício',
    silent: true,
    deviceName: 'HP',
    copies: 2,
    collate: true,
    pageSize: 'A4',
  });
});

test('printers come with the name that people know; a system that does not tell has none', async () => {
  const told = {
    name: 'hp-1',
    displayName: 'Sala 2',
    description: '',
    isDefault: true,
    status: 0,
    options: {},
  };
  const list = await printersOf({ getPrintersAsync: () => Promise.resolve([told]) });
  expect(list).toEqual([{ name: 'hp-1', label: 'Sala 2', usual: true }]);
  expect(await printersOf({ getPrintersAsync: () => Promise.reject(new Error('no spooler')) })).toEqual([]);
  expect(() => checkPrinter(list, 'hp-1')).not.toThrow();
  expect(() => checkPrinter(list, null)).not.toThrow();
  expect(() => checkPrinter(list, 'hp-2')).toThrow(AppError);
});
