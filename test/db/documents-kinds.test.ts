import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isWhole } from '../../shared/documents/verdict.ts';
import { addGuard, invalidFields, refusalOf } from '../support/guards.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { EXTRACT, sample, TRACES } from './manifestations-samples.ts';

const LETTER = {
  office: 'corregedoria',
  treatment: 'Senhor Secretário',
  name: 'Iolanda Peçanha',
  subject: 'Remessa de autos',
  body: 'Encaminho os autos.\n\nSolicito resposta em dez dias.',
  attachments: 'Cópia do relatório\n\nCertidão',
} as const;

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const factsOf = async (who: 'ouvidor' | 'corregedor' | 'rh', id: number) =>
  (await office.as(who).documents.issued({ id })).facts;

async function received() {
  const { id } = await office.as('ouvidor').manifestations.register(sample());
  return id;
}

describe('a letter of an office', () => {
  test('is read by who works there, corrected by another and annulled', async () => {
    const { documents } = office.as('corregedor');
    const first = await documents.issueLetter(LETTER);
    expect(first.number).toBe('OFC-2026-000001');
    expect(await factsOf('corregedor', first.id)).toMatchObject({
      paragraphs: ['Encaminho os autos.', 'Solicito resposta em dez dias.'],
      attachments: ['Cópia do relatório', 'Certidão'],
      closing: 'Respeitosamente,',
    });
    expect(await refusalOf(office.as('ouvidor').documents.issued({ id: first.id }))).toMatchObject({
      code: 'forbidden',
    });
    const second = await documents.issueLetter({ ...LETTER, subject: 'Remessa correta', replaces: first.id });
    expect(await documents.issued({ id: first.id })).toMatchObject({ replacedBy: { number: second.number } });
    expect(await documents.issued({ id: second.id })).toMatchObject({ replaces: { number: first.number } });
    await documents.annul({ id: second.id, reason: 'Destinatário trocado na expedição.' });
    expect(await documents.issued({ id: second.id })).toMatchObject({ annulledOn: '2026-11-23' });
  });

  test('is of who may write there, and says what is missing', async () => {
    expect(await refusalOf(office.as('ouvidor').documents.issueLetter(LETTER))).toMatchObject({
      code: 'forbidden',
      permission: 'proceedings.write',
    });
    expect(await refusalOf(office.as('autoridade').documents.issueLetter(LETTER))).toMatchObject({
      code: 'forbidden',
    });
    const empty = { ...LETTER, name: ' ', body: 'curto' };
    const refused = await invalidFields(office.as('corregedor').documents.issueLetter(empty));
    expect(Object.keys(refused).toSorted()).toEqual(['body', 'name']);
    const told = {
      ...LETTER,
      office: 'ouvidoria' as const,
      body: 'Ao titular do CPF 529.982.247-25, saudações.',
    };
    expect((await invalidFields(office.as('ouvidor').documents.issueLetter(told))).body).toContain('CPF');
  });
});

describe('papers of a manifestation', () => {
  test('the follow-up says what the citizen may know, and nothing of who spoke or of the code', async () => {
    const ouvidor = office.as('ouvidor');
    const { id, followUpCode } = await ouvidor.manifestations.register(sample());
    const issued = await ouvidor.documents.issueFollowUp({ manifestationId: id });
    expect(issued.number).toBe('ACO-2026-000001');
    const facts = await factsOf('ouvidor', issued.id);
    expect(facts).toMatchObject({ status: 'Recebida', on: '2026-11-23', answers: [] });
    const kept = JSON.stringify(await office.db.selectFrom('document').selectAll().execute());
    for (const trace of [...TRACES, followUpCode, 'ríspido']) expect(kept).not.toContain(trace);
    expect(await refusalOf(ouvidor.documents.issueFollowUp({ manifestationId: 999 }))).toMatchObject({
      code: 'notFound',
    });
    expect(await refusalOf(office.as('corregedor').documents.issued({ id: issued.id }))).toMatchObject({
      code: 'forbidden',
    });
  });

  test('the extract waits for the forwarding, then goes with its letter', async () => {
    const ouvidor = office.as('ouvidor');
    const id = await received();
    expect(await refusalOf(ouvidor.documents.issueExtract({ manifestationId: id }))).toMatchObject({
      code: 'conflict',
    });
    const { version } = await ouvidor.manifestations.get({ id });
    await ouvidor.manifestations.forward({ id, version, extract: EXTRACT, note: '' });
    const recipient = { treatment: 'Senhor Corregedor', name: 'Dirceu Toledo', office: 'Corregedor' };
    const issued = await ouvidor.documents.issueExtract({ manifestationId: id, recipient });
    expect(issued).toMatchObject({ number: 'EXT-2026-000001', letter: { number: 'OFC-2026-000001' } });
    expect(await factsOf('ouvidor', issued.id)).toMatchObject({ extract: EXTRACT, district: 'Centro' });
    expect(await factsOf('ouvidor', issued.letter?.id ?? 0)).toMatchObject({
      attachments: ['Extrato sem identificação nº EXT-2026-000001'],
    });
    const again = await ouvidor.documents.issueExtract({ manifestationId: id, replaces: issued.id });
    expect(again).toMatchObject({ number: 'EXT-2026-000002', letter: null });
  });
});

