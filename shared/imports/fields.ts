import type { Field } from './field.ts';
import { guardFields } from './guard-fields.ts';
import type { ImportKind } from './model.ts';
import { leaveFields, rewardFields } from './record-fields.ts';
import { sanctionFields } from './sanction-fields.ts';

const FIELDS: Readonly<Record<ImportKind, readonly Field[]>> = {
  guards: guardFields,
  sanctions: sanctionFields,
  leaves: leaveFields,
  rewards: rewardFields,
};

/** What each kind of import reads, in the order of the model file. */
export function fieldsOf(kind: ImportKind): readonly Field[] {
  return FIELDS[kind];
}
