import { Button, Stack } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import type { Manifestation } from '../../../shared/manifestations/contract.ts';
import { SourceText } from '../SourceText.tsx';
import { ExtractAdvice } from './ExtractAdvice.tsx';

type SendSourceProps = {
  readonly manifestation: Manifestation;
  /** Copies a text into the extract; null while it already has one. */
  readonly onCopy: ((text: string) => void) | null;
};

/** What was told, and the extract already sent to another recipient, to start from. */
export function SendSource({ manifestation, onCopy }: SendSourceProps) {
  const sent = manifestation.recipients.at(-1)?.extract ?? null;
  return (
    <Stack gap="md" className="ls-source">
      <SourceText
        manifestation={manifestation}
        actions={
          onCopy === null ? null : (
            <Button
              size="xs"
              variant="default"
              leftSection={<IconCopy size={16} aria-hidden />}
              onClick={() => onCopy(sent ?? manifestation.narrative)}
            >
              {sent === null ? 'Copiar para o extrato' : 'Usar o último extrato'}
            </Button>
          )
        }
      />
      <ExtractAdvice />
    </Stack>
  );
}
