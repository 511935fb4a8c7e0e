import type { Generated } from 'kysely';
import type {
  Addressee,
  RecommendationAnswer,
  RecommendationOutcome,
  RecommendationResult,
} from '../../shared/recommendations/model.ts';
import type { DayUnit } from '../../shared/time/deadlines.ts';

type Annulled = { annulled_on: string | null; annulled_reason: string | null; annulled_by: number | null };
type Recorded = { recorded_at: string; recorded_by: number | null };

/** What the ouvidoria recommended, and what came of it. */
export interface RecommendationTables {
  recommendation: Annulled & {
    id: Generated<number>;
    agency_id: number;
    recipient_kind: Addressee;
    recipient_name: string;
    subject: string;
    grounds: string;
    text: string;
    issued_on: string;
    term_days: number;
    term_unit: DayUnit;
    due_on: string;
    /** Null only between the two writings of the command that issues it. */
    document_id: number | null;
    closed_on: string | null;
    closed_reason: string | null;
    closed_by: number | null;
    result: RecommendationResult | null;
    replaces: number | null;
    issued_by: number | null;
    version: Generated<number>;
  };
  recommendation_manifestation: { recommendation_id: number; manifestation_id: number };
  recommendation_answer: Annulled &
    Recorded & {
      id: Generated<number>;
      recommendation_id: number;
      on_day: string;
      outcome: RecommendationOutcome;
      text: string;
      answered_by: string;
      via: RecommendationAnswer['via'];
      fulfil_by: string | null;
    };
  recommendation_extension: Recorded & {
    id: Generated<number>;
    recommendation_id: number;
    on_day: string;
    from_due: string;
    to_due: string;
    reason: string;
  };
  recommendation_follow_up: Annulled &
    Recorded & {
      id: Generated<number>;
      recommendation_id: number;
      on_day: string;
      text: string;
      next_on: string | null;
    };
}
