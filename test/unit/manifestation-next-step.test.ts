import { describe, expect, test } from 'vitest';
import type { Manifestation } from '../../shared/manifestations/contract.ts';
import { manifestation } from '../../shared/manifestations/contract.ts';
import { nextStep } from '../../shared/manifestations/next-step.ts';
import type { Complement, Recipient } from '../../shared/manifestations/screening.ts';

const TODAY = '2026-11-23';
const COMPLEMENT: Complement = {
  id: 1,
  askedOn: '2026-11-10',
  text: 'Diga a hora.',
  again: '',
  dueOn: '2026-11-30',
  suspends: true,
  receivedOn: null,
  received: null,
  channel: null,
};
const RECIPIENT: Recipient = {
  id: 1,
  kind: 'comando',
  name: '',
  sentOn: '2026-11-10',
  extract: 'Extrato.',
  note: '',
  dueOn: '2026-11-30',
  extendedOn: null,
  extendedReason: null,
  answeredOn: null,
  answer: null,
  answeredVia: null,
  answeredBy: null,
  cancelledOn: null,
  cancelledReason: null,
  documentId: null,
};
const JOINED = {
  id: 2,
  protocol: 'OUV-2026-000002',
  kind: 'denuncia',
  receivedOn: '2026-11-01',
  dueOn: '2026-12-01',
  joinedOn: '2026-11-10',
  reason: 'O mesmo fato.',
} as const;

function one(change: Partial<Manifestation>): Manifestation {
  return manifestation.parse({
    id: 1,
    protocol: 'OUV-2026-000001',
    kind: 'denuncia',
    receivedOn: '2026-11-01',
    factOn: null,
    factTime: null,
    address: '',
    district: '',
    guards: [],
    vehicle: '',
    unit: '',
    status: 'received',
    answers: [],
    surveys: [],
    dueOn: '2026-12-01',
    extract: null,
    proceedings: [],
    channel: 'site',
    secrecy: 'anonima',
    narrative: 'Relato.',
    described: '',
    witnesses: '',
    extended: false,
    closedOn: null,
    closedReason: null,
    archiveKind: null,
    recipients: [],
    complements: [],
    joined: [],
    principal: null,
    events: [],
    version: 1,
    ...change,
  });
}

describe('the next step', () => {
  test.each<readonly [string, Partial<Manifestation>, string | null]>([
    ['a new one', {}, 'screen'],
    ['a closed one', { status: 'answered' }, null],
    ['one joined to another', { status: 'joined', principal: JOINED }, 'principal'],
    ['one whose term ran out', { dueOn: '2026-11-22' }, 'answer'],
    ['one that leads another whose term ran out', { joined: [{ ...JOINED, dueOn: '2026-11-20' }] }, 'answer'],
    ['a complement awaited', { status: 'complement', complements: [COMPLEMENT] }, 'complement'],
    [
      'a complement that did not come',
      { status: 'complement', complements: [{ ...COMPLEMENT, dueOn: '2026-11-20' }] },
      'archive',
    ],
    ['a recipient awaited', { status: 'referred', recipients: [RECIPIENT] }, 'recipients'],
    [
      'recipients that answered',
      {
        status: 'referred',
        recipients: [{ ...RECIPIENT, answeredOn: TODAY, answer: 'x', answeredVia: 'paper' }],
      },
      'answer',
    ],
    [
      'recipients cancelled',
      { recipients: [{ ...RECIPIENT, cancelledOn: TODAY, cancelledReason: 'Engano.' }] },
      'screen',
    ],
  ])('of %s', (_, change, action) => {
    expect(nextStep(one(change), TODAY)?.action ?? null).toBe(action);
  });

  test('names who is late', () => {
    const step = nextStep(one({ recipients: [{ ...RECIPIENT, dueOn: '2026-11-20' }] }), TODAY);
    expect(step).toMatchObject({ tone: 'bad', text: expect.stringContaining('Comando da guarda') });
  });
});
