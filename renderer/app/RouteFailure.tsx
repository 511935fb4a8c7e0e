import { Button, Center, Group, Stack, Text, Title } from '@mantine/core';
import { useRouteError } from 'react-router';
import { AppError } from '../../shared/contract/errors.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';

/** A screen that could not be drawn: nothing recorded is affected, and there is a way out. */
export function RouteFailure() {
  const cause = useRouteError();
  const reload = (): void => window.location.reload();
  return (
    <Center mih="60vh" p="lg">
      <Stack maw={560} gap="md">
        <Title order={1}>Esta tela não pôde ser mostrada</Title>
        {cause instanceof AppError ? (
          <ErrorNotice error={cause} />
        ) : (
          <Text>Houve uma falha ao montar a tela. O que já estava gravado não foi afetado.</Text>
        )}
        <Group>
          <Button onClick={reload}>Recarregar</Button>
          <Button component="a" href="#/" variant="default">
            Ir para o início
          </Button>
        </Group>
      </Stack>
    </Center>
  );
}
