import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Hearing } from '../../shared/hearings/contract.ts';
import { invalidFields, refusalOf } from '../support/guards.ts';
import type { TestOffice } from '../support/office.ts';
import { appointCommission, holderOf, type PeopledFile, peopledFile, WHY } from './people-samples.ts';
import { openCourt } from './proceedings-samples.ts';

let office: TestOffice;
let file: PeopledFile;
let presiderId: number;
let witnessId: number;
beforeEach(async () => {
  office = await openCourt();
  file = await peopledFile(office);
  presiderId = holderOf(await appointCommission(office, file), 'presidente').id;
  const given = await file.appoint('testemunha_acusacao', {
    name: 'Porteiro da escola',
    contact: '4002-8922',
  });
  witnessId = holderOf(given, 'testemunha_acusacao').id;
});
afterEach(() => office.close());

const clerk = () => office.as('escrivao').hearings;
type Schedule = Parameters<ReturnType<typeof clerk>['schedule']>[0];

const planned = (changes: Partial<Schedule> = {}): Schedule => ({
  proceedingId: file.id,
  personId: witnessId,
  guardId: null,
  presiderId,
  on: '2026-12-01',
  at: '09:00',
  minutes: 60,
  place: 'Sala de audiências',
  previousId: null,
  warningsReason: '',
  ...changes,
});
const one = ({ id, version }: Hearing) => ({ hearingId: id, version });

async function summoned(hearing: Hearing, changes: object = {}): Promise<Hearing> {
  const issued = await clerk().summon(one(hearing));
  return clerk().recordService({
    ...one(issued),
    summonsId: issued.summonses.at(-1)?.id ?? 0,
    outcome: 'received',
    on: '2026-11-23',
    at: '10:00',
    means: 'Entrega em mãos',
    servedBy: 'Guarda de serviço',
    firstWitness: '',
    secondWitness: '',
    note: '',
    ...changes,
  });
}

describe('a date', () => {
  test('is set, shown in the agenda, and refused to who is already there', async () => {
    await clerk().schedule(planned());
    const [item] = await clerk().agenda({ from: '2026-11-30', to: '2026-12-04' });
    expect(item).toMatchObject({
      heard: 'Porteiro da escola',
      until: '10:00',
      summons: 'none',
      reachable: true,
    });
    const other = planned({ personId: null, guardId: file.accused, at: '09:30', place: 'Outra sala' });
    const refusal = await refusalOf(clerk().schedule(other));
    expect(refusal).toMatchObject({ code: 'rule', rule: 'pauta' });
    expect(JSON.stringify(refusal)).toContain('Guarda Número 11 já tem oitiva nesse horário');
    await clerk().schedule({ ...other, at: '10:00' });
  });

  test('too near asks for the reason, and keeps it', async () => {
    const near = planned({ on: '2026-11-24' });
    const [clash] = await clerk().clashes(near);
    expect(clash).toMatchObject({ id: 'notice', hard: false });
    expect(await refusalOf(clerk().schedule(near))).toMatchObject({ code: 'rule', rule: 'pauta' });
    const hearing = await clerk().schedule({ ...near, warningsReason: WHY });
    expect(hearing.warnings).toContain('3 dias úteis');
    expect(hearing.warningsReason).toBe(WHY);
  });

  test('is warned of a guard on leave', async () => {
    await office.db
      .insertInto('guard_leave')
      .values({
        guard_id: file.accused,
        kind: 'ferias',
        from_day: '2026-11-25',
        to_day: '2026-12-10',
        annulled_at: null,
        annulled_reason: null,
      })
      .execute();
    const clashes = await clerk().clashes(planned({ personId: null, guardId: file.accused }));
    expect(clashes.map((found) => found.text)).toEqual([
      'Guarda Número 1 está ausente nesse dia: férias, até 10/12/2026.',
    ]);
  });

  test('hears one person of the file, presided by its commission', async () => {
    expect(await invalidFields(clerk().schedule(planned({ personId: null })))).toHaveProperty('personId');
    expect(await invalidFields(clerk().schedule(planned({ guardId: file.accused })))).toHaveProperty(
      'personId',
    );
    expect(await invalidFields(clerk().schedule(planned({ personId: presiderId })))).toHaveProperty(
      'personId',
    );
    expect(await invalidFields(clerk().schedule(planned({ presiderId: witnessId })))).toHaveProperty(
      'presiderId',
    );
    expect(await invalidFields(clerk().schedule(planned({ personId: null, guardId: 999 })))).toHaveProperty(
      'guardId',
    );
    expect(await refusalOf(office.as('autoridade').hearings.schedule(planned()))).toMatchObject({
      code: 'forbidden',
    });
  });

  test('changed with the reason leaves the first one postponed', async () => {
    const first = await clerk().schedule(planned());
    const later = planned({ previousId: first.id, on: '2026-12-03' });
    expect(await invalidFields(clerk().schedule(later))).toHaveProperty('warningsReason');
    const second = await clerk().schedule({ ...later, warningsReason: WHY });
    expect(second.previousId).toBe(first.id);
    expect(await clerk().get({ id: first.id })).toMatchObject({
      status: 'postponed',
      outcomeReason: WHY,
      nextId: second.id,
    });
    expect(await refusalOf(clerk().schedule({ ...later, warningsReason: WHY }))).toMatchObject({
      code: 'conflict',
    });
  });
});

