import type { Problem } from '../rulebook/proof.ts';
import { addDays, formatDate, type IsoDate } from '../time/civil-date.ts';
import { type DayUnit, deadline } from '../time/deadlines.ts';

/** `hard` refuses the date; the others ask for the reason in writing. */
export type Clash = Problem & { readonly hard: boolean };

export type Slot = {
  readonly on: IsoDate;
  /** `hh:mm`. */
  readonly at: string;
  readonly minutes: number;
  readonly place: string;
  /** Who must be there, each by a stable key such as `guard:12` or `name:ana`. */
  readonly people: ReadonlyArray<{ readonly key: string; readonly name: string }>;
};

/** Another hearing set; `label` names it for the reader, or says only that the file is protected. */
export type Booked = Slot & { readonly label: string };

/** Days on which a guard who must be there is away, and why. */
export type Away = {
  readonly name: string;
  readonly why: string;
  readonly from: IsoDate;
  /** Null while it has no end. */
  readonly to: IsoDate | null;
};

export type Planning = {
  readonly slot: Slot;
  readonly booked: readonly Booked[];
  readonly away: readonly Away[];
  readonly today: IsoDate;
  readonly holidays: readonly IsoDate[];
  readonly notice: { readonly days: number; readonly unit: DayUnit; readonly citation: string };
};

/** Minutes since midnight. */
export function minuteOf(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** The hour at which a hearing ends; one that would pass midnight ends at 23:59. */
export function endOf({ at, minutes }: Pick<Slot, 'at' | 'minutes'>): string {
  const end = Math.min(minuteOf(at) + minutes, 1439);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(end / 60))}:${two(end % 60)}`;
}

function overlap(a: Slot, b: Slot): boolean {
  if (a.on !== b.on) return false;
  const [startA, startB] = [minuteOf(a.at), minuteOf(b.at)];
  return startA < startB + b.minutes && startB < startA + a.minutes;
}

function plain(place: string): string {
  return place.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

function bookedClashes({ slot, booked }: Planning): Clash[] {
  return booked
    .filter((other) => overlap(slot, other))
    .flatMap((other): Clash[] => {
      const when = `das ${other.at} às ${endOf(other)}, ${other.label}`;
      const same = slot.people.filter((one) => other.people.some(({ key }) => key === one.key));
      const clashes = same.map((one) => ({
        id: `person:${one.key}`,
        citation: 'Lei 9.784/1999, art. 2º, parágrafo único, VIII',
        text: `${one.name} já tem oitiva nesse horário (${when}).`,
        hard: true,
      }));
      if (plain(slot.place) !== plain(other.place)) return clashes;
      const text = `O local “${slot.place}” já está ocupado nesse horário (${when}).`;
      return [...clashes, { id: 'place', citation: 'Pauta de oitivas', text, hard: true }];
    });
}

function awayClashes({ slot, away }: Planning): Clash[] {
  return away
    .filter((one) => one.from <= slot.on && (one.to === null || slot.on <= one.to))
    .map(({ name, why, to }) => ({
      id: `away:${name}`,
      citation: 'Registro do efetivo',
      text: `${name} está ausente nesse dia: ${why}${to === null ? '' : `, até ${formatDate(to)}`}.`,
      hard: false,
    }));
}

/** The first day on which a hearing may be set with the whole notice, counted without the day of the summons. */
export function earliestDay({
  today,
  holidays,
  notice,
}: Pick<Planning, 'today' | 'holidays' | 'notice'>): IsoDate {
  return deadline({ from: today, days: notice.days, unit: notice.unit, holidays });
}

function dayClashes(planning: Planning): Clash[] {
  const { slot, today, holidays, notice } = planning;
  const found: Clash[] = [];
  const dayBefore = addDays(slot.on, -1);
  if (deadline({ from: dayBefore, days: 1, unit: 'calendar', holidays }) !== slot.on) {
    const text = `${formatDate(slot.on)} não é dia útil.`;
    found.push({ id: 'business_day', citation: 'Lei 9.784/1999, art. 23', text, hard: false });
  }
  if (slot.on < today) {
    found.push({ id: 'past', citation: notice.citation, text: 'O dia já passou.', hard: true });
    return found;
  }
  const first = earliestDay(planning);
  if (slot.on < first) {
    const days = `${notice.days} ${notice.days === 1 ? 'dia' : 'dias'}${notice.unit === 'business' ? (notice.days === 1 ? ' útil' : ' úteis') : ''}`;
    const text = `A intimação pede antecedência de ${days}: o primeiro dia possível é ${formatDate(first)}.`;
    found.push({ id: 'notice', citation: notice.citation, text, hard: false });
  }
  return found;
}

/** Everything against a date: who or which room is taken, who is away, what day it is, how near it is. */
export function clashesOf(planning: Planning): Clash[] {
  return [...dayClashes(planning), ...bookedClashes(planning), ...awayClashes(planning)];
}
