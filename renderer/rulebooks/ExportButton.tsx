import { Button, type ButtonProps } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { AppError } from '../../shared/contract/errors.ts';
import type { RulebookSource } from '../../shared/rulebooks/model.ts';
import { call } from '../app/client.ts';
import { explain } from '../app/errors.ts';
import { done, failed } from '../ui/notify.tsx';

/** Saves a text where the person chooses, and says how it went. */
export async function saveText(suggestedName: string, text: string): Promise<void> {
  const { saved, name } = await call('desktop.saveText', { suggestedName, text });
  if (saved) done('Arquivo salvo', name);
}

/** Says in a notice why something outside a form failed. */
export function tellFailure(cause: unknown): void {
  const { title, message } = explain(cause instanceof AppError ? cause.wire : { code: 'unavailable' });
  failed(title, message);
}

type ExportButtonProps = ButtonProps & {
  readonly source: RulebookSource;
  /** Of what, where several such buttons stand together. */
  readonly name?: string;
  /** Runs before the file is written. */
  readonly before?: () => Promise<unknown>;
};

/** Writes a rulebook to a JSON file chosen by the person. */
export function ExportButton({ source, name, before, ...button }: ExportButtonProps) {
  const [busy, setBusy] = useState(false);
  const run = async (): Promise<void> => {
    setBusy(true);
    try {
      await before?.();
      const { fileName, text } = await call('rulebooks.exportJson', { source });
      await saveText(fileName, text);
    } catch (cause) {
      tellFailure(cause);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      variant="default"
      leftSection={<IconDownload size={16} aria-hidden />}
      {...button}
      {...(name ? { 'aria-label': `Exportar ${name}` } : {})}
      loading={busy}
      onClick={() => void run()}
    >
      Exportar
    </Button>
  );
}