describe('a summons', () => {
  test('is numbered, and proved before another', async () => {
    const hearing = await clerk().schedule(planned());
    const issued = await clerk().summon(one(hearing));
    expect(issued.summonses[0]?.number).toBe('INT-2026-000001');
    expect(await refusalOf(clerk().summon(one(issued)))).toMatchObject({ code: 'conflict' });
    expect(await refusalOf(clerk().summon(one(hearing)))).toMatchObject({ code: 'conflict' });
  });

  test('refused needs two witnesses; unserved asks for another', async () => {
    const hearing = await clerk().schedule(planned());
    expect(await invalidFields(summoned(hearing, { outcome: 'refused' }))).toHaveProperty('firstWitness');
    const open = await clerk().get({ id: hearing.id });
    const service = {
      ...one(open),
      summonsId: open.summonses[0]?.id ?? 0,
      on: '2026-11-23',
      at: '10:00',
      means: 'Visita ao endereço',
      servedBy: 'Guarda de serviço',
      firstWitness: 'Primeira Pessoa',
      secondWitness: 'Primeira Pessoa',
      note: '',
    };
    expect(await invalidFields(clerk().recordService({ ...service, outcome: 'refused' }))).toHaveProperty(
      'secondWitness',
    );
    expect(
      await invalidFields(clerk().recordService({ ...service, outcome: 'received', on: '2026-11-24' })),
    ).toHaveProperty('on');
    const back = await clerk().recordService({ ...service, outcome: 'unserved' });
    expect(back).toMatchObject({ summons: 'unserved' });
    const again = await clerk().summon(one(back));
    expect(again.summonses.map((found) => found.number)).toEqual(['INT-2026-000001', 'INT-2026-000002']);
  });
});

describe('what became of it', () => {
  test('absence asks for a summons served, and gives a new date', async () => {
    const hearing = await clerk().schedule(planned());
    office.setToday('2026-12-01');
    const absent = { justified: false, reason: WHY };
    expect(await refusalOf(clerk().recordAbsence({ ...one(hearing), ...absent }))).toMatchObject({
      rule: 'ausencia_sem_intimacao',
    });
    office.setToday('2026-11-23');
    const served = await summoned(hearing);
    expect(await refusalOf(clerk().recordAbsence({ ...one(served), ...absent }))).toMatchObject({
      code: 'conflict',
    });
    office.setToday('2026-12-01');
    const missed = await clerk().recordAbsence({ ...one(served), ...absent });
    expect(missed).toMatchObject({ status: 'absent', justified: false, outcomeReason: WHY });
    const next = await clerk().schedule(planned({ previousId: hearing.id, on: '2026-12-10' }));
    expect(next).toMatchObject({ status: 'scheduled', previousId: hearing.id });
  });

  test('the hearing of an accused, held or declined, is an act of the file; a witness does not decline', async () => {
    await file.act('portaria', '2026-08-04');
    expect((await file.read()).acts.map((act) => act.kind)).toEqual(['portaria', 'comissao']);
    await file.act('citacao', '2026-08-17', file.accused);
    await file.act('vista', '2026-08-17', file.accused);
    await file.act('defesa', '2026-08-27', file.accused);
    const own = planned({ personId: null, guardId: file.accused });
    const first = await clerk().schedule(own);
    expect(await refusalOf(clerk().hold(one(first)))).toMatchObject({ code: 'conflict' });
    office.setToday('2026-12-01');
    const held = await clerk().hold(one(first));
    expect(held.status).toBe('held');
    const acts = (await file.read()).acts.filter((act) => act.kind === 'oitiva');
    expect(acts).toMatchObject([{ on: '2026-12-01', guardId: file.accused }]);
    const second = await clerk().schedule({ ...own, on: '2026-12-10' });
    expect(await clerk().decline({ ...one(second), reason: WHY })).toMatchObject({ status: 'declined' });
    expect((await file.read()).acts.some((act) => act.kind === 'dispensa_oitiva')).toBe(true);
    const witness = await clerk().schedule(planned({ on: '2026-12-11' }));
    expect(await refusalOf(clerk().decline({ ...one(witness), reason: WHY }))).toMatchObject({
      rule: 'testemunha_nao_recusa',
    });
    expect(await clerk().cancel({ ...one(witness), reason: WHY })).toMatchObject({ status: 'cancelled' });
  });
});

