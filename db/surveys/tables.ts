import type { Generated } from 'kysely';
import type { SurveyMeans, SurveyResolved, SurveyScore } from '../../shared/surveys/model.ts';

/** What citizens thought of the service, in its versions. */
export interface SurveyTables {
  satisfaction_survey: {
    id: Generated<number>;
    manifestation_id: number;
    score: SurveyScore;
    resolved: SurveyResolved;
    comment: string;
    means: SurveyMeans;
    on_day: string;
    /** The version that this one corrects, with the reason. */
    replaces: number | null;
    reason: string | null;
    recorded_at: string;
    recorded_by: number | null;
  };
}
