/*
 * Writes dist/sbom.cdx.json: everything of others that the product ships, as a CycloneDX bill of materials. It comes from
 * package-lock.json alone and carries no date, so that the same lock file always gives the same bytes.
 */
import { Buffer } from 'node:buffer';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { root, step } from './setup/steps.mjs';

/** @typedef {{ name?: string, version?: string, integrity?: string, license?: string, dev?: boolean }} LockEntry */
/** @typedef {{ packages: Record<string, LockEntry> }} LockFile */
/** @typedef {{ name: string, version: string, dependencies?: Record<string, string>,
 *   devDependencies?: Record<string, string>, optionalDependencies?: Record<string, string> }} Manifest */

/** The licences that may be shipped; another one is added here only after somebody has read it. */
const licences = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'OFL-1.1',
  'Zlib',
]);

/** Installed as tools, shipped all the same. */
const shippedTools = new Set(['node_modules/electron']);

const exact = /^(npm:(@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/;

/** @param {string} path @param {LockEntry} entry */
const nameOf = (path, entry) => entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 13);

/**
 * What the lock file installs beyond development, by path.
 * @param {LockFile} lock
 */
function shipped({ packages }) {
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && (dev !== true || shippedTools.has(path)))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * Whether the terms are known: of alternatives one is enough, of terms that add up all are needed.
 * @param {string} expression in SPDX words, with no more than one level of parentheses
 */
function isAllowed(expression) {
  const words = expression.replace(/^\((.*)\)$/, '$1');
  if (words.includes(' OR ')) return words.split(' OR ').some(isAllowed);
  return words.split(' AND ').every((id) => licences.has(id));
}

/**
 * Why these dependencies may not be shipped, a sentence each; empty when they may.
 * @param {LockFile} lock @param {Manifest} manifest @returns {string[]}
 */
export function dependencyFaults(lock, manifest) {
  const asked = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  const loose = Object.entries(asked)
    .filter(([, version]) => !exact.test(version))
    .map(([name, version]) => `${name}: ${version} is not one version`);
  const faults = shipped(lock).flatMap(([path, entry]) => [
    ...(isAllowed(entry.license ?? '') ? [] : [`${path}: licence ${entry.license ?? 'not declared'}`]),
    ...(/^sha512-/.test(entry.integrity ?? '') ? [] : [`${path}: no integrity`]),
    ...(exact.test(entry.version ?? '') ? [] : [`${path}: no exact version`]),
  ]);
  return [...loose, ...faults];
}

/** @param {[string, LockEntry]} installed */
function component([path, entry]) {
  const full = nameOf(path, entry);
  const slash = full.indexOf('/');
  const purl = `pkg:npm/${full.replace('@', '%40')}@${entry.version}`;
  const digest = Buffer.from((entry.integrity ?? '').replace('sha512-', ''), 'base64').toString('hex');
  const terms = entry.license ?? '';
  return {
    type: 'library',
    'bom-ref': purl,
    ...(slash > 0 ? { group: full.slice(0, slash) } : {}),
    name: full.slice(slash + 1),
    version: entry.version,
    hashes: [{ alg: 'SHA-512', content: digest }],
    licenses: [terms.includes(' ') ? { expression: terms } : { license: { id: terms } }],
    purl,
  };
}

/**
 * The bill of materials, as text. A package installed twice at one version is named once.
 * @param {LockFile} lock @param {Manifest} manifest
 */
export function billOfMaterials(lock, manifest) {
  const components = new Map(shipped(lock).map((one) => [component(one).purl, component(one)]));
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', name: manifest.name, version: manifest.version } },
    components: [...components.values()],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const [lock, manifest] = ['package-lock.json', 'package.json'].map((name) =>
    JSON.parse(readFileSync(join(root, name), 'utf8')),
  );
  const faults = dependencyFaults(lock, manifest);
  if (faults.length > 0) throw new Error(`These dependencies may not be shipped:\n${faults.join('\n')}`);
  const folder = join(root, 'dist');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'sbom.cdx.json'), billOfMaterials(lock, manifest));
  step('dist/sbom.cdx.json written');
}
