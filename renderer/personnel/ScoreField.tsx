import type { FieldPath, FieldValues } from 'react-hook-form';
import type { FieldProps } from '../forms/field.ts';
import { NumberField } from '../forms/NumberFields.tsx';

/** The mark of a result, from 0 to 10; empty where none was given. */
export function ScoreField<V extends FieldValues, N extends FieldPath<V>, T>(props: FieldProps<V, N, T>) {
  return <NumberField {...props} description="De 0 a 10, se houver" decimals={2} min={0} max={10} />;
}
