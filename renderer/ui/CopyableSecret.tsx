import { Button, Group } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { call } from '../app/client.ts';
import { copySelection } from './copy-selection.ts';

type CopyableSecretProps = { readonly label: string; readonly value: string };

/** A text shown once, with a way to copy it; a minute later the clipboard no longer has it. */
export function CopyableSecret({ label, value }: CopyableSecretProps) {
  const text = useRef<HTMLOutputElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    if (!text.current || !copySelection(text.current)) return;
    setCopied(true);
    call('desktop.secretCopied', {}).catch(() => undefined);
  };
  return (
    <Group gap="sm" wrap="nowrap" align="stretch">
      <output ref={text} className="ls-secret" aria-label={label}>
        {value}
      </output>
      <Button
        variant="default"
        h="auto"
        leftSection={copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />}
        onClick={copy}
      >
        {copied ? 'Copiada' : 'Copiar'}
      </Button>
    </Group>
  );
}
