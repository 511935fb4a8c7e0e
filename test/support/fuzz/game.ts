import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_PASSWORD, generateDemo } from '../../../build/demo/generate.ts';
import { type Random, seeded } from '../../../build/demo/random.ts';
import { loadSession } from '../../../db/accounts/sessions.ts';
import { createBackend } from '../../../db/backend.ts';
import type { Session } from '../../../db/context.ts';
import { pathsOf } from '../../../db/files.ts';
import { MINIMUM_COST } from '../../../db/slots.ts';
import { createClient } from '../../../shared/contract/client.ts';
import { contract } from '../../../shared/contract/index.ts';
import type { AnyProcedure, Contract } from '../../../shared/contract/procedure.ts';
import type { Envelope } from '../../../shared/contract/wire.ts';
import { permissionsOf, type Role, role } from '../../../shared/permissions.ts';
import { testClock } from '../office.ts';
import { type Canaries, plantCanaries } from './canaries.ts';
import { generator } from './generate.ts';
import { createMemory, type Memory } from './memory.ts';
import { spoiledInput } from './mutate.ts';
import { type Schema, schemaOf } from './schema.ts';
import { faultsOf } from './verdict.ts';
import { type Watch, watchTables } from './watch.ts';

const TODAY = '2026-11-23';
const NOWHERE = [
  '__proto__.toString',
  'accounts.constructor',
  'constructor.constructor',
  'nothing.at',
  '.',
  '',
];
/** Written as part of every trace, refused calls included. */
const TRAIL = new Set(['audit_entry']);

type Target = {
  readonly path: string;
  readonly feature: string;
  readonly procedure: AnyProcedure;
  readonly schema: Schema;
};
type Move = {
  readonly role: Role;
  readonly path: string;
  readonly procedure: AnyProcedure | null;
  readonly input: unknown;
  readonly key: string | undefined;
};

/** What a game came to: what went wrong, and how often each outcome of each procedure was seen. */
export type Outcome = {
  readonly faults: string[];
  readonly seen: ReadonlyMap<string, ReadonlyMap<string, number>>;
};

const features: Contract = contract;
const targets: readonly Target[] = Object.entries(features).flatMap(([feature, own]) =>
  Object.entries(own).map(([name, procedure]) => ({
    path: `${feature}.${name}`,
    feature,
    procedure,
    schema: schemaOf(procedure),
  })),
);

/** Every procedure once, then any; who may do it, three times in four, and anyone else otherwise. */
function drawPair(random: Random, turn: number): { readonly target: Target; readonly role: Role } {
  const target = targets[turn] ?? random.pick(targets);
  const { access } = target.procedure;
  const able = role.options.filter(
    (one) => access === 'anyone' || access === 'session' || permissionsOf([one]).has(access),
  );
  return { target, role: random.pick(able.length > 0 && random.chance(0.75) ? able : role.options) };
}

/** An office small enough to make at once and with something of everything in it, opened as the program opens it. */
async function openBoard(folder: string) {
  await generateDemo({ folder, until: TODAY, guards: 10, manifestations: 20, casesPerYear: 1 });
  const backend = createBackend({ folder, clock: testClock(TODAY), cost: MINIMUM_COST });
  const entered = await backend.dispatch({
    path: 'accounts.signIn',
    input: { username: 'admin', password: DEMO_PASSWORD },
  });
  const office = backend.door.caller()?.office;
  if (office === undefined) throw new Error(JSON.stringify(entered));
  const sessions = new Map<Role, Session>();
  for (const one of role.options) {
    const session = await loadSession(office.db, one);
    if (session !== null) sessions.set(one, session);
  }
  const send = (one: Role, path: string, input: unknown, key?: string): Promise<Envelope> => {
    const session = sessions.get(one);
    return backend.dispatch({ path, input, key }, session === undefined ? null : { office, session });
  };
  const as = (one: Role) => createClient(contract, (path, input) => send(one, path, input));
  await as('ouvidor').identities.unlock({ password: DEMO_PASSWORD, job: null });
  const canaries = await plantCanaries(as, office.db);
  return { send, canaries, watch: await watchTables(office.db), close: () => backend.door.close() };
}

function mover(random: Random, memory: Memory, folder: string): () => Move {
  const generate = generator({ random, memory, folder, password: DEMO_PASSWORD });
  let turn = -1;
  return () => {
    turn += 1;
    const { target, role: one } = drawPair(random, turn);
    const { feature, schema, procedure, path } = target;
    const key = random.chance(0.1) ? `key-${random.between(0, 40)}` : undefined;
    const clean = generate(feature, schema);
    const input = random.chance(0.2) ? spoiledInput(clean, random) : clean;
    const nowhere = turn >= targets.length && random.chance(0.01);
    if (nowhere) return { role: one, path: random.pick(NOWHERE), procedure: null, input, key };
    return { role: one, path, procedure, input, key };
  };
}

type Board = {
  readonly send: (one: Role, path: string, input: unknown, key?: string) => Promise<Envelope>;
  readonly canaries: Canaries;
  readonly watch: Watch;
};

async function play({ send, canaries, watch }: Board, move: Move) {
  const start = performance.now();
  const reply = await send(move.role, move.path, move.input, move.key);
  const milliseconds = performance.now() - start;
  const touched = (await watch.touched()).filter((name) => !TRAIL.has(name));
  const leaked = await canaries(move.role, move.path, JSON.stringify(reply));
  const faults = [
    ...faultsOf({ ...move, reply, touched, milliseconds }),
    ...leaked.map((one) => `told what is not for it: ${one}`),
  ];
  return { reply, faults };
}

/** Every reply teaches, but those of the vault: what is in it must not be sent back by the game itself. */
function learn(memory: Memory, { path }: Move, reply: Envelope): void {
  const feature = path.split('.')[0] ?? '';
  if (reply.ok && feature !== 'identities') memory.hear(feature, reply.value);
}

function logged(folder: string, reply: Envelope): string {
  if (reply.ok || reply.error.code !== 'internal') return '';
  const { reference } = reply.error;
  const lines = readFileSync(pathsOf(folder).log, 'utf8').split('\n');
  return lines.find((line) => line.includes(reference)) ?? '';
}

/** Makes an office in the empty folder and sends so many calls of every role to every procedure, good, odd and broken, and judges each of them. */
export async function playGame(folder: string, calls: number, seed: number): Promise<Outcome> {
  const random = seeded(seed);
  const memory = createMemory(random);
  const board = await openBoard(folder);
  const next = mover(random, memory, join(folder, 'copias'));
  const born = Reflect.ownKeys(Object.prototype).length;
  const faults: string[] = [];
  const seen = new Map<string, Map<string, number>>();
  for (let turn = 0; turn < calls; turn += 1) {
    const move = next();
    const { reply, faults: own } = await play(board, move);
    if (Reflect.ownKeys(Object.prototype).length !== born) own.push('changed what every object is born with');
    const told = `${move.role} ${move.path} ${JSON.stringify(move.input)?.slice(0, 600)} ${logged(folder, reply)}`;
    faults.push(...own.map((fault) => `${fault}: ${told}`));
    learn(memory, move, reply);
    const outcomes = seen.get(move.path) ?? new Map<string, number>();
    const code = reply.ok ? 'ok' : reply.error.code;
    seen.set(move.path, outcomes.set(code, (outcomes.get(code) ?? 0) + 1));
  }
  board.close();
  return { faults, seen };
}
