import type { FieldPath, FieldValues } from 'react-hook-form';
import { RESOLVED_LABELS, SCORE_LABELS, SCORES } from '../../shared/surveys/model.ts';
import { optionsOf, RadioField } from '../forms/ChoiceFields.tsx';
import type { FieldProps } from '../forms/field.ts';
import { TextAreaField } from '../forms/TextField.tsx';

type Named<V extends FieldValues, N extends FieldPath<V>, T> = Pick<FieldProps<V, N, T>, 'control' | 'name'>;

const DEGREES = SCORES.toReversed().map((score) => ({ value: String(score), label: SCORE_LABELS[score] }));

/** The degree of satisfaction, from the best. */
export function ScoreField<V extends FieldValues, N extends FieldPath<V>, T>(props: Named<V, N, T>) {
  return (
    <RadioField
      {...props}
      label="Como avalia o atendimento da ouvidoria"
      options={DEGREES}
      numeric
      required
    />
  );
}

/** Whether what was brought was resolved. */
export function ResolvedField<V extends FieldValues, N extends FieldPath<V>, T>(props: Named<V, N, T>) {
  return (
    <RadioField
      {...props}
      label="O que trouxe à ouvidoria foi resolvido"
      options={optionsOf(RESOLVED_LABELS)}
      required
    />
  );
}

/** The citizen's own words, if any. */
export function CommentField<V extends FieldValues, N extends FieldPath<V>, T>(props: Named<V, N, T>) {
  return (
    <TextAreaField
      {...props}
      label="Comentário"
      description="Como foi dito; o que identifica quem se manifestou fica só no cofre"
      rows={3}
    />
  );
}
