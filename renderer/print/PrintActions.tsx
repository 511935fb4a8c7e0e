import { Button, type ButtonProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { FiledKind } from '../../shared/desktop/contract.ts';
import type { PaperTarget } from '../../shared/desktop/printing.ts';
import { call } from '../app/client.ts';
import { explain } from '../app/errors.ts';
import { done, failed } from '../ui/notify.tsx';
import { PrintDialog } from './PrintDialog.tsx';
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

/** Runs one of the actions and tells how it went. */
function useWork(onDone: (() => void) | undefined) {
  const [work, setWork] = useState<Work>(null);
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
      failed(words.title, [words.message, ...words.facts].join(' '));
    } finally {
      setWork(null);
    }
  };
  return { work, run };
}

/** Prints a document, or saves it as PDF where the person chooses. */
export function PrintActions({
  kind,
  input,
  suggestedName,
  variant = 'default',
  onDone,
  what,
}: PrintActionsProps) {
  const named = (verb: string) => (what === undefined ? {} : { 'aria-label': `${verb} ${what}` });
  const { work, run } = useWork(onDone);
  const [asking, { open, close }] = useDisclosure(false);
  const print = async (target: PaperTarget): Promise<string | null> => {
    const { printed } = await call('desktop.print', { kind, input, ...target });
    close();
    return printed ? 'Documento enviado à impressora' : null;
  };
  const save = async (name: string): Promise<string | null> => {
    const answer = await call('desktop.savePdf', { kind, input, suggestedName: name });
    return answer.saved ? `PDF salvo: ${answer.name}` : null;
  };
  return (
    <>
      <Button
        variant={variant}
        leftSection={<IconPrinter size={18} aria-hidden />}
        disabled={work === 'pdf'}
        {...named('Imprimir')}
        onClick={open}
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
      {asking ? (
        <PrintDialog
          busy={work === 'print'}
          onClose={close}
          onPrint={(target) => void run('print', () => print(target))}
        />
      ) : null}
    </>
  );
}
