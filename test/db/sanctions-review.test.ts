import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSession } from '../../db/accounts/sessions.ts';
import { guardById } from '../../db/guards/statements.ts';
import { reviewImpediments } from '../../db/proceedings/impediments.ts';
import type { Sanction } from '../../shared/sanctions/contract.ts';
import { addGuard, addSanction, refusalOf } from '../support/guards.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { chargeAt, openCourt, proven, readyFile, WRITTEN } from './proceedings-samples.ts';

let office: TestOffice;
let guardId: number;
beforeEach(async () => {
  office = await openCourt();
  guardId = await addGuard(office, 1);
});
afterEach(() => office.close());

const clerk = () => office.as('escrivao').sanctions;
const authority = () => office.as('autoridade').sanctions;
const at = ({ id, version }: Sanction, on: string) => ({ id, version, on });
const kept = { outcome: 'kept' as const, penalty: null, reason: WRITTEN };

async function notified(item: string, kind: string, days: number | null): Promise<Sanction> {
  const file = await readyFile(office, guardId, item);
  await file.decide([proven(chargeAt(await file.read()).id, kind, days)], '2026-09-16');
  const [sanction] = await office.as('corregedor').sanctions.list({ guardId, status: 'pending' });
  if (sanction === undefined) throw new Error('no sanction');
  return clerk().notify(at(sanction, '2026-09-17'));
}

async function dismissed(): Promise<Sanction> {
  const told = await notified('37-I', 'exoneracao', null);
  const ended = await clerk().finalize({ ...at(told, '2026-10-20'), waived: false });
  return clerk().serve(at(ended, '2026-10-22'));
}

const guardNow = () => office.as('rh').guards.get({ id: guardId });

describe('who reviews a sanction', () => {
  it('is not who investigated or charged, but may be who judged', async () => {
    const told = await notified('36-I', 'suspensao', 10);
    const waiting = await clerk().appeal({ ...at(told, '2026-10-01'), reason: WRITTEN });
    const both = office.as('corregedor', 'autoridade').sanctions;
    const impeded = { code: 'rule', rule: 'impedimento' };
    expect(await refusalOf(both.decideAppeal({ ...at(waiting, '2026-10-10'), ...kept }))).toMatchObject(
      impeded,
    );
    expect(await refusalOf(both.annul({ ...at(waiting, '2026-10-10'), reason: WRITTEN }))).toMatchObject(
      impeded,
    );
    const done = await authority().decideAppeal({ ...at(waiting, '2026-10-10'), ...kept });
    expect(done.appealOutcome).toBe('kept');
  });

  it('is neither the guard nor a junior', async () => {
    const chief = await addGuard(office, 2, { grade: 'primeiro_inspetor' });
    const junior = await addGuard(office, 3, { grade: 'segunda_classe' });
    const session = await loadSession(office.db, 'autoridade');
    if (session === null) throw new Error('no such account');
    const party = await guardById(office.db, chief);
    const found = async (own: number | null) =>
      (await reviewImpediments(office.db, party, null, { ...session, guardId: own })).map((one) => one.id);
    expect(await found(chief)).toEqual(['subject']);
    expect(await found(junior)).toEqual(['junior']);
    expect(await found(null)).toEqual([]);
  });

  it('holds the competence for the penalty, and for the one that takes its place', async () => {
    const verbal = await addSanction(office, guardId, { kind: 'advertencia_verbal', item: '34-I' });
    const annulment = authority().annul({ id: verbal, version: 1, on: '2026-10-10', reason: WRITTEN });
    expect(await refusalOf(annulment)).toMatchObject({ code: 'rule', rule: 'competencia' });
    const told = await notified('36-I', 'suspensao', 10);
    const waiting = await clerk().appeal({ ...at(told, '2026-10-01'), reason: WRITTEN });
    const reform = {
      outcome: 'reformed' as const,
      penalty: { kind: 'advertencia_verbal', days: null },
      reason: WRITTEN,
    };
    const refusal = await refusalOf(authority().decideAppeal({ ...at(waiting, '2026-10-10'), ...reform }));
    expect(refusal).toMatchObject({ code: 'rule', rule: 'competencia' });
    expect(JSON.stringify(refusal)).toContain('Advertência verbal');
  });

  it('waits for the law to say who applies the penalty', async () => {
    office.close();
    office = await openOffice();
    guardId = await addGuard(office, 1);
    const id = await addSanction(office, guardId);
    const annulment = authority().annul({ id, version: 1, on: '2026-10-10', reason: WRITTEN });
    expect(JSON.stringify(await refusalOf(annulment))).toContain('ainda não diz quem aplica');
  });
});

describe('a dismissal annulled after it was served', () => {
  it('returns the guard to the force, with the act', async () => {
    const out = await dismissed();
    expect((await guardNow()).status).toBe('dismissed');
    await authority().annul({ ...at(out, '2026-11-20'), reason: WRITTEN });
    const { status, career } = await guardNow();
    expect(status).toBe('active');
    expect(career.at(-1)).toMatchObject({
      on: '2026-11-20',
      kind: 'status',
      detail: 'Ativo',
      act: `Reintegração: anulada a sanção ${out.reference}`,
    });
  });

  it('returns only when no other dismissal stands', async () => {
    const out = await dismissed();
    const other = await addSanction(office, guardId, { kind: 'exoneracao', severity: 'gravissima' });
    await authority().annul({ ...at(out, '2026-11-20'), reason: WRITTEN });
    expect((await guardNow()).status).toBe('dismissed');
    await authority().annul({ id: other, version: 1, on: '2026-11-21', reason: WRITTEN });
    expect((await guardNow()).status).toBe('active');
  });

  it('changes nothing for who left by another way', async () => {
    const old = await addSanction(office, guardId, { kind: 'exoneracao', severity: 'gravissima' });
    const { version } = await guardNow();
    await office.as('rh').guards.recordCareer({
      guardId,
      version,
      on: '2021-01-04',
      change: { kind: 'status', status: 'dismissed' },
      act: 'Portaria 3/2021',
    });
    await authority().annul({ id: old, version: 1, on: '2026-11-21', reason: WRITTEN });
    expect((await guardNow()).status).toBe('dismissed');
  });
});
