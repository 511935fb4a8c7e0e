import type { Generated } from 'kysely';
import type { ActStatus } from '../../shared/behavior/act-model.ts';

/** Acts that declare the classes of behavior, and what each says of each guard. */
export interface ReclassificationTables {
  reclassification_act: {
    id: Generated<number>;
    agency_id: number;
    /** Null until issued. */
    number: string | null;
    status: ActStatus;
    /** The day up to which changes are declared. */
    until_day: string;
    rulebook_id: number;
    created_at: string;
    created_by: number | null;
    issued_on: string | null;
    issued_at: string | null;
    issued_by: number | null;
    authority_name: Generated<string>;
    authority_office: Generated<string>;
    /** Why a substitute signs; empty when the holder does. */
    substitution: Generated<string>;
    annulled_on: string | null;
    annulled_reason: string | null;
    version: Generated<number>;
    /** Its paper in the register; null for a draft, and for an act issued before the register had its kind. */
    document_id: number | null;
  };
  reclassification_item: {
    act_id: number;
    guard_id: number;
    from_class: string;
    from_label: string;
    to_class: string;
    to_label: string;
    on_day: string;
    citation: string;
    /** The reasons as JSON. */
    proof: string;
    /** The class changed before the day up to which an earlier act declared: facts were recorded or annulled after it. */
    retroactive: 0 | 1;
    excluded: Generated<0 | 1>;
    excluded_reason: string | null;
  };
}
