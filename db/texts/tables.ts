import type { Generated } from 'kysely';
import type { TextPurpose } from '../../shared/texts/model.ts';
import type { Flag } from '../schema.ts';

/** The office's own texts; one of the application that the office rewrote keeps its key. */
export interface TextTables {
  text_model: {
    id: Generated<number>;
    agency_id: number;
    key: string;
    purpose: TextPurpose;
    name: string;
    body: string;
    in_use: Flag;
    version: number;
  };
  text_model_version: {
    model_id: number;
    version: number;
    name: string;
    body: string;
    in_use: Flag;
    written_on: string;
    written_at: string;
    written_by: number | null;
  };
}
