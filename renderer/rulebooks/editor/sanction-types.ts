import type { RulebookDraftBody } from '../../../shared/rulebook/draft-schema.ts';

export type Severity = RulebookDraftBody['severities'][number];
export type Sanction = RulebookDraftBody['sanctions'][number];

export type EntryProps<T> = { readonly path: string; readonly one: T; readonly set: (next: T) => void };
