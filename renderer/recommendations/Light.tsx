import type { RecommendationRow } from '../../shared/recommendations/model.ts';
import { NEAR_DAYS } from '../../shared/recommendations/rules.ts';
import { DeadlineBadge } from '../ui/DeadlineBadge.tsx';
import { dateWords, today } from '../ui/dates.ts';

type LightProps = { readonly one: Pick<RecommendationRow, 'status' | 'dueOn' | 'answeredOn' | 'checkOn'> };

/** The light of what comes next: the answer's term while it waits, then the day to look again. */
export function Light({ one: { status, dueOn, answeredOn, checkOn } }: LightProps) {
  if (status === 'waiting') return <DeadlineBadge due={dueOn} today={today()} warnFrom={NEAR_DAYS} />;
  if (checkOn !== null) return <DeadlineBadge due={checkOn} today={today()} warnFrom={NEAR_DAYS} />;
  return answeredOn === null ? '—' : `Respondida em ${dateWords(answeredOn)}`;
}
