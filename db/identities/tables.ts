import type { Generated } from 'kysely';
import type {
  ConsentForm,
  KeyClosing,
  KeyStatus,
  RequestStatus,
  RevealBasis,
} from '../../shared/identities/model.ts';

export interface IdentityTables {
  vault_key: {
    id: Generated<number>;
    /** Null for the printed sheet. */
    account_id: number | null;
    public_key: Buffer;
    salt: Buffer | null;
    memory: number | null;
    passes: number | null;
    lanes: number | null;
    /** The private key under one derived from the account's password. */
    private_box: Buffer | null;
    /** The key of the account's unfinished forms, likewise. */
    drafts_box: Buffer | null;
    status: KeyStatus;
    created_at: string;
    created_by: number | null;
    /** What only someone with the vault open could write: tells a member admitted from a row put in by hand. */
    proof: Buffer | null;
    admitted_at: string | null;
    admitted_by: number | null;
    closed_at: string | null;
    closed_by: number | null;
    closed_reason: KeyClosing | null;
  };
  vault_record: {
    id: Generated<number>;
    purpose: string;
    owner_id: number;
    box: Buffer;
    sealed_at: string;
  };
  vault_seal: { record_id: number; key_id: number; box: Buffer };
  /** What finds a citizen, of one length for all; an identity without it waits for the vault to be opened. */
  vault_citizen: { manifestation_id: number; digests: Buffer };
  vault_request: {
    id: Generated<number>;
    manifestation_id: number;
    asked_by: number;
    asked_at: string;
    reasons: string;
    days: number;
    status: RequestStatus;
    basis: RevealBasis | null;
    first_by: number | null;
    first_at: string | null;
    first_reason: string | null;
    consent_on: string | null;
    consent_form: ConsentForm | null;
    consent_note: string | null;
    closed_by: number | null;
    closed_at: string | null;
    closed_reason: string | null;
    version: Generated<number>;
  };
  vault_grant: {
    id: Generated<number>;
    request_id: number;
    key_id: number;
    /** The identity's data key for the reader's key alone; null once expired or revoked. */
    box: Buffer | null;
    granted_at: string;
    expires_on: string;
    revoked_by: number | null;
    revoked_at: string | null;
    revoked_reason: string | null;
  };
}
