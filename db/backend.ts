import { contract } from '../shared/contract/index.ts';
import type { Clock } from './clock.ts';
import type { Session } from './context.ts';
import { createDispatcher, type Dispatcher } from './dispatch.ts';
import { createDoor, type OwnDoor } from './door.ts';
import { pathsOf } from './files.ts';
import { createJobs, type Jobs, type Progress } from './jobs.ts';
import { createLog, type Log } from './log.ts';
import { migrations } from './migrations/index.ts';
import { handlers } from './registry.ts';
import { type Cost, CURRENT_COST } from './slots.ts';
import { createThrottle } from './throttle.ts';

export type BackendParts = {
  readonly folder: string;
  readonly clock: Clock;
  readonly cost?: Cost;
  readonly changed?: (features: readonly string[]) => void;
  readonly sessionChanged?: (session: Session | null, idleMinutes: number) => void;
  /** How far long work is. */
  readonly progress?: (progress: Progress) => void;
  readonly lost?: () => void;
};

export type Backend = {
  readonly dispatch: Dispatcher;
  readonly door: OwnDoor;
  readonly log: Log;
  readonly jobs: Jobs;
};

/** Everything over one data folder: its door, and the dispatcher of the whole contract. */
export function createBackend(parts: BackendParts): Backend {
  const { folder, clock, cost, changed, sessionChanged, lost } = parts;
  const paths = pathsOf(folder);
  const log = createLog(paths.log, clock.now);
  const jobs = createJobs((progress) => parts.progress?.(progress));
  const door = createDoor({
    paths,
    clock,
    log,
    jobs,
    throttle: createThrottle(paths.throttle, clock.throttle),
    steps: migrations,
    cost: cost ?? CURRENT_COST,
    sessionChanged: (session, minutes) => sessionChanged?.(session, minutes),
  });
  const dispatch = createDispatcher(contract, handlers, {
    door,
    caller: door.caller,
    clock,
    log,
    jobs,
    changed: async (feature, features) => {
      if (feature === 'accounts' || feature === 'agencies') await door.refresh();
      changed?.(features);
    },
    lost: () => lost?.(),
  });
  return { dispatch, door, log, jobs };
}
