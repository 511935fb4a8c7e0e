import { Modal, Stack, Title } from '@mantine/core';
import type { Classified } from '../../shared/progression/contract.ts';
import { PointsTable } from './PointsTable.tsx';
import { TieFacts } from './TieFacts.tsx';

type ClassifiedDialogProps = { readonly row: Classified; readonly onClose: () => void };

/** Points and ties of one classified guard as they were published. */
export function ClassifiedDialog({ row, onClose }: ClassifiedDialogProps) {
  return (
    <Modal opened onClose={onClose} title={`${row.position}º · ${row.name}`} size="xl">
      <Stack gap="md">
        <Title order={3}>Pontos</Title>
        <PointsTable points={row.points} />
        <Title order={3}>Critérios de desempate</Title>
        <TieFacts tie={row.tie} />
      </Stack>
    </Modal>
  );
}
