import type { Generated } from 'kysely';
import type { DeliveryMeans, DeliveryOutcome } from '../../shared/answers/model.ts';
import type { Flag } from '../schema.ts';

/** What was answered to citizens, in its versions, and how each reached them. */
export interface AnswerTables {
  manifestation_answer: {
    id: Generated<number>;
    manifestation_id: number;
    event_id: number;
    conclusive: Flag;
    text: string;
    on_day: string;
    /** Null for what was answered before answers were numbered, until issued. */
    document_id: number | null;
    /** The version that this one corrects, with the reason. */
    replaces: number | null;
    reason: string | null;
    written_by: number | null;
  };
  answer_delivery: {
    id: Generated<number>;
    answer_id: number;
    on_day: string;
    means: DeliveryMeans;
    outcome: DeliveryOutcome;
    delivered_by: string;
    note: string;
    recorded_at: string;
    recorded_by: number | null;
    annulled_on: string | null;
    annulled_reason: string | null;
    annulled_by: number | null;
  };
}
