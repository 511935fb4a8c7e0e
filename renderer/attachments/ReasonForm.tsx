import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';

const SHORTEST = 10;

type ReasonFormProps = { readonly submitLabel: string; readonly onReason: (reason: string) => void };

/** Asks why a file that tells who spoke must be opened. */
export function ReasonForm({ submitLabel, onReason }: ReasonFormProps) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <form
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        if (reason.trim().length < SHORTEST) setProblem(`Escreva ao menos ${SHORTEST} caracteres.`);
        else onReason(reason.trim());
      }}
    >
      <Stack gap="md">
        <Text fz="sm">
          Este anexo identifica quem se manifestou e está no cofre de identidades, que precisa estar aberto. O
          motivo, o seu nome e a hora ficam na trilha de auditoria (Lei 13.460/2017, art. 10, § 7º).
        </Text>
        <Textarea
          label="Motivo"
          rows={3}
          required
          data-autofocus
          maxLength={1000}
          value={reason}
          error={problem}
          onChange={(event) => {
            setReason(event.currentTarget.value);
            setProblem(null);
          }}
        />
        <Group justify="flex-end">
          <Button type="submit">{submitLabel}</Button>
        </Group>
      </Stack>
    </form>
  );
}
