import { Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { IconDatabaseExclamation } from '@tabler/icons-react';
import { useEffect } from 'react';
import { DAMAGES, type Damage } from './damages.ts';

type DamagedScreenProps = { readonly what: Damage; readonly onRetry: () => void };

/** The data folder cannot be used as it is: what that means and what to do, without ever offering to erase. */
export function DamagedScreen({ what, onRetry }: DamagedScreenProps) {
  const words = DAMAGES[what];
  useEffect(() => {
    document.title = `${words.title} · Lisura`;
  }, [words.title]);
  return (
    <main className="ls-damage">
      <Stack gap="md" maw={620}>
        <IconDatabaseExclamation size={48} stroke={1.3} color="var(--mantine-color-red-7)" aria-hidden />
        <Title order={1}>{words.title}</Title>
        <Text>{words.message}</Text>
        <Title order={2}>O que fazer</Title>
        <List type="ordered" spacing="xs">
          {words.steps.map((step) => (
            <List.Item key={step}>{step}</List.Item>
          ))}
        </List>
        <Group>
          <Button onClick={onRetry}>Verificar de novo</Button>
        </Group>
        <Text fz="sm" c="dimmed">
          Código para o suporte: {what}
        </Text>
      </Stack>
    </main>
  );
}
