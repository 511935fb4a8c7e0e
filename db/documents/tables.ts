import type { Generated } from 'kysely';

/** Issued documents and the PDF of each as it first came out. */
export interface DocumentTables {
  document: {
    id: Generated<number>;
    agency_id: number;
    /** A kind of `DOCUMENT_KINDS`, or one that a later or earlier release knows. */
    kind: string;
    number: string;
    year: number;
    subject: string;
    /** What it is about, in one line of a list. */
    summary: string;
    /** Number and summary in lower case without accents, for finding. */
    search_text: string;
    /** What the document says, as JSON. */
    facts: string;
    /** The agency as its head showed it that day, as JSON. */
    letterhead: string;
    issued_on: string;
    issued_at: string;
    issued_by: number;
    issuer_name: string;
    issuer_office: string;
    rulebook_id: number | null;
    /** Hash of the last audit entry before it; empty where there was none. */
    audit_head: string;
    fingerprint: string;
    replaces: number | null;
    /** Who signs, as JSON; null where the paper itself says. */
    signatures: string | null;
    annulled_at: string | null;
    annulled_on: string | null;
    annulled_reason: string | null;
    annulled_by: number | null;
  };
  document_pdf: {
    document_id: number;
    bytes: Uint8Array;
    size: number;
    sha256: string;
    pages: number;
    kept_at: string;
    kept_by: number;
  };
}
