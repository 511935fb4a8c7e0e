import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import configuration from '../../build/electron-builder.config.mjs';
import { billOfMaterials, dependencyFaults } from '../../build/sbom.mjs';

const read = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', name), 'utf8'));
const lock = read('package-lock.json');
const manifest = read('package.json');

const own = { name: 'product', version: '1.0.0' };
const good = { version: '1.0.0', license: 'MIT', integrity: 'sha512-AAAA' };
const faultsOf = (entry: object) => dependencyFaults({ packages: { 'node_modules/a': entry } }, own);

describe('what the product ships of others', () => {
  it('has known licences, integrity and one version each', () => {
    expect(dependencyFaults(lock, manifest)).toEqual([]);
  });

  it('is named in full, and the same way whatever the order of the lock file', () => {
    const text = billOfMaterials(lock, manifest);
    const turned = { packages: Object.fromEntries(Object.entries(lock.packages).reverse()) };
    expect(billOfMaterials(JSON.parse(JSON.stringify(turned)), manifest)).toBe(text);
    for (const name of Object.keys(manifest.dependencies)) {
      const { name: real = name, version } = lock.packages[`node_modules/${name}`];
      expect(text).toContain(`"pkg:npm/${real.replace('@', '%40')}@${version}"`);
    }
    expect(text).toContain(`"pkg:npm/electron@${manifest.devDependencies.electron}"`);
    expect(text).not.toContain('"pkg:npm/vitest@');
  });
});

describe('the check of dependencies', () => {
  it('takes a known licence, one of two, and both when both bind', () => {
    for (const license of ['MIT', '(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)']) {
      expect(faultsOf({ ...good, license })).toEqual([]);
    }
  });

  it('refuses an unknown licence, none, and one of two that both bind', () => {
    for (const license of ['GPL-3.0-only', undefined, '', '(MIT AND GPL-3.0-only)', 'SEE LICENSE IN a.txt']) {
      expect(faultsOf({ ...good, license })).toHaveLength(1);
    }
  });

  it('refuses what has no integrity or a weak one, and a version that is not one', () => {
    expect(faultsOf({ ...good, integrity: undefined })).toEqual(['node_modules/a: no integrity']);
    expect(faultsOf({ ...good, integrity: 'sha1-AAAA' })).toEqual(['node_modules/a: no integrity']);
    expect(faultsOf({ ...good, version: undefined })).toEqual(['node_modules/a: no exact version']);
    for (const version of ['^1.0.0', '*', 'latest', '1.x', 'npm:a@^1.0.0', 'github:a/b']) {
      expect(dependencyFaults({ packages: {} }, { ...own, devDependencies: { a: version } })).toHaveLength(1);
    }
  });
});

describe('the package', () => {
  it('carries the bill of materials beside the program', () => {
    expect(configuration.extraFiles).toEqual([{ from: 'dist/sbom.cdx.json', to: 'sbom.cdx.json' }]);
    expect(manifest.scripts.package).toContain('node build/sbom.mjs && electron-builder');
  });

  it('burns every fuse that closes a door', () => {
    expect(configuration.electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });
});
