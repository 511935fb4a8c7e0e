import type { RulebookDraftBody } from '../../../shared/rulebook/draft-schema.ts';

export type Item = RulebookDraftBody['transgressions'][number];
export type Conflict = RulebookDraftBody['conflicts'][number];
export type ItemProps = { readonly path: string; readonly one: Item; readonly set: (next: Item) => void };
