import { Button, Group, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useWrite } from '../app/queries.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { ProofResult } from './ProofResult.tsx';

/** Whether the trail in use still has the entry that the foot of a paper prints. */
export function CheckCode() {
  const [code, setCode] = useState('');
  const check = useWrite('audit.checkCode');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    check.mutate({ code });
  };
  return (
    <form onSubmit={submit}>
      <Group align="flex-end" gap="sm" mb={check.data || check.error ? 'sm' : 0}>
        <TextInput
          label="Código da trilha impresso em um documento"
          placeholder="16 caracteres do rodapé"
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          maxLength={90}
          w="24rem"
        />
        <Button type="submit" variant="default" loading={check.isPending}>
          Conferir código
        </Button>
      </Group>
      {check.error && !check.isPending ? <ErrorNotice error={check.error} /> : null}
      {check.data && !check.isPending ? <ProofResult of={check.data} /> : null}
    </form>
  );
}
