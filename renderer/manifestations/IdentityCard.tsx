import { Button, Stack, Text } from '@mantine/core';
import { IconLockOpen, IconMail } from '@tabler/icons-react';
import { useState } from 'react';
import type { ManifestationSecrecy } from '../../shared/manifestations/model.ts';
import { AddressSheetDialog } from '../identities/AddressSheetDialog.tsx';
import { RevealDialog } from '../identities/RevealDialog.tsx';
import { Section } from '../ui/Page.tsx';

type IdentityCardProps = { readonly id: number; readonly secrecy: ManifestationSecrecy };

const WORDS: Readonly<Record<ManifestationSecrecy, string>> = {
  identificada:
    'Guardada no cofre, com o que a revela nos textos. Abrir pede senha e motivo e fica na auditoria.',
  sigilosa:
    'O cidadão pediu sigilo: está no cofre, com o que a revela nos textos. Abrir pede senha e motivo.',
  anonima: 'Manifestação anônima: não há identidade registrada.',
};

/** Who spoke: never on the page, opened on request. */
export function IdentityCard({ id, secrecy }: IdentityCardProps) {
  const [open, setOpen] = useState<'identity' | 'sheet' | null>(null);
  const close = () => setOpen(null);
  return (
    <Section title="Identidade">
      <Stack gap="xs">
        <Text fz="sm">{WORDS[secrecy]}</Text>
        {secrecy === 'anonima' ? null : (
          <>
            <Button
              variant="default"
              justify="flex-start"
              leftSection={<IconLockOpen size={18} aria-hidden />}
              onClick={() => setOpen('identity')}
            >
              Abrir identidade
            </Button>
            <Button
              variant="default"
              justify="flex-start"
              leftSection={<IconMail size={18} aria-hidden />}
              onClick={() => setOpen('sheet')}
            >
              Imprimir folha de rosto
            </Button>
          </>
        )}
      </Stack>
      {open === 'identity' ? <RevealDialog id={id} onClose={close} /> : null}
      {open === 'sheet' ? <AddressSheetDialog manifestationId={id} onClose={close} /> : null}
    </Section>
  );
}
