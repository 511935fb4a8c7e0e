import { Stack, Text } from '@mantine/core';
import type { IdentityRequest } from '../../shared/identities/contract.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { RequestCard } from './RequestCard.tsx';
import { VaultBanner } from './VaultBanner.tsx';

/** What the corregedoria asks to see, and what was decided. */
export function RequestsTab({ requests }: { readonly requests: readonly IdentityRequest[] }) {
  if (requests.length === 0) {
    return (
      <EmptyState
        title="Nenhum pedido de revelação"
        message="Quando o corregedor precisar saber quem se manifestou, o pedido dele, com os motivos, aparece aqui."
      />
    );
  }
  return (
    <Stack gap="md">
      <VaultBanner why="Para votar, recusar ou revogar, abra o cofre." />
      <Text fz="sm" c="dimmed" maw="90ch">
        A identidade só é revelada por relevante interesse público ou interesse concreto para a apuração (Lei
        13.608/2018, art. 4º-B). Decidem dois ouvidores, ou um com a concordância formal do manifestante.
      </Text>
      {requests.map((request) => (
        <RequestCard key={request.id} request={request} />
      ))}
    </Stack>
  );
}
