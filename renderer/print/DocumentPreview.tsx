import { Box } from '@mantine/core';
import type { PrintKind } from '../../shared/desktop/contract.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Loading } from '../ui/Loaded.tsx';
import { OnScreen } from './on-screen.ts';
import { usePrepared } from './use-prepared.ts';

type DocumentPreviewProps = { readonly kind: PrintKind; readonly input: Readonly<Record<string, unknown>> };

/** A document on the screen, as it will come out on paper. */
export function DocumentPreview({ kind, input }: DocumentPreviewProps) {
  const preparation = usePrepared(kind, input);
  if (preparation.state === 'loading') return <Loading label="Montando o documento…" />;
  if (preparation.state === 'failed') return <ErrorNotice error={preparation.error} />;
  return (
    <Box
      component="section"
      className="lp-desk"
      aria-label={`Documento: ${preparation.document.label}`}
      tabIndex={0}
    >
      <div className="lp-sheet">
        <OnScreen value={true}>{preparation.document.body}</OnScreen>
      </div>
    </Box>
  );
}
