import { useCallback, useEffect, useState } from 'react';
import type { PrintJob } from '../../shared/desktop/contract.ts';
import { call } from '../app/client.ts';
import { onDesktopEvent } from '../app/events.ts';
import { queryClient } from '../app/queries.ts';
import type { PreparedDocument } from './define-document.ts';
import { SheetFeet } from './SheetFeet.tsx';
import { asRefusal, prepareDocument } from './use-prepared.ts';

type Sheet = { readonly job: number; readonly document: PreparedDocument; readonly ownFeet: boolean };

async function imagesLoaded(): Promise<void> {
  const loading = [...document.images].filter((image) => !image.complete);
  await Promise.all(
    loading.map(
      (image) =>
        new Promise((resolve) => {
          image.addEventListener('load', resolve, { once: true });
          image.addEventListener('error', resolve, { once: true });
        }),
    ),
  );
}

/**
 * Nothing here waits for a frame, as `decode()` of a picture would: a hidden window draws one a second, and printing
 * lays the page out by itself.
 */
async function settle(): Promise<void> {
  await document.fonts.ready;
  await imagesLoaded();
}

async function lay(job: PrintJob, show: (sheet: Sheet) => void): Promise<void> {
  try {
    show({ job: job.job, document: await prepareDocument(job.kind, job.input), ownFeet: job.ownFeet });
  } catch (cause) {
    await call('desktop.printReady', { state: 'failed', job: job.job, error: asRefusal(cause).wire });
  }
}

/** The hidden page: lays out the document that the main process asks for, and says when paper may be fed. */
export function PrintHost() {
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const take = useCallback(async (): Promise<void> => {
    delete document.documentElement.dataset.ready;
    queryClient.clear();
    const job = await call('desktop.printJob', {});
    if (job !== null) await lay(job, setSheet);
  }, []);
  useEffect(() => {
    const stop = onDesktopEvent((event) => {
      if (event.type === 'printJob') void take();
    });
    void take();
    return stop;
  }, [take]);
  useEffect(() => {
    if (sheet === null) return;
    void settle().then(() => {
      // The title of the PDF.
      document.title = sheet.document.label;
      document.documentElement.dataset.footer = sheet.document.label;
      document.documentElement.dataset.ready = String(sheet.job);
      const { label, about } = sheet.document;
      return call('desktop.printReady', { state: 'ready', job: sheet.job, label, about });
    });
  }, [sheet]);
  if (sheet === null) return null;
  return (
    <div key={sheet.job}>
      {sheet.ownFeet ? <SheetFeet label={sheet.document.label} /> : null}
      {sheet.document.body}
    </div>
  );
}
