import { Button, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Proceeding } from '../../shared/proceedings/contract.ts';
import { useCan } from '../app/session.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ChargeCard } from './ChargeCard.tsx';

/** The charges of the file, those withdrawn last, and the way to add one. */
export function ChargesPanel({ proceeding }: { readonly proceeding: Proceeding }) {
  const may = useCan()('proceedings.charge') && proceeding.status === 'open';
  const standing = proceeding.charges.filter((charge) => !charge.withdrawn);
  const withdrawn = proceeding.charges.filter((charge) => charge.withdrawn);
  const add = may ? (
    <Button
      component={Link}
      to={`/procedimentos/${proceeding.id}/imputar`}
      leftSection={<IconPlus size={16} aria-hidden />}
    >
      Imputar transgressão
    </Button>
  ) : null;
  if (proceeding.charges.length === 0) {
    return (
      <div className="ls-card">
        <EmptyState
          title="Nenhuma imputação"
          message="Imputar é dizer a que guarda se atribui que fato e em que dispositivo da norma ele se enquadra."
          action={add}
        />
      </div>
    );
  }
  return (
    <Stack gap="sm">
      {add ? <div className="ls-end">{add}</div> : null}
      {[...standing, ...withdrawn].map((charge) => (
        <ChargeCard key={charge.id} charge={charge} proceeding={proceeding} />
      ))}
    </Stack>
  );
}
