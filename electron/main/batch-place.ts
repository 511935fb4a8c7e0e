import { randomBytes } from 'node:crypto';
import { lstat, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, isAbsolute, join } from 'node:path';
import { badFile, invalidField } from '../../shared/contract/errors.ts';
import type { PaperAbout } from '../../shared/desktop/contract.ts';
import { fold } from '../../shared/text/fold.ts';
import { joinPdf } from './join-pdf.ts';
import { writeRefusal, writeWhole } from './write.ts';

export type BatchFile = { readonly name: string; readonly title: string; readonly content: Uint8Array };

/** Where a run writes. Throws `full` and the invalid `file` of a place that cannot be written. */
export type BatchPlace = {
  readonly add: (file: BatchFile) => Promise<void>;
  /** What was added is in place. */
  readonly finish: () => Promise<void>;
  /** Nothing half-written stays. */
  readonly drop: () => Promise<void>;
};

/** A file name that every common system takes: plain letters, digits and hyphens. */
export function safeName(...words: readonly string[]): string {
  const parts = words.map((word) =>
    fold(word)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60),
  );
  return `${parts.filter((part) => part !== '').join('-')}.pdf`;
}

async function taken(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** The path, or the next one with a number, where there is nothing yet. */
export async function freePath(path: string): Promise<string> {
  const extension = extname(path);
  const stem = path.slice(0, path.length - extension.length);
  let free = path;
  for (let number = 2; await taken(free); number += 1) free = `${stem} (${number})${extension}`;
  return free;
}

/** Refuses what is not a folder that exists. */
export async function checkFolder(folder: string): Promise<void> {
  if (!isAbsolute(folder)) throw invalidField('to', 'Informe um caminho absoluto.');
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory() !== true)
    throw invalidField('to', 'A pasta não existe. Crie-a ou escolha outra e tente de novo.');
}

/** One file each, beside what is already there. */
export function folderPlace(folder: string): BatchPlace {
  return {
    add: async ({ name, content }) => writeWhole(await freePath(join(folder, name)), content),
    finish: () => Promise.resolve(),
    drop: () => Promise.resolve(),
  };
}

/** One file with them all, which takes its name only when whole. */
export async function joinedPlace(file: string, about: PaperAbout): Promise<BatchPlace> {
  const partial = join(dirname(file), `.${basename(file)}.${randomBytes(4).toString('hex')}.parcial`);
  const joining = await joinPdf(partial).catch((error: unknown) => {
    throw writeRefusal(error);
  });
  const drop = async (): Promise<void> => {
    await joining.close();
    await rm(partial, { force: true }).catch(() => undefined);
  };
  return {
    drop,
    add: ({ title, content }) =>
      joining.add(title, content).catch((error: unknown) => {
        throw refusalOf(error);
      }),
    finish: async () => {
      try {
        await joining.finish(about);
        await rename(partial, file);
      } catch (error) {
        await drop();
        throw writeRefusal(error);
      }
    },
  };
}

/** A failed writing has a code of the system; without one it is the PDF that cannot be joined. */
function refusalOf(error: unknown) {
  if (error instanceof Error && 'code' in error) return writeRefusal(error);
  return badFile('Não foi possível reunir os documentos em um só arquivo. Gere um arquivo para cada guarda.');
}
