import { PasswordInput } from '@mantine/core';
import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { PasswordField } from '../forms/TextField.tsx';

type NewPasswordFieldsProps<V extends FieldValues, N extends FieldPath<V>, T> = {
  readonly control: Control<V, unknown, T>;
  readonly name: N;
  readonly label: string;
  readonly repeated: string;
  readonly onRepeated: (text: string) => void;
};

/** A new password, typed twice. */
export function NewPasswordFields<V extends FieldValues, N extends FieldPath<V>, T>(
  props: NewPasswordFieldsProps<V, N, T>,
) {
  return (
    <>
      <PasswordField
        control={props.control}
        name={props.name}
        label={props.label}
        description="Ao menos 10 caracteres. Uma frase de várias palavras é mais fácil de lembrar e mais segura."
        autoComplete="new-password"
        required
      />
      <PasswordInput
        label={`Repita: ${props.label.toLowerCase()}`}
        autoComplete="new-password"
        required
        visibilityToggleButtonProps={{ 'aria-label': 'Mostrar ou ocultar a senha repetida' }}
        value={props.repeated}
        onChange={(event) => props.onRepeated(event.currentTarget.value)}
      />
    </>
  );
}
