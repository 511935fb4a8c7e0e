import { addDays, type IsoDate } from '../time/civil-date.ts';
import type { LimitationLine } from './limitation.ts';

/** `lapsed`: the penalty can no longer be applied; `near`: within the days of warning. */
export type LimitationState = 'safe' | 'near' | 'lapsed';

/** How one penalty stands on a day: the last safe day may still be used (Lei 8.112/1990 art. 142). */
export function limitationState(lastSafeDay: IsoDate, today: IsoDate, warningDays: number): LimitationState {
  if (lastSafeDay < today) return 'lapsed';
  return lastSafeDay <= addDays(today, warningDays) ? 'near' : 'safe';
}

export type LimitationLight = {
  readonly state: LimitationState;
  /** The penalties that run out next, or the last that ran out when none is left. */
  readonly label: string;
  readonly lastSafeDay: IsoDate;
  /** How many lines have already run out. */
  readonly lapsed: number;
};

/** One light for a whole file: that of the penalty that runs out next. Null where nothing can run out. */
export function limitationLight(
  lines: readonly Pick<LimitationLine, 'label' | 'lastSafeDay'>[],
  today: IsoDate,
  warningDays: number,
): LimitationLight | null {
  const ordered = lines.toSorted((a, b) => (a.lastSafeDay < b.lastSafeDay ? -1 : 1));
  const shown = ordered.find((line) => line.lastSafeDay >= today) ?? ordered.at(-1);
  if (shown === undefined) return null;
  const { label, lastSafeDay } = shown;
  const lapsed = ordered.filter((line) => line.lastSafeDay < today).length;
  return { state: limitationState(lastSafeDay, today, warningDays), label, lastSafeDay, lapsed };
}
