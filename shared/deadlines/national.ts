import { nationalHolidays } from '../time/holidays.ts';
import type { Holiday } from './contract.ts';

const NAMES: ReadonlyMap<string, string> = new Map([
  ['01-01', 'Confraternização Universal'],
  ['04-21', 'Tiradentes'],
  ['05-01', 'Dia Mundial do Trabalho'],
  ['09-07', 'Independência do Brasil'],
  ['10-12', 'Nossa Senhora Aparecida'],
  ['11-02', 'Finados'],
  ['11-15', 'Proclamação da República'],
  ['11-20', 'Dia Nacional de Zumbi e da Consciência Negra'],
  ['12-25', 'Natal'],
]);

/** The national holidays of a year with their names; the one that moves is Good Friday. */
export function namedNationalHolidays(year: number): readonly Holiday[] {
  return nationalHolidays(year).map((on) => ({
    id: null,
    on,
    name: NAMES.get(on.slice(5)) ?? 'Sexta-feira da Paixão',
    kind: 'nacional',
    annulledReason: null,
  }));
}
