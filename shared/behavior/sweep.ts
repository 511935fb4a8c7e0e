import { LAST_DAY } from '../time/civil-date.ts';
import { classOf, type Program, type State, settle, settleAll } from './program.ts';
import { clear, emptyState, type Standing, tally } from './standing.ts';

/** Up to so many numbers, nearly sorted already, putting each in its place beats the general sort. */
const FEW = 100;

/** Room to sweep one guard after another without asking for memory each time. */
export type Workspace = { readonly state: State; events: Float64Array };

export function workspaceFor(program: Program): Workspace {
  return { state: emptyState(program), events: new Float64Array(FEW) };
}

/** Sorts the first `count` numbers of the list. */
function sortFirst(list: Float64Array, count: number): void {
  if (count > FEW) {
    list.subarray(0, count).sort();
    return;
  }
  for (let at = 1; at < count; at += 1) {
    const value = list[at] ?? 0;
    let to = at;
    for (; to > 0 && (list[to - 1] ?? 0) > value; to -= 1) list[to] = list[to - 1] ?? 0;
    list[to] = value;
  }
}

/**
 * The days on which the state may change, each as one number: days since admission × `marks` + what happens. Marks: for
 * each sanction one place for becoming final and one for leaving each window; then one place for each service term.
 * What happened before admission happens on it.
 */
type Agenda = { readonly count: number; readonly marks: number; readonly places: number };

function fillAgenda(standing: Standing, until: number, room: Workspace): Agenda {
  const { columns, admission, rows, served } = standing;
  const { final, ends } = columns.sanctions;
  const width = columns.program.windows.length;
  const places = width + 1;
  const marks = rows.length * places + served.length;
  const last = Math.min(until, LAST_DAY);
  if (room.events.length < marks) room.events = new Float64Array(2 * marks);
  const { events } = room;
  let count = 0;
  let mark = 0;
  for (const row of rows) {
    const from = final[row] ?? 0;
    events[count++] = Math.max(0, from - admission) * marks + mark;
    for (let window = 0; window < width; window += 1) {
      const end = ends[row * width + window] ?? from;
      if (end > from && end <= last)
        events[count++] = Math.max(0, end - admission) * marks + mark + window + 1;
    }
    mark += places;
  }
  for (const day of served) {
    if (day <= last) events[count++] = (day - admission) * marks + mark;
    mark += 1;
  }
  sortFirst(events, count);
  return { count, marks, places };
}

/** Makes the state that of after the event; says whether that may change the class. */
function apply({ columns, rows }: Standing, state: State, mark: number, places: number): boolean {
  const { program } = columns;
  const row = rows[Math.trunc(mark / places)];
  if (row === undefined) {
    const service = mark - rows.length * places;
    state.served[service] = true;
    return settle(state, program.literalsOf.services[service] ?? []);
  }
  const window = (mark % places) - 1;
  if (window >= 0) {
    tally(columns, state, window, row, -1);
    return settle(state, program.literalsOf.windows[window] ?? []);
  }
  const { final, ends } = columns.sanctions;
  const width = places - 1;
  let changed = !state.sanctioned;
  state.sanctioned = true;
  for (let index = 0; index < width; index += 1) {
    if ((ends[row * width + index] ?? 0) <= (final[row] ?? 0)) continue;
    tally(columns, state, index, row, 1);
    if (settle(state, program.literalsOf.windows[index] ?? [])) changed = true;
  }
  return changed;
}

/** Hears of each change of class, in their order. */
type Hear = (day: number, name: string) => void;

/** Tells every change of class from admission to `until`, both included, in one pass over the days when anything happens. */
export function sweep(standing: Standing, until: number, room: Workspace, hear: Hear): void {
  const { admission } = standing;
  const { program } = standing.columns;
  const { count, marks, places } = fillAgenda(standing, until, room);
  const { state, events } = room;
  clear(state);
  settleAll(program, state);
  let at = 0;
  let since = 0;
  let current = '';
  let changed = true;
  while (admission + since <= until) {
    for (; at < count; at += 1) {
      const event = events[at] ?? 0;
      const on = Math.floor(event / marks);
      if (on > since) break;
      // As a small integer: the remainder of large numbers is slow.
      if (apply(standing, state, (event - on * marks) | 0, places)) changed = true;
    }
    const now = changed ? classOf(program, state) : current;
    if (now !== current) hear(admission + since, now);
    current = now;
    changed = false;
    if (at >= count) break;
    since = Math.floor((events[at] ?? 0) / marks);
  }
}
