import { Button, Text } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useState } from 'react';
import { AppError } from '../../shared/contract/errors.ts';
import { call } from '../app/client.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import type { ChosenFile } from './use-adding.ts';
import { useFilesDrop } from './use-files-drop.ts';

type DropAreaProps = { readonly onFiles: (files: readonly ChosenFile[]) => void };

/** Where files enter: by the button, or dropped anywhere on the window. */
export function DropArea({ onFiles }: DropAreaProps) {
  const over = useFilesDrop(onFiles);
  const [error, setError] = useState<AppError | null>(null);
  const choose = async (): Promise<void> => {
    setError(null);
    try {
      const chosen = await call('desktop.chooseFiles', {});
      if (chosen.length > 0) onFiles(chosen);
    } catch (cause) {
      setError(cause instanceof AppError ? cause : new AppError({ code: 'unavailable' }));
    }
  };
  return (
    <>
      <div className="la-drop" data-over={over}>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPaperclip size={16} aria-hidden />}
          onClick={() => void choose()}
        >
          Anexar arquivos
        </Button>
        <Text fz="xs" c="dimmed">
          {over ? 'Solte para anexar' : 'ou arraste-os para esta janela · qualquer tipo, até 2 GB cada'}
        </Text>
      </div>
      {error === null ? null : <ErrorNotice error={error} />}
    </>
  );
}
