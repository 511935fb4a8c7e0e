import type { Generated } from 'kysely';
import type { HearingStatus, RecordStatus, SummonsOutcome } from '../../shared/hearings/model.ts';
import type { Flag } from '../schema.ts';

export type HearingTables = {
  hearing: {
    id: Generated<number>;
    proceeding_id: number;
    /** Who is heard: one of the people of the file, or, in `guard_id`, an accused. */
    person_id: number | null;
    guard_id: number | null;
    presider_id: number;
    on_day: string;
    at_time: string;
    minutes: number;
    place: string;
    status: HearingStatus;
    /** What was shown against the date, one sentence a line, and why it was set all the same. */
    warnings: string;
    warnings_reason: string;
    /** The hearing that this one replaces. */
    previous_id: number | null;
    outcome_on: string | null;
    outcome_reason: string | null;
    justified: Flag | null;
    act_id: number | null;
    recorded_at: string;
    recorded_by: number | null;
    version: Generated<number>;
  };
  hearing_summons: {
    id: Generated<number>;
    hearing_id: number;
    document_id: number;
    number: string;
    issued_on: string;
    outcome: SummonsOutcome | null;
    outcome_on: string | null;
    outcome_time: string | null;
    means: string | null;
    served_by: string | null;
    first_witness: string | null;
    second_witness: string | null;
    note: Generated<string>;
    issued_by: number | null;
  };
  hearing_record: {
    id: Generated<number>;
    hearing_id: number;
    status: RecordStatus;
    /** Opening, questions and answers, closing, as JSON. */
    body: string;
    correction_reason: string;
    replaces_id: number | null;
    document_id: number | null;
    number: string | null;
    issued_on: string | null;
    saved_at: string;
    saved_by: number | null;
    reviewed_at: string | null;
    reviewed_by: number | null;
    version: Generated<number>;
  };
  /** A file of the proceeding that is the signed paper of an issued record. */
  hearing_signed_copy: { attachment_id: number; record_id: number };
};
