import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { copyKind, copyName, type StoredCopy } from '../../shared/backups/model.ts';
import { hmac } from '../crypto.ts';
import { writeAtomic } from '../files.ts';
import type { CopyPaths } from './folder.ts';
import { manifestKey } from './source.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const whole = z.number().int().nonnegative();
const storedName = z.string().regex(/^[0-9a-f]{32}$/);

const body = z.strictObject({
  format: z.literal('lisura-backup'),
  version: z.literal(1),
  name: copyName,
  kind: copyKind,
  madeAt: z.string(),
  installId: z.string().regex(/^[0-9a-f]{32}$/),
  schema: whole,
  database: z.strictObject({ bytes: whole, sha256: digest }),
  keys: z.strictObject({ sha256: digest }),
  headLog: z.strictObject({ sha256: digest.nullable() }),
  head: z.strictObject({ seq: whole, hash: z.string() }),
  counts: z.record(z.string(), whole),
  /** Name, bytes and SHA-256 of each stored file, encrypted as it is. */
  attachments: z.array(z.tuple([storedName, whole, digest])),
  /** Named by the database and not in the data folder when the copy was made. */
  absent: z.array(storedName),
});
const stored = z.strictObject({ ...body.shape, code: digest });
export type ManifestBody = z.infer<typeof body>;
/** What a copy says it is; `code` proves that whoever wrote it could open the database. It holds no secret and no name. */
export type Manifest = z.infer<typeof stored>;

const codeOf = (manifest: ManifestBody, databaseKey: Uint8Array): string =>
  hmac(manifestKey(databaseKey), JSON.stringify(body.parse(manifest)));

export function writeManifest(paths: CopyPaths, manifest: ManifestBody, databaseKey: Uint8Array): Manifest {
  const sealed = { ...manifest, code: codeOf(manifest, databaseKey) };
  writeAtomic(paths.manifest, `${JSON.stringify(sealed)}\n`);
  return sealed;
}

/** The manifest as it is on the disk, not yet believed; null where there is none or it has not the shape. */
export function readManifest(paths: CopyPaths): Manifest | null {
  try {
    if (!existsSync(paths.manifest)) return null;
    return stored.parse(JSON.parse(readFileSync(paths.manifest, 'utf8')));
  } catch {
    return null;
  }
}

/** Whether the manifest was written by who could open the database, and not touched since. */
export function isAuthentic({ code, ...manifest }: Manifest, databaseKey: Uint8Array): boolean {
  return code === codeOf(manifest, databaseKey);
}

/** The copy as a list shows it. */
export function storedCopyOf(manifest: Manifest): StoredCopy {
  const files = manifest.attachments.reduce((sum, [, bytes]) => sum + bytes, 0);
  return {
    name: manifest.name,
    madeAt: manifest.madeAt,
    kind: manifest.kind,
    bytes: manifest.database.bytes + files,
    records: Object.values(manifest.counts).reduce((sum, count) => sum + count, 0),
    attachments: manifest.attachments.length,
    headSeq: manifest.head.seq,
  };
}
