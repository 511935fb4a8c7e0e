import { expect, test } from 'vitest';
import { contract } from '../../shared/contract/index.ts';
import { temporaryFolder } from '../support/folder.ts';
import { playGame } from '../support/fuzz/game.ts';

/** How many calls are sent; more in the long run of the faults. */
const CALLS = Number(process.env['LISURA_FUZZ_CALLS'] ?? 3000);
const SEED = Number(process.env['LISURA_FUZZ_SEED'] ?? 7);
const SHOWN = 20;

test(`${CALLS} calls of every role, good, odd and broken: none falls, tells or writes what it may not`, async () => {
  const { faults, seen } = await playGame(temporaryFolder(), CALLS, SEED);
  expect(faults.slice(0, SHOWN)).toEqual([]);
  const procedures = Object.entries(contract).flatMap(([feature, own]) =>
    Object.keys(own).map((name) => `${feature}.${name}`),
  );
  expect(procedures.filter((path) => !seen.has(path))).toEqual([]);
  const answered = procedures.filter((path) => seen.get(path)?.has('ok'));
  expect(answered.length / procedures.length).toBeGreaterThan(CALLS > 50_000 ? 0.6 : 0.3);
}, 7_200_000);
