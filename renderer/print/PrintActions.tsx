import { Button, type ButtonProps } from '@mantine/core';
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { FiledKind } from '../../shared/desktop/contract.ts';
import { call } from '../app/client.ts';
import { explain } from '../app/errors.ts';
import { done, failed } from '../ui/notify.tsx';
import { asRefusal } from './use-prepared.ts';

type PrintActionsProps = {
  readonly kind: FiledKind;
  readonly input: Record<string, unknown>;
  /** File name with `.pdf`; null leaves only printing. */
  readonly suggestedName: string | null;
  readonly variant?: ButtonProps['variant'];
  readonly onDone?: () => void;
  /** What is printed, where the page prints other things too: "o formulário". */
  readonly what?: string;
};

type Work = 'print' | 'pdf' | null;

/** Prints a document, or saves it as PDF where the person chooses. */
export function PrintActions({
  kind,
  input,
  suggestedName,
  variant = 'default',
  onDone,
  what,
}: PrintActionsProps) {
  const [work, setWork] = useState<Work>(null);
  const named = (verb: string) => (what === undefined ? {} : { 'aria-label': `${verb} ${what}` });
  const run = async (which: Exclude<Work, null>, action: () => Promise<string | null>): Promise<void> => {
    setWork(which);
    try {
      const said = await action();
      if (said !== null) {
        done(said);
        onDone?.();
      }
    } catch (cause) {
      const words = explain(asRefusal(cause).wire);
      failed(words.title, words.message);
    } finally {
      setWork(null);
    }
  };
  const print = async (): Promise<string | null> =>
    (await call('desktop.print', { kind, input })).printed ? 'Documento enviado à impressora' : null;
  const save = async (name: string): Promise<string | null> => {
    const answer = await call('desktop.savePdf', { kind, input, suggestedName: name });
    return answer.saved ? `PDF salvo: ${answer.name}` : null;
  };
  return (
    <>
      <Button
        variant={variant}
        leftSection={<IconPrinter size={18} aria-hidden />}
        loading={work === 'print'}
        disabled={work === 'pdf'}
        {...named('Imprimir')}
        onClick={() => void run('print', print)}
      >
        Imprimir
      </Button>
      {suggestedName === null ? null : (
        <Button
          variant="default"
          leftSection={<IconFileTypePdf size={18} aria-hidden />}
          loading={work === 'pdf'}
          disabled={work === 'print'}
          {...named('Salvar em PDF')}
          onClick={() => void run('pdf', () => save(suggestedName))}
        >
          Salvar em PDF
        </Button>
      )}
    </>
  );
}
