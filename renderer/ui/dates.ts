import dayjs from 'dayjs';
import { formatDate, type IsoDate, isIsoDate } from '../../shared/time/civil-date.ts';

/** `dd/mm/aaaa` of an ISO day; a dash when there is none. */
export function dateWords(date: IsoDate | null | undefined): string {
  return date && isIsoDate(date.slice(0, 10)) ? formatDate(date.slice(0, 10)) : '—';
}

/** `dd/mm/aaaa, hh:mm` of a UTC instant, on this computer's clock; a dash when there is none. */
export function instantWords(instant: string | null | undefined): string {
  if (!instant) return '—';
  const at = dayjs(instant);
  return at.isValid() ? at.format('DD/MM/YYYY, HH:mm') : '—';
}

/** The hour now on this computer's clock, `hh:mm`. */
export function nowTime(): string {
  return dayjs().format('HH:mm');
}

/** Today on this computer's calendar, to fill a form's date beforehand. Terms are counted by the backend. */
export function today(): IsoDate {
  return dayjs().format('YYYY-MM-DD');
}
