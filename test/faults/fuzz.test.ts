import { describe, expect, test } from 'vitest';
import { contract } from '../../shared/contract/index.ts';
import { temporaryFolder } from '../support/folder.ts';
import { playGame } from '../support/fuzz/game.ts';
import { faultsOf, type Played } from '../support/fuzz/verdict.ts';
import { times } from '../support/size.ts';

/** How many calls are sent; more in the long run of the faults. */
const CALLS = times(3000, 200_000);
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

describe('the judge of each call', () => {
  const { list } = contract.accounts;
  const played = {
    role: 'admin',
    path: 'accounts.list',
    procedure: list,
    touched: [],
    milliseconds: 1,
  } as const;
  const internal = { ok: false, error: { code: 'internal', reference: '0' } } as const;
  const done = { ok: true, value: [] } as const;

  test.each<[string, Played]>([
    ['was not forbidden', { ...played, role: 'rh', reply: done }],
    ['answered internal', { ...played, reply: internal }],
    ['wrote account without being done', { ...played, reply: done, touched: ['account'] }],
    ['wrote vault_record, which is not its own', { ...played, reply: done, touched: ['vault_record'] }],
    ['took 70000 ms', { ...played, reply: done, milliseconds: 70_000 }],
    ['was found', { ...played, procedure: null, reply: done }],
  ])('finds that it %s', (fault, call) => {
    expect(faultsOf(call)).toContain(fault);
  });

  test('finds nothing in what is as it should be', () => {
    expect(faultsOf({ ...played, reply: done })).toEqual([]);
  });
});
