import { z } from 'zod';

export const localHolidayKind = z.enum(['estadual', 'municipal', 'facultativo'], {
  error: 'Escolha a origem do feriado.',
});
export type LocalHolidayKind = z.infer<typeof localHolidayKind>;

export const holidayKind = z.enum(['nacional', ...localHolidayKind.options]);
export type HolidayKind = z.infer<typeof holidayKind>;

export const HOLIDAY_LABELS: Readonly<Record<HolidayKind, string>> = {
  nacional: 'Nacional',
  estadual: 'Estadual',
  municipal: 'Municipal',
  facultativo: 'Ponto facultativo',
};
