import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addGuard, invalidFields, refusalOf } from '../support/guards.ts';
import type { TestOffice } from '../support/office.ts';
import { appointCommission, holderOf, type PeopledFile, peopledFile, WHY } from './people-samples.ts';
import { openCourt } from './proceedings-samples.ts';

let office: TestOffice;
let file: PeopledFile;
beforeEach(async () => {
  office = await openCourt();
  file = await peopledFile(office);
});
afterEach(() => office.close());

const names = (problems: readonly { id: string }[]) => problems.map((one) => one.id);

describe('whoever is appointed', () => {
  test('to the commission makes it whole, with the act and the day', async () => {
    const { people, composition } = await appointCommission(office, file);
    expect(composition).toEqual([]);
    expect(people.map((one) => [one.role, one.act, one.from, one.impediments.length])).toEqual([
      ['presidente', 'Portaria 12/2026', '2026-08-05', 0],
      ['membro', 'Portaria 12/2026', '2026-08-05', 0],
      ['membro', 'Portaria 12/2026', '2026-08-05', 0],
      ['secretario', 'Portaria 12/2026', '2026-08-05', 0],
    ]);
  });

  test('is refused as the accused, as a junior and as a witness, each named', async () => {
    await office.db
      .updateTable('guard')
      .set({ grade: 'primeira_classe' })
      .where('id', '=', file.accused)
      .execute();
    const junior = await addGuard(office, 2);
    const witness = await addGuard(office, 3, { grade: 'segundo_inspetor' });
    await file.appoint('testemunha_acusacao', { guardId: witness });
    const refusals = await Promise.all(
      [file.accused, junior].map((guardId) => refusalOf(file.appoint('membro', { guardId }))),
    );
    expect(refusals).toMatchObject([
      { code: 'rule', rule: 'impedimento', facts: [expect.stringContaining('É o próprio acusado')] },
      { code: 'rule', rule: 'impedimento', facts: [expect.stringContaining('graduação inferior')] },
    ]);
    const { impediments } = await office.as('autoridade').people.check({
      proceedingId: file.id,
      role: 'presidente',
      guardId: witness,
      accountId: null,
    });
    expect(names(impediments)).toEqual(['witness']);
    expect(await refusalOf(file.appoint('membro', { guardId: witness }))).toMatchObject({ code: 'conflict' });
  });

  test('is refused for having charged the accused, or served in an earlier phase', async () => {
    const account = await office.db
      .selectFrom('account')
      .select('id')
      .where('username', '=', 'corregedor')
      .executeTakeFirstOrThrow();
    expect(await refusalOf(file.appoint('membro', { accountId: account.id }))).toMatchObject({
      facts: [expect.stringContaining('assinou a acusação')],
    });
    const earlier = await peopledFile(office, 5);
    await earlier.charge({ guardId: file.accused, item: '36-I' });
    const guardId = await addGuard(office, 6, { grade: 'segundo_inspetor' });
    await earlier.appoint('presidente', { guardId });
    expect(await refusalOf(file.appoint('presidente', { guardId }))).toMatchObject({
      facts: [expect.stringContaining('apurou o mesmo fato em fase anterior')],
    });
  });

  test('must be someone, somewhere in time, by an act', async () => {
    expect(await invalidFields(file.appoint('membro'))).toHaveProperty('name');
    expect(await invalidFields(file.appoint('membro', { name: 'Servidor Um', act: '' }))).toHaveProperty(
      'act',
    );
    expect(
      await invalidFields(file.appoint('membro', { name: 'Servidor Um', from: '2026-08-01' })),
    ).toHaveProperty('from');
    expect(
      await invalidFields(file.appoint('membro', { name: 'Servidor Um', from: '2027-01-01' })),
    ).toHaveProperty('from');
    expect(await invalidFields(file.appoint('testemunha_defesa', { guardId: file.accused }))).toHaveProperty(
      'guardId',
    );
  });

  test('as defender says whom and how', async () => {
    const name = 'Doutora Defensora';
    expect(await invalidFields(file.appoint('defensor', { name }))).toHaveProperty('defenderKind');
    const own = { name, defenderKind: 'constituido' } as const;
    expect(await invalidFields(file.appoint('defensor', own))).toHaveProperty('forGuardId');
    expect(
      await invalidFields(file.appoint('defensor', { ...own, forGuardId: file.accused })),
    ).toHaveProperty('oab');
    const given = await file.appoint('defensor', { ...own, forGuardId: file.accused, oab: 'SP 123.456' });
    expect(holderOf(given, 'defensor')).toMatchObject({ defends: 'Guarda Número 1', oab: 'SP 123.456' });
  });

  test('as complainant is only a number', async () => {
    await file.appoint('manifestante', { name: 'Maria de Tal', contact: '11 99999-0000' });
    const { people } = await file.appoint('manifestante', { name: 'Joana de Tal' });
    expect(people.map(({ name, contact }) => [name, contact])).toEqual([
      ['Manifestante 1', ''],
      ['Manifestante 2', ''],
    ]);
    expect(
      JSON.stringify(await office.db.selectFrom('proceeding_person').selectAll().execute()),
    ).not.toContain('de Tal');
  });

  test('is one president at a time, and nobody serves twice', async () => {
    await appointCommission(office, file);
    const guardId = await addGuard(office, 20, { grade: 'segundo_inspetor' });
    expect(await refusalOf(file.appoint('presidente', { guardId }))).toMatchObject({ code: 'conflict' });
    const secretary = holderOf(await file.people(), 'secretario').guardId;
    expect(await refusalOf(file.appoint('membro', { guardId: secretary }))).toMatchObject({
      code: 'conflict',
    });
  });

  test('leaves with the reason and stays in the list', async () => {
    const before = await appointCommission(office, file);
    const left = holderOf(before, 'presidente');
    const input = { personId: left.id, version: before.version, on: '2026-09-01', reason: WHY };
    const after = await office.as('corregedor').people.dismiss(input);
    expect(after.people[0]).toMatchObject({ to: '2026-09-01', leftReason: WHY });
    expect(names(after.composition)).toEqual(['commission.president', 'commission.members']);
    const again = { ...input, version: after.version };
    expect(await refusalOf(office.as('corregedor').people.dismiss(again))).toMatchObject({
      code: 'conflict',
    });
    expect(await refusalOf(office.as('corregedor').people.dismiss(input))).toMatchObject({
      code: 'conflict',
    });
    await expect(office.db.deleteFrom('proceeding_person').execute()).rejects.toThrow('nothing is deleted');
  });
});

