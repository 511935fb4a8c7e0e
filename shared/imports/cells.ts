import { isCpf } from '../text/cpf.ts';
import { fromDayNumber, isIsoDate, parseDate } from '../time/civil-date.ts';
import type { Cell } from './model.ts';

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string };

/** How a field reads what is in a cell that is not blank. */
export type Parse<T> = (cell: string | number) => Parsed<T>;

export const good = <T>(value: T): Parsed<T> => ({ ok: true, value });
export const bad = (problem: string): Parsed<never> => ({ ok: false, problem });

/** Days between 1899-12-30, from which spreadsheets count, and 1970-01-01. */
const SERIAL_EPOCH = 25_569;
const SERIAL = { min: 367, max: 73_415 };

/** Without what spreadsheet programs put around a text: `="00123"`, the apostrophe before a formula, hard spaces. */
export function cleanText(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const formula = /^="(.*)"$/.exec(plain)?.[1] ?? plain;
  return formula.replace(/^'(?=[=+\-@'\d])/, '').trim();
}

/** A cell as text; null when it is blank or holds only a dash. */
export function cellText(cell: Cell | undefined): string | null {
  if (cell === null || cell === undefined) return null;
  const text = typeof cell === 'number' ? numberText(cell) : cleanText(cell);
  return /^[-–—]*$/.test(text) ? null : text;
}

function numberText(value: number): string {
  return Number.isInteger(value) ? value.toFixed(0) : String(value).replace('.', ',');
}

/** Text of so many characters. */
export function text(min: number, max: number): Parse<string> {
  return (cell) => {
    const value = cellText(cell) ?? '';
    if (value.length < min) return bad(`“${value}” é curto demais: use ao menos ${min} caracteres.`);
    return value.length > max ? bad(`Texto longo demais: use até ${max} caracteres.`) : good(value);
  };
}

const SCIENTIFIC = /^\d+(?:[.,]\d+)?e\+?\d+$/i;

/**
 * A matrícula. `width` is the length to which digits alone are filled with zeros, where the office writes them so; null
 * leaves them as they are.
 */
export function registration(width: number | null): Parse<string> {
  return (cell) => {
    const value = (cellText(cell) ?? '').replace(/\s+/g, ' ');
    if (SCIENTIFIC.test(value) || (typeof cell === 'number' && (!Number.isInteger(cell) || cell < 0))) {
      return bad(`“${value}” não é uma matrícula: formate a coluna como texto e preencha de novo.`);
    }
    if (value.length > 20) return bad('Matrícula longa demais: use até 20 caracteres.');
    return good(width !== null && /^\d+$/.test(value) ? value.padStart(width, '0') : value);
  };
}

/** A CPF with or without marks, its lost leading zeros put back. */
export const cpf: Parse<string> = (cell) => {
  const shown = cellText(cell) ?? '';
  const digits = shown.replace(/[.\-/\s]/g, '');
  if (!/^\d{3,11}$/.test(digits)) return bad(`“${shown}” não é um CPF: são onze algarismos.`);
  const whole = digits.padStart(11, '0');
  return isCpf(whole) ? good(whole) : bad(`CPF inválido (${shown}): confira os números.`);
};

function fromSerial(value: number): string | null {
  const day = Math.floor(value);
  return day >= SERIAL.min && day <= SERIAL.max ? fromDayNumber(day - SERIAL_EPOCH) : null;
}

function fromDateText(written: string): string | null {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written) ?? [];
  if (day !== '') return parseDate(`${day.padStart(2, '0')}/${month.padStart(2, '0')}/${year}`);
  const iso = written.replaceAll('/', '-');
  if (isIsoDate(iso)) return iso;
  return /^\d{5}(?:[.,]\d+)?$/.test(written) ? fromSerial(Number(written.replace(',', '.'))) : null;
}

/** A civil day: `dd/mm/aaaa`, `aaaa-mm-dd` or the number by which spreadsheets count days. An hour beside it is dropped. */
export const date: Parse<string> = (cell) => {
  const shown = cellText(cell) ?? '';
  const day =
    typeof cell === 'number'
      ? fromSerial(cell)
      : fromDateText(shown.replace(/[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/, ''));
  if (day !== null) return good(day);
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/.test(shown))
    return bad(`“${shown}”: escreva o ano com quatro algarismos.`);
  return bad(`“${shown}” não é uma data existente: use dd/mm/aaaa.`);
};

/** A whole number of days, 1 to 9999; “10 dias” too. */
export const days: Parse<number> = (cell) => {
  const shown = cellText(cell) ?? '';
  const digits = /^(\d{1,4})(?:[.,]0+)?\s*(?:\([^)]*\))?\s*(?:dias?)?$/i.exec(shown)?.[1];
  if (digits === undefined || Number(digits) === 0) return bad(`“${shown}” não é um número de dias.`);
  return good(Number(digits));
};
