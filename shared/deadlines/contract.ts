import { z } from 'zod';
import { command, query } from '../contract/procedure.ts';
import { task } from '../dashboard/contract.ts';
import { isoDate } from '../time/civil-date.ts';
import { holidayKind, localHolidayKind } from './model.ts';

const id = z.number().int();
const reason = z.string().trim().min(10, 'Escreva ao menos 10 caracteres.').max(2000);
const holidayName = z.string().trim().min(3, 'Informe o nome do feriado.').max(120);
const touches = ['dashboard', 'manifestations'];

export const holiday = z.object({
  /** Null for those of national law, which are computed. */
  id: id.nullable(),
  on: isoDate,
  name: z.string(),
  kind: holidayKind,
  annulledReason: z.string().nullable(),
});
export type Holiday = z.infer<typeof holiday>;

/** How many terms of open manifestations a change of the calendar moved. */
const moved = z.object({ moved: z.number().int() });

/** A line of a file of holidays is `dd/mm/aaaa;nome`. */
export const MOST_HOLIDAY_TEXT = 200_000;

export const deadlinesContract = {
  /** What falls due for the caller's roles between two days, by day. At most a year. */
  calendar: query('session', {
    input: z.object({ from: isoDate, to: isoDate }),
    output: z.object({ tasks: z.array(task.extend({ dueOn: isoDate })), holidays: z.array(holiday) }),
  }),
  holidays: query('session', {
    input: z.object({ year: z.number().int().min(1990).max(2200) }),
    output: z.array(holiday),
  }),
  addHoliday: command('deadlines.manage', {
    input: z.object({ on: isoDate, name: holidayName, kind: localHolidayKind }),
    output: moved.extend({ id }),
    touches,
  }),
  /** All lines or none; days already in the table are left as they are. */
  importHolidays: command('deadlines.manage', {
    input: z.object({
      text: z.string().min(1, 'Escolha o arquivo.').max(MOST_HOLIDAY_TEXT, 'O arquivo passa de 200 kB.'),
      kind: localHolidayKind,
    }),
    output: moved.extend({ added: z.number().int(), known: z.number().int() }),
    touches,
  }),
  annulHoliday: command('deadlines.manage', { input: z.object({ id, reason }), output: moved, touches }),
  policy: query('session', { input: z.object({}), output: z.object({ complementSuspends: z.boolean() }) }),
  /** For complements asked from then on. */
  setPolicy: command('deadlines.manage', {
    input: z.object({ complementSuspends: z.boolean() }),
    output: z.object({ complementSuspends: z.boolean() }),
  }),
};
