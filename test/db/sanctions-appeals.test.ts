import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AppealRules } from '../../shared/rulebook/appeals-schema.ts';
import { FEDERAL_APPEALS } from '../../shared/rulebook/appeals-schema.ts';
import type { Sanction } from '../../shared/sanctions/contract.ts';
import { addGuard, invalidFields, refusalOf } from '../support/guards.ts';
import type { TestOffice } from '../support/office.ts';
import { chargeAt, openCourt, proven, readyFile, WRITTEN } from './proceedings-samples.ts';

let office: TestOffice;
let guardId: number;
beforeEach(async () => {
  office = await openCourt();
  guardId = await addGuard(office, 1);
});
afterEach(() => office.close());

const WAIVER = 'Termo de renúncia de fls. 30';
const clerk = () => office.as('escrivao').sanctions;
/** Who judges, and another person with the same competence. */
const judge = () => office.as('autoridade').sanctions;
const superior = () => office.as('comandante', 'autoridade').sanctions;
const at = ({ id, version }: Sanction, on: string) => ({ id, version, on });
const kept = { outcome: 'kept' as const, penalty: null, reason: WRITTEN };
const shorter = (days: number) => ({
  outcome: 'reformed' as const,
  penalty: { kind: 'suspensao', days },
  reason: WRITTEN,
});
const classOn = async (on: string) =>
  (await office.as('rh').behavior.ofGuard({ guardId, on })).current?.class;

/** A rulebook in force from August on, with those remedies. */
async function withAppeals(appeals: AppealRules): Promise<void> {
  const { startDraft, getDraft, saveDraft, publish } = office.as('corregedor').rulebooks;
  const { id } = await startDraft({ from: { type: 'version', id: 1 } });
  const { body } = await getDraft({ id });
  await saveDraft({ id, version: 1, body: { ...body, appeals } });
  const law = { lawNumber: 'Lei 6.000/2026', validFrom: '2026-08-01', validTo: null };
  await publish({ draftId: id, version: 2, ...law });
}

const remedies = (effect: AppealRules['appeal']['effect']): AppealRules => ({
  reconsideration: { ...FEDERAL_APPEALS.reconsideration, effect },
  appeal: { ...FEDERAL_APPEALS.appeal, effect },
});

/** Ten days of suspension, told on 17/09; the term ends on 19/10. */
async function notified(item = '36-I', kind = 'suspensao', days: number | null = 10): Promise<Sanction> {
  const file = await readyFile(office, guardId, item);
  await file.decide([proven(chargeAt(await file.read()).id, kind, days)], '2026-09-16');
  const [sanction] = await office.as('corregedor').sanctions.list({ guardId, status: 'pending' });
  if (sanction === undefined) throw new Error('no sanction');
  return clerk().notify(at(sanction, '2026-09-17'));
}

const appeal = (sanction: Sanction, on: string, kind: 'reconsideration' | 'appeal') =>
  clerk().appeal({ ...at(sanction, on), kind, reason: WRITTEN });

