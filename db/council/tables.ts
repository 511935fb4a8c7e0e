import type { Generated } from 'kysely';
import type { ProposalKind, ProposalOutcome } from '../../shared/council/model.ts';

export interface CouncilTables {
  council_member: {
    id: Generated<number>;
    agency_id: number;
    name: string;
    segment: string;
    /** The open call that chose the person, and its day. */
    call: string;
    call_on: string;
    act: string;
    from_day: string;
    until_day: string;
    replaces: number | null;
    ended_on: string | null;
    end_reason: string | null;
    recorded_at: string;
    recorded_by: number | null;
    version: Generated<number>;
  };
  council_meeting: {
    id: Generated<number>;
    agency_id: number;
    number: number;
    on_day: string;
    at_time: string;
    place: string;
    agenda: string;
    minutes: string | null;
    held_at: string | null;
    cancelled_reason: string | null;
    recorded_at: string;
    recorded_by: number | null;
    version: Generated<number>;
  };
  council_attendance: { meeting_id: number; member_id: number };
  council_proposal: {
    id: Generated<number>;
    agency_id: number;
    meeting_id: number | null;
    kind: ProposalKind;
    on_day: string;
    title: string;
    text: string;
    outcome: ProposalOutcome | null;
    answer: string | null;
    answered_on: string | null;
    recorded_at: string;
    recorded_by: number | null;
    version: Generated<number>;
  };
}
