import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { PERMIT_SUSPENSION_CITATION, PERMIT_VALIDITY_CITATION } from '../../shared/personnel/permits.ts';
import type { PersonnelRecord } from '../../shared/personnel/record.ts';
import { IfCan } from '../app/session.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { PermitCard } from './PermitCard.tsx';
import { PermitDialog } from './PermitDialog.tsx';

/** The guard's firearm permits, the one that is worth something first. */
export function PermitPanel({ record }: { readonly record: PersonnelRecord }) {
  const [adding, setAdding] = useState(false);
  return (
    <Stack gap="sm">
      <Group justify="space-between" gap="xs">
        <Title order={3}>Porte de arma de fogo</Title>
        <IfCan permission="guards.write">
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            Registrar porte
          </Button>
        </IfCan>
      </Group>
      <Text fz="sm" c="dimmed">
        O porte vale até dez anos ({PERMIT_VALIDITY_CITATION}) e é suspenso por restrição médica, decisão
        judicial ou medida justificada do dirigente ({PERMIT_SUSPENSION_CITATION}).
      </Text>
      {record.permits.length === 0 ? (
        <EmptyState title="Nada consta" message="Nenhum porte de arma registrado para este guarda." />
      ) : (
        record.permits.map((permit) => <PermitCard key={permit.id} permit={permit} />)
      )}
      {adding ? <PermitDialog guardId={record.guardId} onClose={() => setAdding(false)} /> : null}
    </Stack>
  );
}
