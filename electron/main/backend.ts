import type { WireError } from '../../shared/contract/errors.ts';
import { type BackendMessage, backendMessage } from '../../shared/contract/wire.ts';
import type { Link, LinkEvents } from './backend-process.ts';

/** Waits between a fall and the next start, in milliseconds; more falls than these in a minute end the tries. */
const BACK_OFF = [200, 1000, 5000];
const WINDOW_MS = 60_000;
const CLOSE_MS = 5000;
/** At the end of the program there may be a copy to finish: so long without a sign of life. */
const LAST_CLOSE_MS = 30_000;
const MAX_PENDING = 256;

export type News = Exclude<BackendMessage, { type: 'reply' }>;

type Options = {
  readonly spawn: (events: LinkEvents) => Link;
  /** News of the running process. */
  readonly onNews: (news: News) => void;
  /** `fallen`: it crashed. `restarted`: it is back after a crash. `gone`: it keeps crashing and stays down. */
  readonly onState: (state: 'fallen' | 'restarted' | 'gone') => void;
};

export type Backend = {
  readonly start: () => void;
  /** Sends one call and answers with the envelope as JSON text, whatever happens to the process. */
  readonly call: (path: string, inputText: string, key?: string) => Promise<string>;
  /** Ends the process, and with it its keys, and starts a fresh one. */
  readonly renew: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

type Pending = { readonly text: string; readonly answer: (envelopeText: string) => void; link: Link | null };

type State = {
  readonly options: Options;
  readonly pending: Map<number, Pending>;
  readonly exits: Map<Link, { readonly over: () => void; readonly alive: () => void }>;
  link: Link | null;
  lastId: number;
  falls: number[];
  timer: NodeJS.Timeout | null;
  phase: 'running' | 'changing' | 'gone' | 'stopped';
  fell: boolean;
};

/** Keeps one backend process running and every call answered. */
export function createBackend(options: Options): Backend {
  const state: State = {
    options,
    pending: new Map(),
    exits: new Map(),
    link: null,
    lastId: 0,
    falls: [],
    timer: null,
    phase: 'changing',
    fell: false,
  };
  return {
    start: () => start(state),
    call: (path, inputText, key) => call(state, path, inputText, key),
    renew: () => renew(state),
    stop: () => stop(state),
  };
}

/** An envelope with a refusal, as JSON text. */
export function refusal(error: WireError): string {
  return JSON.stringify({ ok: false, error });
}

function start(state: State): void {
  state.timer = null;
  state.phase = 'running';
  let link: Link | null = null;
  try {
    link = state.options.spawn({
      onMessage: (text) => receive(state, link, text),
      onExit: () => setImmediate(() => ended(state, link)),
    });
  } catch {
    fall(state);
    return;
  }
  state.link = link;
  for (const pending of state.pending.values()) {
    if (pending.link === null) post(link, pending);
  }
}

function post(link: Link, pending: Pending): void {
  pending.link = link;
  link.post(pending.text);
}

function call(state: State, path: string, inputText: string, key: string | undefined): Promise<string> {
  if (state.phase === 'gone' && recentFalls(state).length < BACK_OFF.length) start(state);
  if (state.phase === 'gone' || state.phase === 'stopped' || state.pending.size >= MAX_PENDING) {
    return Promise.resolve(refusal({ code: 'unavailable' }));
  }
  return new Promise((answer) => {
    state.lastId += 1;
    const keyText = key === undefined ? '' : `,"key":${JSON.stringify(key)}`;
    const text = `{"id":${state.lastId},"path":${JSON.stringify(path)},"input":${inputText}${keyText}}`;
    const pending: Pending = { text, answer, link: null };
    state.pending.set(state.lastId, pending);
    if (state.link !== null) post(state.link, pending);
  });
}

function receive(state: State, link: Link | null, text: unknown): void {
  if (link !== null) state.exits.get(link)?.alive();
  const message = readMessage(text);
  if (message === null) return;
  if (message.type === 'reply') {
    state.pending.get(message.id)?.answer(JSON.stringify(message.envelope));
    state.pending.delete(message.id);
    return;
  }
  if (link === null || link !== state.link) return;
  if (message.type === 'ready' && state.fell) {
    state.fell = false;
    state.options.onState('restarted');
  }
  state.options.onNews(message);
}

function readMessage(text: unknown): BackendMessage | null {
  if (typeof text !== 'string') return null;
  try {
    return backendMessage.parse(JSON.parse(text));
  } catch {
    console.error('unreadable message from the backend process');
    return null;
  }
}

function ended(state: State, link: Link | null): void {
  if (link === null) return;
  refusePending(state, link);
  state.exits.get(link)?.over();
  if (state.link !== link) return;
  state.link = null;
  fall(state);
}

function refusePending(state: State, link: Link | null): void {
  for (const [id, pending] of state.pending) {
    if (pending.link !== link) continue;
    state.pending.delete(id);
    pending.answer(refusal({ code: 'unavailable' }));
  }
}

function recentFalls(state: State): number[] {
  return state.falls.filter((at) => performance.now() - at < WINDOW_MS);
}

function fall(state: State): void {
  const before = recentFalls(state);
  const wait = BACK_OFF[before.length];
  state.falls = [...before, performance.now()];
  state.fell = true;
  if (wait === undefined) {
    state.phase = 'gone';
    refusePending(state, null);
    state.options.onState('gone');
    return;
  }
  state.phase = 'changing';
  state.timer = setTimeout(() => start(state), wait);
  state.options.onState('fallen');
}

async function renew(state: State): Promise<void> {
  if (state.phase === 'stopped' || state.timer !== null) return;
  if (state.link === null) return;
  state.phase = 'changing';
  await close(state);
  if (state.phase === 'changing') start(state);
}

async function stop(state: State): Promise<void> {
  state.phase = 'stopped';
  if (state.timer !== null) clearTimeout(state.timer);
  refusePending(state, null);
  await close(state, { text: '{"type":"close","last":true}', patience: LAST_CLOSE_MS });
}

/** Asks the process to end, waits for as long as it shows that it lives, and kills it when it does not. */
async function close(
  state: State,
  { text, patience } = { text: '{"type":"close"}', patience: CLOSE_MS },
): Promise<void> {
  const link = state.link;
  if (link === null) return;
  state.link = null;
  await new Promise<void>((resolve) => {
    const killer = setTimeout(link.kill, patience);
    const over = (): void => {
      clearTimeout(killer);
      state.exits.delete(link);
      resolve();
    };
    state.exits.set(link, { over, alive: () => void killer.refresh() });
    link.post(text);
  });
}
