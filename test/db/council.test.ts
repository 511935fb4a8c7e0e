import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openOffice, type TestOffice } from '../support/office.ts';
import { refusedWith } from './screening-samples.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const council = () => office.as('ouvidor').council;
const PERSON = {
  name: 'Joana Prado',
  segment: 'Moradores do Centro',
  call: 'Chamamento nº 1/2026',
  callOn: '2026-01-05',
  from: '2026-02-01',
  until: '2028-01-31',
};
const CALL = { on: '2026-11-20', at: '14:00', place: 'Sede', agenda: 'Avaliar a ronda escolar.' };
const WHY = 'Mudou-se para outro município.';

describe('councillors', () => {
  test('serve their term, leave it, and are replaced once, after they left', async () => {
    const { id } = await council().appoint(PERSON);
    const next = { ...PERSON, name: 'Rui Sá', from: '2026-11-01', replaces: id };
    await expect(council().appoint(next)).rejects.toEqual(refusedWith({ code: 'invalid' }));
    await council().endTerm({ id, version: 1, on: '2026-10-31', reason: WHY });
    await council().appoint(next);
    const { councillors } = await council().list({});
    expect(councillors.map(({ name, serving, replaces }) => ({ name, serving, replaces }))).toEqual([
      { name: 'Rui Sá', serving: true, replaces: 'Joana Prado' },
      { name: 'Joana Prado', serving: false, replaces: null },
    ]);
    await expect(council().appoint({ ...next, name: 'Eva Luz' })).rejects.toEqual(
      refusedWith({ code: 'conflict' }),
    );
    await expect(council().endTerm({ id, version: 1, on: '2026-10-31', reason: WHY })).rejects.toEqual(
      refusedWith({ code: 'conflict' }),
    );
  });

  test('are refused twice at once, and with days that make no sense', async () => {
    await council().appoint(PERSON);
    for (const [given, field] of [
      [{ name: 'joana prado' }, 'name'],
      [{ name: 'Outra', until: '2026-01-31' }, 'until'],
      [{ name: 'Outra', callOn: '2026-12-01' }, 'callOn'],
      [{ name: 'Outra', from: '2026-01-01' }, 'from'],
    ] as const) {
      await expect(council().appoint({ ...PERSON, ...given })).rejects.toEqual(
        refusedWith({ code: 'invalid', fields: { [field]: [expect.any(String)] } }),
      );
    }
  });
});

describe('meetings', () => {
  test('are called, held with who serves on the day, and their minutes do not change', async () => {
    const { id: member } = await council().appoint(PERSON);
    const { id: later } = await council().appoint({ ...PERSON, name: 'Eva Luz', from: '2026-11-22' });
    const { id, number } = await council().schedule(CALL);
    expect(number).toBe(1);
    const held = { id, version: 1, minutes: 'Avaliou-se a ronda escolar.' };
    await expect(council().hold({ ...held, present: [later] })).rejects.toEqual(
      refusedWith({ code: 'invalid' }),
    );
    await expect(council().hold({ ...held, present: [] })).rejects.toEqual(refusedWith({ code: 'invalid' }));
    await council().hold({ ...held, present: [member, member] });
    const [meeting] = (await council().list({})).meetings;
    expect(meeting).toMatchObject({ status: 'held', councillors: [{ id: member, present: true }] });
    await expect(council().hold({ ...held, version: 2, present: [member] })).rejects.toEqual(
      refusedWith({ code: 'conflict' }),
    );
    await expect(
      office.db.updateTable('council_meeting').set({ minutes: 'Outra' }).execute(),
    ).rejects.toThrow(/minutes/);
  });

  test('to come have no minutes yet; a cancelled one keeps its number', async () => {
    const { id: member } = await council().appoint(PERSON);
    const { id } = await council().schedule({ ...CALL, on: '2026-12-10' });
    const held = { id, version: 1, present: [member], minutes: 'Ainda não houve.' };
    await expect(council().hold(held)).rejects.toEqual(refusedWith({ code: 'conflict' }));
    await council().cancel({ id, version: 1, reason: 'Falta de quórum na véspera.' });
    await expect(council().hold({ ...held, version: 2 })).rejects.toEqual(refusedWith({ code: 'conflict' }));
    expect((await council().schedule(CALL)).number).toBe(2);
  });
});

describe('proposals', () => {
  test('are answered once, not before they were made', async () => {
    const { id: meetingId } = await council().schedule(CALL);
    const proposal = {
      kind: 'proposta',
      on: '2026-11-20',
      title: 'Ronda ao meio-dia',
      text: 'Que a ronda escolar cubra a saída do meio-dia.',
    } as const;
    await expect(council().propose({ ...proposal, meetingId })).rejects.toEqual(
      refusedWith({ code: 'invalid' }),
    );
    const { id } = await council().propose(proposal);
    const answer = { id, version: 1, outcome: 'acolhida', answer: 'A escala foi alterada.' } as const;
    await expect(council().answer({ ...answer, on: '2026-11-19' })).rejects.toEqual(
      refusedWith({ code: 'invalid' }),
    );
    await council().answer({ ...answer, on: '2026-11-23' });
    await expect(council().answer({ ...answer, version: 2, on: '2026-11-23' })).rejects.toEqual(
      refusedWith({ code: 'conflict' }),
    );
    expect((await office.as('autoridade').council.list({})).proposals).toMatchObject([
      { outcome: 'acolhida', meeting: null },
    ]);
    await expect(office.as('autoridade').council.propose(proposal)).rejects.toEqual(
      refusedWith({ code: 'forbidden' }),
    );
  });
});
