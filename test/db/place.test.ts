import { describe, expect, test } from 'vitest';
import { unsafePlace } from '../../db/place.ts';

const mounts = [
  '22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw',
  '40 22 0:35 / /mnt/rede rw,relatime shared:9 - cifs //servidor/dados rw',
  '41 22 0:36 / /mnt/nfs\\040antigo rw - nfs4 servidor:/x rw',
  '42 22 0:37 / /home/ana/longe rw - fuse.sshfs ana@servidor:/ rw',
  '43 40 8:2 / /mnt/rede/local rw - ext4 /dev/sdb1 rw',
].join('\n');
const linux = { platform: 'linux', mounts, synced: [] };
const windows = { platform: 'win32', mounts: '', synced: ['C:\\Users\\ana\\Nuvem'] };

describe('a data folder', () => {
  test.each([
    ['/mnt/rede/lisura', 'network'],
    ['/mnt/nfs antigo', 'network'],
    ['/home/ana/longe/a/b', 'network'],
    ['/mnt/rede/local/lisura', null],
    ['/home/ana/lisura', null],
    ['/home/ana/Dropbox/lisura', 'synced'],
    ['/home/ana/OneDrive - Prefeitura/lisura', 'synced'],
    ['/Users/ana/Library/Mobile Documents/lisura', 'synced'],
    ['/home/ana/dropboxes/lisura', null],
  ] as const)('on Linux, at %s: %s', (path, expected) => {
    expect(unsafePlace(path, linux)).toBe(expected);
  });

  test.each([
    ['\\\\servidor\\dados\\lisura', 'network'],
    ['\\\\?\\UNC\\servidor\\dados', 'network'],
    ['\\\\?\\C:\\Lisura', null],
    ['C:\\Lisura', null],
    ['C:\\Users\\ana\\OneDrive\\Lisura', 'synced'],
    ['C:\\Users\\ana\\Google Drive\\Lisura', 'synced'],
    ['C:\\Users\\ana\\nuvem\\Lisura', 'synced'],
  ] as const)('on Windows, at %s: %s', (path, expected) => {
    expect(unsafePlace(path, windows)).toBe(expected);
  });
});