describe('reconsideration and then the hierarchical appeal', () => {
  it('each have a term, a decision and an authority of their own, and never worsen', async () => {
    const told = await notified();
    expect(told.remedies).toEqual([]);
    office.setToday('2026-10-01');
    const [first] = await clerk().list({ guardId, status: 'pending' });
    expect(first?.remedies).toMatchObject([
      { kind: 'reconsideration', until: '2026-10-19' },
      { kind: 'appeal', until: '2026-10-19' },
    ]);
    const asked = await appeal(told, '2026-10-01', 'reconsideration');
    expect(asked).toMatchObject({ state: 'appealed', remedies: [{ kind: 'appeal', until: null }] });
    office.setToday('2026-10-10');
    const eight = await judge().decideAppeal({ ...at(asked, '2026-10-08'), ...shorter(8) });
    expect(eight).toMatchObject({ state: 'to_notify', days: 8, appealOutcome: 'reformed' });
    const early = await refusalOf(clerk().finalize({ ...at(eight, '2026-10-09'), waived: true }));
    expect(early).toMatchObject({ rule: 'ordem_dos_atos' });
    expect((await invalidFields(clerk().notify(at(eight, '2026-10-07')))).on).toContain('08/10/2026');
    const again = await clerk().notify(at(eight, '2026-10-09'));
    expect(again).toMatchObject({
      state: 'term_running',
      appealDueOn: '2026-11-09',
      remedies: [{ kind: 'appeal', until: '2026-11-09' }],
    });
    const renewed = await refusalOf(appeal(again, '2026-10-10', 'reconsideration'));
    expect(renewed).toMatchObject({ rule: 'recurso_incabivel', citation: expect.stringContaining('106') });
    expect(JSON.stringify(renewed)).toContain('recurso hierárquico');
    office.setToday('2026-11-20');
    expect(await refusalOf(appeal(again, '2026-11-10', 'appeal'))).toMatchObject({
      rule: 'recurso_fora_do_prazo',
    });
    const waiting = await appeal(again, '2026-11-09', 'appeal');
    const worse = superior().decideAppeal({ ...at(waiting, '2026-11-18'), ...shorter(9) });
    expect(await refusalOf(worse)).toMatchObject({ rule: 'sem_agravamento' });
    const same = judge().decideAppeal({ ...at(waiting, '2026-11-18'), ...kept });
    expect(await refusalOf(same)).toMatchObject({ rule: 'outra_autoridade' });
    const ended = await superior().decideAppeal({ ...at(waiting, '2026-11-18'), ...shorter(5) });
    expect(ended).toMatchObject({ state: 'ready', days: 5, remedies: [] });
    expect(ended.appeals).toMatchObject([
      { kind: 'reconsideration', outcome: 'reformed', decidedBy: 'Conta autoridade', dueOn: '2026-10-19' },
      { kind: 'appeal', outcome: 'reformed', decidedBy: 'Conta comandante', dueOn: '2026-11-09' },
    ]);
    expect(await classOn('2026-11-18')).toBe('excelente');
    const final = await clerk().finalize({ ...at(ended, '2026-11-19'), waived: false });
    expect(final).toMatchObject({ finalOn: '2026-11-19', state: 'to_serve' });
    expect(await classOn('2026-11-19')).toBe('regular');
    const papers = await clerk().papers({ id: final.id });
    expect(papers.filter((one) => one.kind === 'decisao_recurso')).toHaveLength(2);
  });

  it('leave no reconsideration after an appeal', async () => {
    const waiting = await appeal(await notified(), '2026-10-01', 'appeal');
    const ended = await superior().decideAppeal({ ...at(waiting, '2026-10-10'), ...kept });
    expect(ended).toMatchObject({ state: 'ready', remedies: [] });
    const final = await clerk().finalize({ ...at(ended, '2026-10-10'), waived: false });
    expect(final.finalOn).toBe('2026-10-10');
  });

  it('let the guard give up what still fits', async () => {
    const waiting = await appeal(await notified(), '2026-10-01', 'reconsideration');
    const decided = await judge().decideAppeal({ ...at(waiting, '2026-10-10'), ...kept });
    const told = await clerk().notify(at(decided, '2026-10-12'));
    const final = await clerk().finalize({ ...at(told, '2026-10-12'), waived: true, waiver: WAIVER });
    expect(final.finalOn).toBe('2026-10-12');
  });

  it('go up twice where the rulebook says so, to a third person', async () => {
    await withAppeals({ ...FEDERAL_APPEALS, appeal: { ...FEDERAL_APPEALS.appeal, instances: 2 } });
    const first = await appeal(await notified(), '2026-10-01', 'appeal');
    const decided = await superior().decideAppeal({ ...at(first, '2026-10-10'), ...kept });
    const told = await clerk().notify(at(decided, '2026-10-12'));
    const second = await appeal(told, '2026-11-01', 'appeal');
    for (const known of [judge(), superior()]) {
      const refused = await refusalOf(known.decideAppeal({ ...at(second, '2026-11-10'), ...kept }));
      expect(refused).toMatchObject({ rule: 'outra_autoridade' });
    }
    const third = office.as('rh', 'autoridade').sanctions;
    const ended = await third.decideAppeal({ ...at(second, '2026-11-10'), ...kept });
    expect(ended).toMatchObject({ state: 'ready', remedies: [] });
  });

  it('are those of the rulebook', async () => {
    await withAppeals({
      reconsideration: { ...FEDERAL_APPEALS.reconsideration, decidedBy: 'same', days: 10 },
      appeal: { ...FEDERAL_APPEALS.appeal, admitted: false },
    });
    const told = await notified();
    expect(told.appealDueOn).toBe('2026-09-28');
    expect(await refusalOf(appeal(told, '2026-09-20', 'appeal'))).toMatchObject({
      rule: 'recurso_incabivel',
    });
    const waiting = await appeal(told, '2026-09-28', 'reconsideration');
    const other = superior().decideAppeal({ ...at(waiting, '2026-10-10'), ...kept });
    expect(await refusalOf(other)).toMatchObject({ rule: 'mesma_autoridade' });
    const ended = await judge().decideAppeal({ ...at(waiting, '2026-10-10'), ...kept });
    expect(ended.state).toBe('ready');
  });
});

