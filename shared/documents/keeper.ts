import type { Permission } from '../permissions.ts';
import { type Kind, readerOf } from './kind.ts';

/** Who keeps the signed paper of a document: whoever writes on what its readers read. */
const KEEPERS: ReadonlyMap<Permission, Permission> = new Map<Permission, Permission>([
  ['behavior.read', 'behavior.prepare'],
  ['documents.dossier', 'documents.dossier'],
  ['guards.record', 'guards.write'],
  ['hearings.read', 'hearings.write'],
  ['manifestations.read', 'manifestations.write'],
  ['proceedings.read', 'proceedings.write'],
  ['progression.read', 'progression.read'],
  ['sanctions.read', 'sanctions.serve'],
]);

/** The permission that attaches the signed paper of a document of the kind about the subject; null where nobody may. */
export function keeperOf(kind: Pick<Kind, 'readers'>, subject: string): Permission | null {
  const reader = readerOf(kind, subject);
  return reader === null ? null : (KEEPERS.get(reader) ?? null);
}

/** What a scanned paper may be. */
export const SIGNED_COPY_TYPES: ReadonlySet<string> = new Set(['application/pdf', 'image/jpeg', 'image/png']);
