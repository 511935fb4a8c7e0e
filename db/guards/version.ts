import { conflict } from '../../shared/contract/errors.ts';

/** Throws `conflict` when the record is no longer the one that the person was looking at. */
export function checkVersion(guard: { readonly version: number }, seen: number): void {
  if (guard.version === seen) return;
  throw conflict(
    'O registro deste guarda foi alterado por outra pessoa: reabra-o, confira e refaça a alteração.',
  );
}