describe('the suspensive effect', () => {
  it('by law keeps the penalty from being carried out', async () => {
    const waiting = await appeal(await notified(), '2026-10-01', 'reconsideration');
    expect(waiting.enforceable).toBe(false);
    expect(await refusalOf(clerk().serve(at(waiting, '2026-10-05')))).toMatchObject({
      rule: 'ordem_dos_atos',
    });
    const effect = { effect: 'granted' as const, reason: WRITTEN };
    expect(await refusalOf(judge().decideEffect({ ...at(waiting, '2026-10-05'), ...effect }))).toMatchObject({
      rule: 'efeito_suspensivo',
      citation: 'Lei 8.112/1990, art. 109',
    });
  });

  it('where there is none, lets it be served before it is final, and counts only from finality', async () => {
    await withAppeals(remedies('never'));
    const told = await notified();
    expect(told.enforceable).toBe(true);
    expect((await invalidFields(clerk().serve(at(told, '2026-09-16')))).on).toContain('17/09/2026');
    const served = await clerk().serve(at(told, '2026-09-20'));
    expect(served).toMatchObject({ finalOn: null, servedFrom: '2026-09-20', fulfilledOn: '2026-09-29' });
    expect(await classOn('2026-09-30')).toBe('excelente');
    expect(await clerk().list({ guardId, status: 'pending' })).toHaveLength(1);
    const waiting = await appeal(served, '2026-10-01', 'appeal');
    const cut = await superior().decideAppeal({ ...at(waiting, '2026-10-10'), ...shorter(5) });
    expect(cut).toMatchObject({ days: 5, fulfilledOn: '2026-09-24' });
    const final = await clerk().finalize({ ...at(cut, '2026-10-11'), waived: false });
    expect(final.state).toBe('served');
    expect(await classOn('2026-10-11')).toBe('regular');
    expect(await classOn('2028-09-23')).toBe('regular');
    expect(await classOn('2028-09-24')).toBe('bom');
  });

  it('annuls what was served early without a trace on behavior, and returns who was dismissed', async () => {
    await withAppeals(remedies('never'));
    const told = await notified('37-I', 'exoneracao', null);
    const out = await clerk().serve(at(told, '2026-09-20'));
    expect((await office.as('rh').guards.get({ id: guardId })).status).toBe('dismissed');
    const waiting = await appeal(out, '2026-10-01', 'appeal');
    const annulled = { outcome: 'annulled' as const, penalty: null, reason: WRITTEN };
    await superior().decideAppeal({ ...at(waiting, '2026-10-10'), ...annulled });
    expect((await office.as('rh').guards.get({ id: guardId })).status).toBe('active');
    expect(await classOn('2026-11-23')).toBe('excelente');
  });

  it('given by a reasoned act stops the service; refused, lets it go on', async () => {
    await withAppeals(remedies('reasoned'));
    const served = await clerk().serve(at(await notified(), '2026-09-28'));
    const waiting = await appeal(served, '2026-10-01', 'appeal');
    expect(waiting).toMatchObject({ enforceable: true, appeals: [{ suspensive: 'pending' }] });
    const decide = (on: string) =>
      judge().decideEffect({ ...at(waiting, on), effect: 'granted', reason: WRITTEN });
    expect((await invalidFields(decide('2026-09-30'))).on).toContain('01/10/2026');
    const clerkTry = clerk().decideEffect({
      ...at(waiting, '2026-10-02'),
      effect: 'denied',
      reason: WRITTEN,
    });
    expect(await refusalOf(clerkTry)).toMatchObject({ code: 'forbidden' });
    const halted = await decide('2026-10-02');
    expect(halted).toMatchObject({ enforceable: false, fulfilledOn: null, daysLeft: 6 });
    expect(halted.appeals[0]?.suspensive).toBe('granted');
    expect(await refusalOf(clerk().serve(at(halted, '2026-10-03')))).toMatchObject({
      rule: 'ordem_dos_atos',
    });
    const ended = await superior().decideAppeal({ ...at(halted, '2026-10-10'), ...kept });
    const final = await clerk().finalize({ ...at(ended, '2026-10-11'), waived: false });
    expect(final).toMatchObject({ state: 'to_serve', daysLeft: 6 });
    const rest = await clerk().serve(at(final, '2026-10-12'));
    expect(rest.fulfilledOn).toBe('2026-10-17');
  });
});

describe('a suspension that became a fine', () => {
  async function fined(countsInBehavior: boolean): Promise<Sanction> {
    const { startDraft, getDraft, saveDraft, publish } = office.as('corregedor').rulebooks;
    const { id } = await startDraft({ from: { type: 'version', id: 1 } });
    const { body } = await getDraft({ id });
    const sanctions = body.sanctions.map((one) =>
      one.effect === 'suspension' && one.fine !== null
        ? { ...one, fine: { ...one.fine, countsInBehavior } }
        : one,
    );
    await saveDraft({ id, version: 1, body: { ...body, sanctions } });
    await publish({
      draftId: id,
      version: 2,
      lawNumber: 'Lei 6/2026',
      validFrom: '2026-07-01',
      validTo: null,
    });
    const final = await clerk().finalize({ ...at(await notified(), '2026-10-20'), waived: false });
    return clerk().serve({ ...at(final, '2026-10-21'), fine: 'Ato motivado da autoridade, fls. 40.' });
  }

  it.each([
    [true, 'regular'],
    [false, 'excelente'],
  ])('counts for behavior as the rulebook says: %s', async (counts, behavior) => {
    await fined(counts);
    expect(await classOn('2026-11-23')).toBe(behavior);
    const stored = office.db.selectFrom('sanction').select('fine_counts').executeTakeFirstOrThrow();
    expect((await stored).fine_counts).toBe(counts ? 1 : 0);
  });
});
