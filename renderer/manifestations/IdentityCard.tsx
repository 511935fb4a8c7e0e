import { Button, Stack, Text } from '@mantine/core';
import { IconLockOpen } from '@tabler/icons-react';
import { useState } from 'react';
import type { ManifestationSecrecy } from '../../shared/manifestations/model.ts';
import { Section } from '../ui/Page.tsx';
import { IdentityDialog } from './IdentityDialog.tsx';

type IdentityCardProps = { readonly id: number; readonly secrecy: ManifestationSecrecy };

const WORDS: Readonly<Record<ManifestationSecrecy, string>> = {
  identificada: 'Guardada à parte. Abrir pede motivo e fica na auditoria.',
  sigilosa: 'O cidadão pediu sigilo. Abrir pede motivo e fica na auditoria.',
  anonima: 'Manifestação anônima: não há identidade registrada.',
};

/** Who spoke: never on the page, opened on request. */
export function IdentityCard({ id, secrecy }: IdentityCardProps) {
  const [open, setOpen] = useState(false);
  return (
    <Section title="Identidade">
      <Stack gap="xs">
        <Text fz="sm">{WORDS[secrecy]}</Text>
        {secrecy === 'anonima' ? null : (
          <Button
            variant="default"
            justify="flex-start"
            leftSection={<IconLockOpen size={18} aria-hidden />}
            onClick={() => setOpen(true)}
          >
            Abrir identidade
          </Button>
        )}
      </Stack>
      {open ? <IdentityDialog id={id} onClose={() => setOpen(false)} /> : null}
    </Section>
  );
}
