import type { StoredCopy } from '../../shared/backups/model.ts';
import { badFile } from '../../shared/contract/errors.ts';
import { copyNames, copyPaths, homesIn } from './folder.ts';
import { readManifest, storedCopyOf } from './manifest.ts';

/** The copies that a folder holds, newest first: what can be known without a key. @throws AppError `file` where none is */
export function findCopies(file: string): StoredCopy[] {
  const copies = homesIn(file).flatMap((home) =>
    copyNames(home).flatMap((name) => {
      const manifest = readManifest(copyPaths(home, name));
      return manifest === null ? [] : [{ ...storedCopyOf(manifest), name }];
    }),
  );
  if (copies.length === 0)
    throw badFile(
      'Não há cópias do Lisura nesta pasta. Escolha a pasta em que as cópias são feitas, ou a que se chama “lisura-” com letras e números.',
    );
  return copies.toSorted((a, b) => (a.name < b.name ? 1 : -1));
}