describe('the record', () => {
  async function begun(): Promise<Hearing> {
    const hearing = await clerk().schedule(planned());
    expect(await refusalOf(clerk().startRecord(one(hearing)))).toMatchObject({ code: 'conflict' });
    office.setToday('2026-12-01');
    return clerk().startRecord(one(await clerk().hold(one(hearing))));
  }
  const recordOf = (hearing: Hearing) => {
    const found = hearing.records.at(-1);
    if (found === undefined) throw new Error('no record');
    return found;
  };

  test('is typed from the model, reviewed, issued frozen, and corrected by another', async () => {
    const hearing = await begun();
    const draft = recordOf(hearing);
    expect(draft.body.opening).toContain('Porteiro da escola, na qualidade de testemunha de acusação');
    expect(draft.body.present).toContain('Guarda Número 11, presidente da comissão');
    const at = (found: Hearing) => ({ recordId: recordOf(found).id, version: recordOf(found).version });
    expect(await invalidFields(clerk().reviewRecord(at(hearing)))).toHaveProperty('endedAt');
    const entries = [{ question: 'O que viu?', answer: 'Vi o portão fechado.' }];
    const saved = await clerk().saveRecord({
      ...at(hearing),
      body: { ...draft.body, endedAt: '09:40', entries },
    });
    expect(await refusalOf(clerk().issueRecord(at(saved)))).toMatchObject({ code: 'conflict' });
    const reviewed = await clerk().reviewRecord(at(saved));
    expect(recordOf(reviewed)).toMatchObject({ status: 'reviewed', reviewedBy: 'Conta escrivao' });
    const issued = await clerk().issueRecord(at(reviewed));
    expect(recordOf(issued)).toMatchObject({ status: 'issued', number: 'TRM-2026-000001' });
    expect(await refusalOf(clerk().saveRecord({ ...at(issued), body: draft.body }))).toMatchObject({
      code: 'conflict',
    });
    await expect(office.db.updateTable('hearing_record').set({ body: '{}' }).execute()).rejects.toThrow(
      'issued record',
    );
    const signed = join(office.folder, 'termo assinado.pdf');
    writeFileSync(signed, '%PDF-1.7 termo assinado');
    const form = `hearings.attachSigned:${recordOf(issued).id}`;
    const { attachments } = office.as('escrivao');
    const { attachment } = await attachments.add({ file: signed, place: { kind: 'draft', form } });
    const copied = await clerk().attachSigned({ ...at(issued), attachmentIds: [attachment.id] });
    expect(recordOf(copied).signed).toEqual([attachment.id]);
    expect(await attachments.list({ owner: { kind: 'proceeding', id: file.id } })).toHaveLength(1);
    const corrected = await clerk().correctRecord({ ...at(issued), reason: WHY });
    expect(
      await refusalOf(clerk().attachSigned({ ...at(corrected), attachmentIds: [attachment.id] })),
    ).toMatchObject({ code: 'conflict' });
    expect(
      await refusalOf(
        clerk().correctRecord({
          recordId: recordOf(issued).id,
          version: recordOf(issued).version,
          reason: WHY,
        }),
      ),
    ).toMatchObject({ code: 'conflict' });
    const second = await clerk().issueRecord(at(await clerk().reviewRecord(at(corrected))));
    expect(recordOf(second)).toMatchObject({ number: 'TRM-2026-000002', correctionReason: WHY });
    const documents = await office.db
      .selectFrom('document')
      .select(['number', 'replaces'])
      .where('kind', '=', 'termo_oitiva')
      .execute();
    expect(documents.map((row) => row.replaces === null)).toEqual([true, false]);
  });

  test('typed again must be reviewed again, and two clerks do not overwrite each other', async () => {
    const hearing = await begun();
    const { id: recordId, version, body } = recordOf(hearing);
    const whole = { ...body, endedAt: '09:40', entries: [{ question: 'P', answer: 'R' }] };
    await clerk().saveRecord({ recordId, version, body: whole });
    expect(await refusalOf(clerk().saveRecord({ recordId, version, body }))).toMatchObject({
      code: 'conflict',
    });
    const reviewed = await clerk().reviewRecord({ recordId, version: version + 1 });
    const again = await clerk().saveRecord({ recordId, version: recordOf(reviewed).version, body: whole });
    expect(recordOf(again)).toMatchObject({ status: 'draft', reviewedBy: null });
  });
});
