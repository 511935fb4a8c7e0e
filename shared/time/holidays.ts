import { addDays, type IsoDate } from './civil-date.ts';

const FIRST_YEAR = 1583;
const LAST_YEAR = 9999;

/** Month and day of each national holiday, and the first year in which its law made it one. */
const FIXED: ReadonlyArray<{ readonly day: string; readonly since: number }> = [
  // Lei 662/1949, art. 1
  { day: '01-01', since: 1950 },
  { day: '05-01', since: 1949 },
  { day: '09-07', since: 1949 },
  { day: '11-15', since: 1949 },
  { day: '12-25', since: 1949 },
  // Lei 1.266/1950, kept by the wording that Lei 10.607/2002 gave to Lei 662/1949
  { day: '04-21', since: 1951 },
  // Lei 6.802/1980
  { day: '10-12', since: 1980 },
  // Lei 10.607/2002
  { day: '11-02', since: 2003 },
  // Lei 14.759/2023
  { day: '11-20', since: 2024 },
];

/** Easter Sunday of a Gregorian year. */
export function easter(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moonShift =
    century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const count = epact + toSunday - 7 * late + 114;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(Math.floor(count / 31))}-${two((count % 31) + 1)}`;
}

/**
 * The national holidays of a year (1583 to 9999), in order: those fixed by the laws above and Good Friday, a religious
 * holiday that Lei 9.093/1995 art. 2 counts among those of every municipality. Carnival and Corpus Christi are not
 * holidays by national law; local ones are the office's own table.
 */
export function nationalHolidays(year: number): readonly IsoDate[] {
  const fixed = FIXED.filter(({ since }) => year >= since).map(({ day }) => `${year}-${day}`);
  return [...fixed, addDays(easter(year), -2)].sort();
}

/** The national holidays of the year of a date, of the one before and of the one after: enough for a term of months. */
export function holidaysAround(date: IsoDate): readonly IsoDate[] {
  const year = Number(date.slice(0, 4));
  return [year - 1, year, year + 1]
    .filter((one) => one >= FIRST_YEAR && one <= LAST_YEAR)
    .flatMap((one) => nationalHolidays(one));
}
