import type { WebContents, WebContentsPrintOptions } from 'electron';
import { type AppError, badFile, invalidField } from '../../shared/contract/errors.ts';
import type { PaperTarget, PrinterChoice } from '../../shared/desktop/printing.ts';

/** From this Chromium on a page may say what goes in its own margins. Before it only a PDF is given a foot of ours. */
const MARGINS_SINCE = 131;
export const drawsMargins = Number(process.versions.chrome?.split('.')[0] ?? 0) >= MARGINS_SINCE;

const NO_PRINTER =
  'O sistema não encontrou impressora neste computador. Instale ou ligue uma, ou salve o documento em PDF.';

/** How Electron is told to print: the dialog decides everything; without it, A4 on the printer named. */
export function paperOptions(
  { printer, copies }: PaperTarget,
  label: string,
  margins: boolean,
): WebContentsPrintOptions {
  const page = { printBackground: true, ...(margins ? {} : { footer: label }) };
  if (printer === null) return { ...page, silent: false };
  return { ...page, silent: true, deviceName: printer, copies, collate: true, pageSize: 'A4' };
}

/** What a failed printing is to the person. Chromium only tells in English. */
function paperRefusal(reason: string): AppError {
  if (/no printers|network is available|invalid printer|settings/i.test(reason)) return badFile(NO_PRINTER);
  return badFile(
    'A impressora não aceitou o documento. Verifique se está ligada, com papel e na rede, e tente de novo, ou salve em PDF.',
  );
}

/** Prints what the page shows; false when the person gave up in the dialog. */
export function toPaper(contents: WebContents, label: string, target: PaperTarget): Promise<boolean> {
  return new Promise((resolve, reject) => {
    contents.print(paperOptions(target, label, drawsMargins), (success, reason) => {
      if (success || /cancel/i.test(reason)) resolve(success);
      else reject(paperRefusal(reason));
    });
  });
}

/** The printers that the system tells of; none where it cannot. */
export async function printersOf(contents: Pick<WebContents, 'getPrintersAsync'>): Promise<PrinterChoice[]> {
  const found = await contents.getPrintersAsync().catch(() => []);
  return found.map((one) => ({
    name: one.name,
    label: one.displayName || one.name,
    usual: 'isDefault' in one && one.isDefault === true,
  }));
}

/** Refuses a printer that is no longer there. */
export function checkPrinter(list: readonly PrinterChoice[], printer: string | null): void {
  if (printer === null || list.some(({ name }) => name === printer)) return;
  throw invalidField(
    'printer',
    `A impressora “${printer}” não está mais neste computador. Escolha outra ou a janela do sistema.`,
  );
}
