import { Button, Text } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useState } from 'react';
import type { AppError } from '../../shared/contract/errors.ts';
import type { Verdict } from '../../shared/documents/verdict.ts';
import { call } from '../app/client.ts';
import { useFileDrop } from '../imports/use-file-drop.ts';
import { asRefusal } from '../print/use-prepared.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Section } from '../ui/Page.tsx';

type Chosen = { readonly path: string; readonly name: string };

/** Checks a PDF or .docx, chosen or dropped, by its bytes. */
export function VerifyFile({ onVerdict }: { readonly onVerdict: (verdict: Verdict | null) => void }) {
  const [file, setFile] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const check = async (take: () => Promise<Chosen | null>): Promise<void> => {
    setError(null);
    setBusy(true);
    try {
      const chosen = await take();
      if (chosen === null) return;
      setFile(chosen.name);
      onVerdict(null);
      onVerdict(await call('documents.verifyFile', { file: chosen.path }));
    } catch (cause) {
      setError(asRefusal(cause));
    } finally {
      setBusy(false);
    }
  };
  const { area, over } = useFileDrop((dropped) => void check(() => Promise.resolve(dropped)), !busy);
  return (
    <Section title="Pelo arquivo">
      <div className="ls-drop" ref={area} data-over={over}>
        <IconFileTypePdf size={32} stroke={1.3} aria-hidden />
        <Text fz="sm">{file ?? 'Arraste aqui o PDF ou .docx recebido, ou escolha-o.'}</Text>
        <Button
          variant="default"
          loading={busy}
          onClick={() => void check(() => call('desktop.chooseDocument', {}))}
        >
          {file === null ? 'Escolher arquivo' : 'Escolher outro arquivo'}
        </Button>
      </div>
      <Text fz="sm" c="dimmed" mt="xs">
        O arquivo confere se for, byte a byte, o que foi conservado na primeira impressão ou no preenchimento
        do modelo. Papel digitalizado se confere pelo número e pela autenticação.
      </Text>
      {error === null ? null : <ErrorNotice error={error} />}
    </Section>
  );
}
