import type { Generated } from 'kysely';
import type { ManifestationChannel } from '../../shared/manifestations/model.ts';
import type { RecipientKind } from '../../shared/manifestations/screening.ts';

export type ScreeningTables = {
  /** To whom the matter was sent, with the term of the answer; nothing here says who spoke. */
  manifestation_recipient: {
    id: Generated<number>;
    manifestation_id: number;
    kind: RecipientKind;
    /** Of another body; empty for the corregedoria and the command. */
    name: string;
    address: Generated<string>;
    sent_on: string;
    extract: string;
    note: string;
    due_on: string;
    extended_on: string | null;
    extended_reason: string | null;
    answered_on: string | null;
    answer: string | null;
    answered_via: 'application' | 'paper' | null;
    cancelled_on: string | null;
    cancelled_reason: string | null;
    /** The forwarding letter, for another body. */
    document_id: number | null;
    sent_by: number | null;
    answered_by: number | null;
  };
  manifestation_complement: {
    id: Generated<number>;
    manifestation_id: number;
    asked_on: string;
    text: string;
    /** Why it is asked again; empty the first time. */
    again: string;
    due_on: string;
    /** Whether the term of the answer stands still meanwhile. */
    suspends: 0 | 1;
    received_on: string | null;
    received: string | null;
    channel: ManifestationChannel | null;
    asked_by: number | null;
    received_by: number | null;
  };
  manifestation_join: {
    id: Generated<number>;
    principal_id: number;
    joined_id: number;
    joined_on: string;
    reason: string;
    undone_on: string | null;
    undone_reason: string | null;
    joined_by: number | null;
    undone_by: number | null;
  };
};