describe('suspicion', () => {
  const raise =
    (changes: object = {}) =>
    async () => {
      const found = await appointCommission(office, file);
      const personId = holderOf(found, 'presidente').id;
      return office.as('escrivao').people.raise({
        personId,
        version: found.version,
        kind: 'challenged',
        ground: 'amizade_inimizade',
        guardId: file.accused,
        on: '2026-09-01',
        reasons: WHY,
        ...changes,
      });
    };

  test('challenged by the defence blocks the judgment until decided, and the president once accepted', async () => {
    const raised = await raise()();
    const [incident] = raised.incidents;
    if (incident === undefined) throw new Error('no incident');
    expect(incident).toMatchObject({ status: 'pending', guardName: 'Guarda Número 1' });
    expect((await file.read()).blockers.map((one) => one.text)).toContainEqual(
      expect.stringContaining('Falta decidir a arguição de suspeição de Guarda Número 11'),
    );
    const input = {
      incidentId: incident.id,
      version: raised.version,
      accepted: true,
      on: '2026-09-02',
      decision: WHY,
    };
    expect(await refusalOf(office.as('escrivao').people.decide(input))).toMatchObject({ code: 'forbidden' });
    const decided = await office.as('autoridade').people.decide(input);
    expect(decided.incidents[0]).toMatchObject({ status: 'accepted', decidedBy: 'Conta autoridade' });
    expect(names(holderOf(decided, 'presidente').impediments)).toEqual(['incident:challenged']);
    expect((await file.read()).blockers.map((one) => one.text)).toContainEqual(
      expect.stringContaining('Guarda Número 11 (presidente da comissão): Teve acolhida'),
    );
    const again = { ...input, version: decided.version };
    expect(await refusalOf(office.as('autoridade').people.decide(again))).toMatchObject({ code: 'conflict' });
  });

  test('rejected leaves the person in place', async () => {
    const raised = await raise()();
    const decided = await office.as('autoridade').people.decide({
      incidentId: raised.incidents[0]?.id ?? 0,
      version: raised.version,
      accepted: false,
      on: '2026-09-02',
      decision: WHY,
    });
    expect(decided.composition).toEqual([]);
  });

  test('declared has effect at once, without anyone deciding', async () => {
    const raised = await raise({ kind: 'declared', guardId: null })();
    expect(raised.incidents[0]).toMatchObject({ status: 'accepted' });
    expect(names(raised.composition)).toEqual(['incident:declared']);
  });

  test('challenged says whose defence; witnesses are not challenged', async () => {
    expect(await invalidFields(raise({ guardId: null })())).toHaveProperty('guardId');
    const given = await file.appoint('testemunha_defesa', { name: 'Vizinha do local' });
    const personId = holderOf(given, 'testemunha_defesa').id;
    const input = {
      personId,
      version: given.version,
      kind: 'declared',
      ground: 'outro',
      guardId: null,
    } as const;
    expect(
      await invalidFields(office.as('escrivao').people.raise({ ...input, on: '2026-09-01', reasons: WHY })),
    ).toHaveProperty('personId');
  });
});

test('who served in the commission may not judge', async () => {
  const { id } = await office.db
    .selectFrom('account')
    .select('id')
    .where('username', '=', 'autoridade')
    .executeTakeFirstOrThrow();
  await file.appoint('membro', { accountId: id });
  expect(names((await file.read()).impediments)).toContain('investigator');
});
