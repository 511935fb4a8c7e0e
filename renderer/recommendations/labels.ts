import {
  RESULT_LABELS,
  type RecommendationResult,
  type RecommendationRow,
  type RecommendationStatus,
  STATUS_LABELS,
} from '../../shared/recommendations/model.ts';
import type { Tone } from '../ui/StatusBadge.tsx';

type Look = { readonly tone: Tone; readonly label: string };

const STATUS: Readonly<Record<RecommendationStatus, Tone>> = {
  waiting: 'info',
  following: 'neutral',
  refused: 'warn',
  closed: 'quiet',
  annulled: 'quiet',
};

const RESULT: Readonly<Record<RecommendationResult, Tone>> = {
  cumprida: 'good',
  em_parte: 'warn',
  nao_cumprida: 'bad',
  prejudicada: 'quiet',
};

/** Where a recommendation stands; of one closed, its result. */
export function lookOf({ status, result }: Pick<RecommendationRow, 'status' | 'result'>): Look {
  if (status === 'closed' && result !== null)
    return { tone: RESULT[result], label: `Encerrada: ${RESULT_LABELS[result].toLowerCase()}` };
  return { tone: STATUS[status], label: STATUS_LABELS[status] };
}
