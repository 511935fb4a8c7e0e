import { Button } from '@mantine/core';
import { IconMapQuestion } from '@tabler/icons-react';
import { Link } from 'react-router';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from '../ui/Page.tsx';

/** An address that leads nowhere. */
export function NotFoundPage() {
  return (
    <Page title="Página não encontrada">
      <EmptyState
        icon={IconMapQuestion}
        title="Não há nada neste endereço"
        message="A página pode ter mudado de lugar. Volte ao início ou procure com Ctrl + K."
        action={
          <Button component={Link} to="/" mt="sm">
            Ir para o início
          </Button>
        }
      />
    </Page>
  );
}
