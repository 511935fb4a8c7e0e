import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { EmptyState } from '../ui/EmptyState.tsx';

/** A closed manifestation takes no further step. */
export function ClosedNotice({ id }: { readonly id: number }) {
  return (
    <div className="ls-card">
      <EmptyState
        title="Esta manifestação já foi encerrada"
        message="Se há fato novo, registre outra manifestação e mencione este protocolo."
        action={
          <Button component={Link} to={`/manifestacoes/${id}`} variant="default" mt="xs">
            Voltar à manifestação
          </Button>
        }
      />
    </div>
  );
}
