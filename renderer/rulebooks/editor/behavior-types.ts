import type { RulebookDraftBody } from '../../../shared/rulebook/draft-schema.ts';

export type Behavior = RulebookDraftBody['behavior'];
export type Leaves = Behavior['leaves'];
export type Equivalence = Behavior['equivalences'][number];

export type PartProps = { readonly behavior: Behavior; readonly change: (part: Partial<Behavior>) => void };
