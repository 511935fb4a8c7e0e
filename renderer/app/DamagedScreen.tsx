import { Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { IconDatabaseExclamation } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { RestoreScreen } from '../backups/RestoreScreen.tsx';
import { DAMAGES, type Damage } from './damages.ts';

type DamagedScreenProps = { readonly what: Damage; readonly onRetry: () => void };

/** Where a copy in the place of the data would mend it. */
const RESTORABLE: ReadonlySet<Damage> = new Set(['missing', 'foreign', 'unreadable', 'keys']);

/** The data folder cannot be used as it is: what that means and what to do, without ever offering to erase. */
export function DamagedScreen({ what, onRetry }: DamagedScreenProps) {
  const words = DAMAGES[what];
  const [restoring, setRestoring] = useState(false);
  useEffect(() => {
    document.title = `${words.title} · Lisura`;
  }, [words.title]);
  if (restoring) return <RestoreScreen onBack={() => setRestoring(false)} />;
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
          {RESTORABLE.has(what) ? (
            <Button variant="default" onClick={() => setRestoring(true)}>
              Restaurar uma cópia de segurança
            </Button>
          ) : null}
        </Group>
        <Text fz="sm" c="dimmed">
          Código para o suporte: {what}
        </Text>
      </Stack>
    </main>
  );
}
