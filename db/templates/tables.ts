import type { Generated } from 'kysely';
import type { Flag } from '../schema.ts';

/** The office's .docx templates and the documents filled with them. */
export interface TemplateTables {
  docx_template: {
    id: Generated<number>;
    agency_id: number;
    kind: string;
    name: string;
    in_use: Flag;
    version: number;
  };
  docx_template_file: {
    template_id: number;
    version: number;
    name: string;
    bytes: Uint8Array;
    size: number;
    sha256: string;
    /** Names of its fields, as JSON. */
    fields: string;
    written_on: string;
    written_at: string;
    written_by: number | null;
  };
  document_docx: {
    document_id: number;
    template_id: number;
    template_version: number;
    bytes: Uint8Array;
    size: number;
    sha256: string;
    kept_at: string;
    kept_by: number;
  };
}
