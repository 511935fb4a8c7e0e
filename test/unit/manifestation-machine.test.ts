import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertNever } from '../../shared/assert.ts';
import { AppError } from '../../shared/contract/errors.ts';
import {
  checkArchive,
  checkStep,
  openStatus,
  type Situation,
  STEPS,
  type Step,
} from '../../shared/manifestations/machine.ts';
import { isOpen, manifestationStatus } from '../../shared/manifestations/model.ts';
import { type ArchiveKind, archiveChoice } from '../../shared/manifestations/screening.ts';
import { addDays } from '../../shared/time/civil-date.ts';

const TODAY = '2026-11-23';
const FRESH: Situation = {
  status: 'received',
  anonymous: false,
  complementDueOn: null,
  complementAsked: false,
  recipients: 0,
  outside: 0,
  joined: 0,
};

function refusal(act: () => void): string | null {
  try {
    act();
  } catch (error) {
    if (error instanceof AppError && error.wire.code === 'rule') return error.wire.rule;
    throw error;
  }
  return null;
}

const refused = (situation: Situation) =>
  STEPS.filter((step) => refusal(() => checkStep(step, situation)) !== null);

describe('the table of steps', () => {
  test.each([
    ['received', FRESH, ['receive_complement', 'unjoin']],
    ['referred', { ...FRESH, status: 'referred', recipients: 1 }, ['receive_complement', 'unjoin']],
    [
      'awaiting a complement',
      { ...FRESH, status: 'complement', complementDueOn: '2026-12-14' },
      ['ask_complement', 'join', 'unjoin'],
    ],
    [
      'joined to another',
      { ...FRESH, status: 'joined' },
      STEPS.filter((step) => step !== 'unjoin' && step !== 'internal'),
    ],
    ['with others joined', { ...FRESH, joined: 2 }, ['receive_complement', 'join', 'unjoin']],
    ['answered', { ...FRESH, status: 'answered' }, STEPS],
    ['archived', { ...FRESH, status: 'archived' }, STEPS],
  ] as const)('%s', (_, situation, expected) => {
    expect(refused(situation)).toEqual([...expected]);
  });

  test('the status follows from complement and recipients', () => {
    expect(openStatus({ complementDueOn: null, recipients: 0 })).toBe('received');
    expect(openStatus({ complementDueOn: null, recipients: 2 })).toBe('referred');
    expect(openStatus({ complementDueOn: '2026-12-14', recipients: 2 })).toBe('complement');
  });
});

describe('closing without an answer', () => {
  const blocked = (kind: ArchiveKind, change: Partial<Situation>, today = TODAY) =>
    refusal(() => checkArchive(kind, { ...FRESH, ...change }, today)) !== null;
  test.each([
    ['a complement never asked', 'complement_missing', {}, true],
    ['a complement still awaited', 'complement_missing', { complementDueOn: TODAY }, true],
    ['a complement that did not come', 'complement_missing', { complementDueOn: '2026-11-22' }, false],
    ['few facts from who may complete them', 'insufficient', {}, true],
    ['few facts from nobody', 'insufficient', { anonymous: true }, false],
    ['another competence, sent nowhere', 'outside_competence', {}, true],
    ['another competence, sent there', 'outside_competence', { outside: 1 }, false],
    ['given up', 'withdrawn', {}, false],
    ['given up by one of several', 'withdrawn', { joined: 1 }, true],
    ['another reason', 'other', { joined: 1 }, false],
  ] as const)('%s', (_, kind, change, expected) => {
    expect(blocked(kind, change)).toBe(expected);
  });
});

type World = Situation & { readonly day: string; readonly answer: boolean; readonly reason: boolean };
type Move = { readonly step: Step; readonly kind: ArchiveKind; readonly wait: number };

/** What each step makes of the record, as the handlers write it. */
function apply(world: World, { step, kind, wait }: Move): World {
  const day = addDays(world.day, wait);
  const at = { ...world, day };
  try {
    checkStep(step, at);
    if (step === 'archive') checkArchive(kind, at, day);
  } catch {
    return at;
  }
  const open = (next: World): World => ({ ...next, status: openStatus(next) });
  switch (step) {
    case 'forward':
      return open({ ...at, recipients: at.recipients + 1, outside: at.outside + (wait % 2) });
    case 'conclude':
      return { ...at, status: 'answered', answer: true };
    case 'archive':
      return { ...at, status: 'archived', reason: true };
    case 'ask_complement':
      return open({ ...at, complementDueOn: addDays(day, 20), complementAsked: true });
    case 'receive_complement':
      return open({ ...at, complementDueOn: null });
    case 'join':
      return { ...at, status: 'joined' };
    case 'unjoin':
      return open(at);
    case 'lead':
      return { ...at, joined: at.joined + 1 };
    case 'answer':
    case 'extend':
    case 'internal':
    case 'reclassify':
      return at;
    default:
      return assertNever(step);
  }
}

const move = fc.record({
  step: fc.constantFrom(...STEPS),
  kind: fc.constantFrom(...archiveChoice.options),
  wait: fc.integer({ min: 0, max: 15 }),
});

test('no sequence of steps closes without an answer or a recorded reason, and a closed one stays as it is', () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 40 }), fc.boolean(), (moves, anonymous) => {
      let world: World = { ...FRESH, anonymous, day: TODAY, answer: false, reason: false };
      for (const one of moves) {
        const next = apply(world, one);
        if (!isOpen(world.status)) expect(next).toEqual({ ...world, day: next.day });
        expect(isOpen(next.status)).toBe(!(next.answer || next.reason));
        expect(next.answer && next.reason).toBe(false);
        world = next;
      }
    }),
    { numRuns: 2000 },
  );
});

test('every open status leaves some way to close', () => {
  for (const status of manifestationStatus.options.filter(isOpen)) {
    const ways = ['conclude', 'archive', 'unjoin'].filter(
      (step) => !refused({ ...FRESH, status }).some((one) => one === step),
    );
    expect([status, ways.length > 0]).toEqual([status, true]);
  }
});