describe('the act of a reward', () => {
  test('is issued once, corrected by another, and falls with the reward', async () => {
    const guardId = await addGuard(office, 1);
    const commander = office.as('comandante');
    const reason = 'Salvamento em enchente durante o serviço.';
    const { id } = await commander.rewards.grant({
      guardId,
      kind: 'elogio',
      on: '2026-11-20',
      act: '',
      reason,
    });
    const first = await commander.documents.issueReward({ rewardId: id });
    expect(first.number).toBe('RCP-2026-000001');
    expect(await refusalOf(commander.documents.issueReward({ rewardId: id }))).toMatchObject({
      code: 'conflict',
    });
    const second = await commander.documents.issueReward({ rewardId: id, replaces: first.id });
    const [row] = await office.as('rh').rewards.ofGuard({ guardId });
    expect(row).toMatchObject({ documentId: second.id });
    expect(await factsOf('rh', second.id)).toMatchObject({
      label: 'Elogio',
      reason,
      guard: { registration: 'M1' },
    });
    await commander.rewards.annul({ id, reason: 'Fato atribuído a outro guarda.' });
    expect(await office.as('rh').documents.issued({ id: second.id })).toMatchObject({
      annulledReason: 'Fato atribuído a outro guarda.',
    });
    expect(
      await refusalOf(commander.documents.issueReward({ rewardId: id, replaces: second.id })),
    ).toMatchObject({
      rule: 'recompensa_anulada',
    });
  });
});

describe('what was issued before the register had its kind', () => {
  async function earlierAct(status: 'issued' | 'annulled') {
    const annulled = status === 'annulled';
    await office.db
      .insertInto('numbering')
      .values({ agency_id: 1, series: 'ATO', year: 2025, last: 1 })
      .execute();
    const { id } = await office.db
      .insertInto('reclassification_act')
      .values({
        agency_id: 1,
        number: 'ATO-2025-000001',
        status,
        until_day: '2025-06-30',
        rulebook_id: 1,
        created_at: '2025-07-01T12:00:00.000Z',
        created_by: null,
        issued_on: '2025-07-01',
        issued_at: '2025-07-01T12:00:00.000Z',
        issued_by: null,
        authority_name: 'Prefeito Antigo',
        annulled_on: annulled ? '2025-08-01' : null,
        annulled_reason: annulled ? 'Erro de contagem.' : null,
        document_id: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return id;
  }

  test('is no gap, and enters it under its own number, once', async () => {
    const id = await earlierAct('issued');
    expect(isWhole(await office.as('admin').documents.checkNumbering({}))).toBe(true);
    const { documents } = office.as('autoridade');
    const issued = await documents.registerEarlier({ of: 'reclassification', id });
    expect(issued.number).toBe('ATO-2025-000001');
    expect(await documents.issued({ id: issued.id })).toMatchObject({
      facts: { authority: { name: 'Prefeito Antigo' }, on: '2025-07-01' },
    });
    expect(isWhole(await office.as('admin').documents.checkNumbering({}))).toBe(true);
    const again = documents.registerEarlier({ of: 'reclassification', id });
    expect(await refusalOf(again)).toMatchObject({ code: 'conflict' });
    expect(
      await refusalOf(office.as('rh').documents.registerEarlier({ of: 'reclassification', id })),
    ).toMatchObject({ code: 'forbidden' });
  });

  test('annulled, enters it annulled', async () => {
    const id = await earlierAct('annulled');
    const { documents } = office.as('autoridade');
    const issued = await documents.registerEarlier({ of: 'reclassification', id });
    expect(await documents.issued({ id: issued.id })).toMatchObject({ annulledReason: 'Erro de contagem.' });
  });
});
