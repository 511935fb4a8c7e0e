import { call } from '../app/client.ts';
import { explain } from '../app/errors.ts';
import { asRefusal } from '../print/use-prepared.ts';
import { done, failed } from '../ui/notify.tsx';

type Docx = { readonly fileName: string; readonly base64: string };

/** Tells the person what went wrong. */
export function tellRefusal(cause: unknown): void {
  const words = explain(asRefusal(cause).wire);
  failed(words.title, words.message);
}

/** Saves a .docx where the person chooses; a refusal is told, not thrown. */
export async function saveDocx(read: () => Promise<Docx | null>): Promise<void> {
  try {
    const docx = await read();
    if (docx === null) return;
    const { saved, name } = await call('desktop.saveDocx', {
      suggestedName: docx.fileName,
      base64: docx.base64,
    });
    if (saved) done('Arquivo salvo', name);
  } catch (cause) {
    tellRefusal(cause);
  }
}
