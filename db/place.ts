import { accessSync, constants, existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '../shared/contract/errors.ts';
import { codeOf } from './errors.ts';
import type { Paths } from './files.ts';

export type UnsafePlace = 'network' | 'synced';

/** What of the computer the judgement needs; tests give their own. */
export type Surroundings = {
  readonly platform: string;
  /** `/proc/self/mountinfo`, or empty where there is none. */
  readonly mounts: string;
  /** Folders that the system says are synchronised. */
  readonly synced: readonly string[];
};

const NETWORK_TYPES =
  /^(?:nfs\d?|cifs|smb\d?|smbfs|smb3|afs|ncpfs|9p|ceph|glusterfs|davfs|fuse\.(?:sshfs|davfs2?|rclone|gvfsd-fuse|s3fs|curlftpfs|glusterfs))$/;
const SYNCED_NAMES =
  /^(?:onedrive(?: - .+)?|dropbox(?: \(.+\))?|google ?drive|googledrive-.+|my drive|meu drive|icloud ?drive|icloud~.*|mobile documents|nextcloud|owncloud|megasync|mega|pcloud ?drive|box sync|box)$/i;

/** The type of the file system that holds a path, from the deepest mount that contains it. */
function typeOf(path: string, mounts: string): string {
  let best = { at: '', type: '' };
  for (const line of mounts.split('\n')) {
    const [before = '', after = ''] = line.split(' - ');
    const at = (before.split(' ')[4] ?? '').replace(/\\040/g, ' ');
    const inside = at === '/' || path === at || path.startsWith(`${at}/`);
    if (inside && at.length >= best.at.length) best = { at, type: after.split(' ')[0] ?? '' };
  }
  return best.type;
}

/**
 * Whether a path lies where a database is not safe: on a network, where locks and the write-ahead log do not hold, or in a
 * folder that a program synchronises, which copies and replaces files while they are open.
 * @param path absolute, links followed (a mapped drive of Windows then begins with two backslashes)
 */
export function unsafePlace(path: string, { platform, mounts, synced }: Surroundings): UnsafePlace | null {
  if (platform === 'win32' && /^(?:\\\\|\/\/)(?!\?\\[a-z]:)/i.test(path)) return 'network';
  if (NETWORK_TYPES.test(typeOf(path, mounts))) return 'network';
  const parts = path.split(/[\\/]/);
  const named = parts.some((part) => SYNCED_NAMES.test(part));
  const within = synced.some((root) => root !== '' && path.toLowerCase().startsWith(root.toLowerCase()));
  return named || within ? 'synced' : null;
}

/** @throws AppError `damaged{network|synced}` where the data folder lies in such a place */
export function requireSafePlace(folder: string): void {
  const what = unsafePlace(followed(folder), surroundings());
  if (what !== null) throw new AppError({ code: 'damaged', what });
}

/**
 * A folder of another user of the computer looks empty to whoever may not read it, and would be taken for a new one.
 * @throws AppError `damaged{denied}` where the folder, or one of the files without which nothing opens, may not be read
 */
export function requireReadable({ folder, database, keys, keysCopy }: Paths): void {
  for (const path of [folder, database, keys, keysCopy]) {
    try {
      accessSync(path, constants.R_OK | (path === folder ? constants.X_OK : 0));
    } catch (error) {
      // What is not there is for others to judge.
      if (codeOf(error) === 'EACCES' || codeOf(error) === 'EPERM')
        throw new AppError({ code: 'damaged', what: 'denied' });
    }
  }
}

function surroundings(): Surroundings {
  const { env, platform } = process;
  return {
    platform,
    mounts: platform === 'linux' ? mountinfo() : '',
    synced: ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'].map((name) => env[name] ?? ''),
  };
}

function mountinfo(): string {
  try {
    return readFileSync('/proc/self/mountinfo', 'utf8');
  } catch {
    return '';
  }
}

// The folder need not exist yet: the nearest one that does says where it will be.
function followed(folder: string): string {
  let known = folder;
  while (!existsSync(known) && dirname(known) !== known) known = dirname(known);
  try {
    return `${realpathSync.native(known)}${folder.slice(known.length)}`;
  } catch {
    return folder;
  }
}
