import { fold } from '../text/fold.ts';
import { registration, text } from './cells.ts';
import type { Row } from './model.ts';
import type { Grid, RowReader } from './row-reader.ts';

/** A guard that the office already has. */
export type Enrolled = {
  readonly id: number;
  readonly registration: string;
  readonly name: string;
  readonly admissionOn: string;
};

/** Finds guards by matrícula: as written or, where only one can be meant, without marks and leading zeros. */
export type Roll<G extends Enrolled> = {
  readonly find: (registration: string) => G | null;
  /** The length to which the office fills its matrículas with zeros; null where it does not. */
  readonly width: number | null;
};

/** A matrícula without marks and leading zeros: what spreadsheets leave of it. */
export function registrationKey(written: string): string {
  return fold(written)
    .replace(/[^a-z0-9]/g, '')
    .replace(/^0+(?=.)/, '');
}

/** The common length of matrículas of digits, when some begin with zero: those are filled with zeros by habit. */
export function zeroFilledWidth(registrations: readonly string[]): number | null {
  const digits = registrations.filter((one) => /^\d+$/.test(one));
  const width = digits[0]?.length ?? 0;
  const habit = digits.some((one) => one.startsWith('0')) && digits.every((one) => one.length === width);
  return habit ? width : null;
}

/** @param written texts of the column of matrículas in the file */
export function createRoll<G extends Enrolled>(guards: readonly G[], written: readonly string[]): Roll<G> {
  const exact = new Map(guards.map((guard) => [guard.registration, guard]));
  const loose = new Map<string, G | null>();
  for (const guard of guards) {
    const key = registrationKey(guard.registration);
    loose.set(key, loose.has(key) ? null : guard);
  }
  return {
    find: (one) => exact.get(one) ?? loose.get(registrationKey(one)) ?? null,
    width: zeroFilledWidth(guards.length > 0 ? guards.map((guard) => guard.registration) : written),
  };
}

/** The texts of the column of matrículas: those that a spreadsheet keeps as numbers have lost their zeros. */
export function writtenRegistrations({ mapping }: Grid, rows: readonly Row[]): readonly string[] {
  const column = mapping['registration'] ?? null;
  if (column === null) return [];
  return rows.flatMap(({ cells }) => {
    const cell = cells[column - 1];
    return typeof cell === 'string' && cell.trim() !== '' ? [cell.trim()] : [];
  });
}

const firstWord = (name: string): string => fold(name).split(' ')[0] ?? '';

/** The guard of a line. Fails the line when there is none, or when the name beside it is of somebody else. */
export function enrolledOf<G extends Enrolled>(reader: RowReader, roll: Roll<G>): G | null {
  const written = reader.need('registration', registration(roll.width));
  if (written === null) return null;
  const guard = roll.find(written);
  if (guard === null) {
    return reader.fail(
      'registration',
      `Não há guarda com a matrícula ${written}: confira o número ou importe antes o efetivo.`,
    );
  }
  const name = reader.maybe('name', text(1, 200));
  if (name !== null && firstWord(name) !== firstWord(guard.name)) {
    return reader.fail('name', `A matrícula ${written} é de ${guard.name}, e a linha diz “${name}”.`);
  }
  return guard;
}
