import type { Generated } from 'kysely';
import type { OwnerKind } from '../../shared/attachments/model.ts';

export interface AttachmentTables {
  attachment: {
    id: Generated<number>;
    /** `draft`: `owner_id` is the account, and `form` its unfinished form. */
    owner_kind: OwnerKind | 'draft';
    owner_id: number;
    form: Generated<string>;
    /** Withheld where the file identifies who spoke: then the vault has it. */
    name: string;
    bytes: number;
    /** SHA-256 of the file as it was given. */
    digest: string;
    type: string;
    width: number | null;
    height: number | null;
    note: string;
    received_from: string;
    identifies: 0 | 1;
    stored_name: string;
    /** Key of the stored file in base64, or null where the vault has it. */
    key: string | null;
    added_at: string;
    added_by: number | null;
    annulled_at: string | null;
    annulled_by: number | null;
    annulled_reason: string | null;
  };
  attachment_thumbnail: { attachment_id: number; image: string };
  manifestation_correction: {
    id: Generated<number>;
    manifestation_id: number;
    /** The version that the correction made. */
    version: number;
    reason: string;
    /** The fields corrected as they were and as they became, in JSON. */
    before: string;
    after: string;
    at: string;
    actor_id: number | null;
  };
}
