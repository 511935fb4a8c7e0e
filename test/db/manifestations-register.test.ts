import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openOffice, type TestOffice } from '../support/office.ts';
import { addGuard, addProceeding, CITIZEN, EXTRACT, sample } from './manifestations-samples.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const refusedWith = (wire: object) => expect.objectContaining({ wire: expect.objectContaining(wire) });

describe('receiving', () => {
  test('gives protocol, term and code; the office keeps only the digest of the code', async () => {
    const made = await office.as('ouvidor').manifestations.register(sample());
    expect(made).toMatchObject({ protocol: 'OUV-2026-000001', dueOn: '2026-12-23' });
    expect(made.followUpCode).toMatch(/^\d{16}$/);
    const row = await office.db.selectFrom('manifestation').selectAll().executeTakeFirstOrThrow();
    expect(row.code_digest).toBe(createHash('sha256').update(made.followUpCode).digest('hex'));
    expect(JSON.stringify(row)).not.toContain(made.followUpCode);
    expect(row).toMatchObject({ received_on: '2026-11-23', status: 'received', extract: null, agency_id: 1 });
  });

  test('numbers without gaps, refused ones included, and anew each year', async () => {
    const ouvidor = office.as('ouvidor');
    await ouvidor.manifestations.register(sample());
    await expect(ouvidor.manifestations.register(sample({ factOn: '2026-11-24' }))).rejects.toThrow();
    expect((await ouvidor.manifestations.register(sample({ anonymous: true }))).protocol).toBe(
      'OUV-2026-000002',
    );
    office.setToday('2027-01-04');
    expect((await ouvidor.manifestations.register(sample())).protocol).toBe('OUV-2027-000001');
  });

  test('refuses nobody for what was left empty', async () => {
    const made = await office
      .as('ouvidor')
      .manifestations.register({ ...sample({ anonymous: true, district: '' }), factTime: '14:30' });
    const page = await office.as('ouvidor').manifestations.get({ id: made.id });
    expect(page).toMatchObject({
      secrecy: 'anonima',
      district: '',
      guards: [],
      factOn: null,
      factTime: '14:30',
    });
  });

  test('keeps every kind, and the fact of the same day', async () => {
    const ouvidor = office.as('ouvidor');
    for (const kind of ['denuncia', 'reclamacao', 'sugestao', 'elogio', 'solicitacao'] as const) {
      const made = await ouvidor.manifestations.register(sample({ kind, factOn: '2026-11-23' }));
      expect((await ouvidor.manifestations.get({ id: made.id })).kind).toBe(kind);
    }
  });

  test('refuses a fact in the future, a guard unknown, an identity at odds with the secrecy', async () => {
    const { register } = office.as('ouvidor').manifestations;
    await expect(register(sample({ factOn: '2026-11-24' }))).rejects.toEqual(
      refusedWith({ code: 'invalid', fields: { factOn: [expect.stringContaining('23/11/2026')] } }),
    );
    await expect(register(sample({ guardIds: [99] }))).rejects.toEqual(
      refusedWith({ code: 'invalid', fields: { guardIds: [expect.any(String)] } }),
    );
    await expect(register({ ...sample(), identity: null })).rejects.toEqual(refusedWith({ code: 'invalid' }));
    await expect(register({ ...sample(), secrecy: 'anonima' })).rejects.toEqual(
      refusedWith({ code: 'invalid' }),
    );
    expect(await office.db.selectFrom('manifestation').select('id').execute()).toEqual([]);
    expect(await office.db.selectFrom('manifestation_identity').selectAll().execute()).toEqual([]);
  });

  test('names guards once, and shows them', async () => {
    const guard = await addGuard(office, 'Bruno Teles', 7);
    const made = await office.as('ouvidor').manifestations.register(sample({ guardIds: [guard, guard] }));
    const page = await office.as('ouvidor').manifestations.get({ id: made.id });
    expect(page.guards).toEqual([{ id: guard, name: 'Bruno Teles', registration: '00007' }]);
    expect(page.events).toMatchObject([{ kind: 'received', on: '2026-11-23', actorName: 'Conta ouvidor' }]);
  });

  test('a repetition under the same key receives once', async () => {
    const first = await office.call('ouvidor', 'manifestations.register', sample(), 'k-1');
    const again = await office.call('ouvidor', 'manifestations.register', sample(), 'k-1');
    expect(again).toEqual(first);
    expect(await office.db.selectFrom('manifestation').select('id').execute()).toHaveLength(1);
  });
});

describe('reading', () => {
  test('lists newest first, by pages', async () => {
    const ouvidor = office.as('ouvidor');
    for (let count = 0; count < 5; count += 1) await ouvidor.manifestations.register(sample());
    const page = { status: 'all', text: '', limit: 2 } as const;
    const first = await ouvidor.manifestations.list({ ...page, before: null });
    expect(first.rows.map(({ id }) => id)).toEqual([5, 4]);
    expect(first.more).toBe(true);
    const last = await ouvidor.manifestations.list({ ...page, before: 2 });
    expect(last).toMatchObject({ more: false, rows: [{ id: 1, protocol: 'OUV-2026-000001' }] });
  });

  test('filters by status and by text', async () => {
    const ouvidor = office.as('ouvidor');
    await ouvidor.manifestations.register(sample({ district: 'Água Branca' }));
    await ouvidor.manifestations.register(sample({ district: 'Centro', unit: 'Ronda 100%' }));
    const closed = await ouvidor.manifestations.register(sample({ district: 'São João' }));
    await ouvidor.manifestations.archive({ id: closed.id, version: 1, reason: 'Desistência por escrito.' });
    const found = async (status: 'open' | 'late' | 'closed' | 'all', text: string) =>
      (await ouvidor.manifestations.list({ status, text, limit: 50, before: null })).rows.map(({ id }) => id);
    expect(await found('open', '')).toEqual([2, 1]);
    expect(await found('closed', '')).toEqual([3]);
    expect(await found('late', '')).toEqual([]);
    expect(await found('all', 'ouv-2026-000002')).toEqual([2]);
    expect(await found('all', 'água')).toEqual([1]);
    expect(await found('all', 'CENTRO')).toEqual([2]);
    expect(await found('all', '100%')).toEqual([2]);
    expect(await found('all', '%')).toEqual([]);
    expect(await found('all', '_')).toEqual([]);
    office.setToday('2026-12-24');
    expect(await found('late', '')).toEqual([2, 1]);
  });

  test('the identity opens with a reason that stays in the audit trail', async () => {
    const ouvidor = office.as('ouvidor');
    const { id } = await ouvidor.manifestations.register(sample());
    const anonymous = await ouvidor.manifestations.register(sample({ anonymous: true }));
    const reason = 'Pedir complemento do relato.';
    const reveal = ouvidor.identities.reveal;
    expect((await reveal({ manifestationId: id, reason })).identity).toEqual({
      ...CITIZEN,
      cpf: '52998224725',
    });
    expect((await reveal({ manifestationId: anonymous.id, reason })).identity).toBeNull();
    await expect(reveal({ manifestationId: id, reason: 'ver' })).rejects.toEqual(
      refusedWith({ code: 'rule', rule: 'motivo_obrigatorio' }),
    );
    await expect(reveal({ manifestationId: 99, reason })).rejects.toEqual(refusedWith({ code: 'notFound' }));
    const entries = await office.db
      .selectFrom('audit_entry')
      .select(['actor_name', 'subject', 'reason'])
      .where('procedure', '=', 'identities.reveal')
      .orderBy('seq')
      .execute();
    expect(entries[0]).toEqual({ actor_name: 'Conta ouvidor', subject: `manifestation:${id}`, reason });
  });

  test('the page is a recorded reading', async () => {
    const { id } = await office.as('ouvidor').manifestations.register(sample());
    await office.as('ouvidor').manifestations.get({ id });
    const read = await office.db
      .selectFrom('audit_entry')
      .select('subject')
      .where('procedure', '=', 'manifestations.get')
      .execute();
    expect(read).toEqual([{ subject: `manifestation:${id}` }]);
    await expect(office.as('ouvidor').manifestations.get({ id: 99 })).rejects.toEqual(
      refusedWith({ code: 'notFound' }),
    );
  });

  test('the citizen follows with the code, however grouped, and sees only what is theirs', async () => {
    const ouvidor = office.as('ouvidor');
    const { id, protocol, followUpCode } = await ouvidor.manifestations.register(sample());
    await ouvidor.manifestations.answer({
      id,
      version: 1,
      conclusive: false,
      text: 'Recebemos e estamos apurando.',
    });
    const grouped = followUpCode.replace(/(\d{4})(?=\d)/g, '$1 ');
    expect(await ouvidor.manifestations.followUp({ code: ` ${grouped} ` })).toEqual({
      id,
      protocol,
      kind: 'denuncia',
      receivedOn: '2026-11-23',
      status: 'received',
      dueOn: '2026-12-23',
      complement: null,
      answers: [
        {
          on: '2026-11-23',
          conclusive: false,
          text: 'Recebemos e estamos apurando.',
          number: 'RSP-2026-000001',
          corrected: false,
        },
      ],
      survey: { state: 'early', secrecy: 'sigilosa' },
      recommendations: [],
    });
    for (const code of ['', protocol, '0000 0000 0000 0000', `${followUpCode}1`, followUpCode.slice(1)]) {
      expect(await ouvidor.manifestations.followUp({ code })).toBeNull();
    }
  });
});

describe('the corregedoria', () => {
  test('sees only what was forwarded, with the extract and nothing of who spoke', async () => {
    const ouvidor = office.as('ouvidor');
    const { id } = await ouvidor.manifestations.register(sample());
    const corregedor = office.as('corregedor');
    const page = { text: '', limit: 50, before: null } as const;
    expect(await corregedor.manifestations.referred({ ...page, status: 'all' })).toEqual({
      rows: [],
      next: null,
    });
    await expect(corregedor.manifestations.getReferred({ id })).rejects.toEqual(
      refusedWith({ code: 'notFound' }),
    );
    office.setToday('2026-11-25');
    await ouvidor.manifestations.forward({ id, version: 1, extract: EXTRACT, note: 'Enviar com urgência.' });
    const seen = await office.as('escrivao').manifestations.getReferred({ id });
    expect(seen).toMatchObject({
      extract: EXTRACT,
      referredOn: '2026-11-25',
      proceedings: [],
      district: 'Centro',
    });
    expect(Object.keys(seen)).not.toContain('narrative');
    expect(seen.recipients.map(({ note }) => note)).toEqual(['Enviar com urgência.']);
    expect((await corregedor.manifestations.referred({ ...page, status: 'waiting' })).rows).toEqual([
      {
        id,
        protocol: 'OUV-2026-000001',
        kind: 'denuncia',
        referredOn: '2026-11-25',
        district: 'Centro',
        proceedings: [],
        excerpt: null,
      },
    ]);
    expect(
      (await corregedor.manifestations.referred({ ...page, text: 'moema', status: 'all' })).rows,
    ).toEqual([]);
  });

  test('what waits is what no proceeding took up', async () => {
    const ouvidor = office.as('ouvidor');
    for (const version of [1, 1]) {
      const { id } = await ouvidor.manifestations.register(sample());
      await ouvidor.manifestations.forward({ id, version, extract: EXTRACT, note: '' });
    }
    const proceeding = await addProceeding(office, 'SIND-2026-000001', 2);
    const list = async (status: 'waiting' | 'all') =>
      (await office.as('corregedor').manifestations.referred({ status, text: '', limit: 50, before: null }))
        .rows;
    expect((await list('waiting')).map(({ id }) => id)).toEqual([1]);
    expect((await list('all')).map(({ id }) => id)).toEqual([2, 1]);
    const linked = [{ id: proceeding, number: 'SIND-2026-000001', status: 'open' }];
    expect((await list('all'))[0]?.proceedings).toEqual(linked);
    expect((await ouvidor.manifestations.get({ id: 2 })).proceedings).toEqual(linked);
    await ouvidor.manifestations.archive({ id: 1, version: 2, reason: 'Perda do objeto da denúncia.' });
    expect(await list('waiting')).toEqual([]);
    expect(await list('all')).toHaveLength(2);
  });

  test('a field of the record that tells who spoke is masked for all', async () => {
    const ouvidor = office.as('ouvidor');
    const { id } = await ouvidor.manifestations.register(
      sample({ address: 'Rua das Acácias, 120, em casa', district: 'Sítio da Zulmira', unit: 'Base Centro' }),
    );
    await ouvidor.manifestations.forward({ id, version: 1, extract: EXTRACT, note: '' });
    const seen = await office.as('corregedor').manifestations.getReferred({ id });
    expect(seen.address).toBe('[endereço], em casa');
    expect(seen.district).toBe('Sítio da [manifestante]');
    expect(seen.unit).toBe('Base Centro');
    const { rows } = await office
      .as('corregedor')
      .manifestations.referred({ status: 'all', text: '', limit: 10, before: null });
    expect(rows[0]?.district).toBe('Sítio da [manifestante]');
    const guess = await office
      .as('corregedor')
      .manifestations.referred({ status: 'all', text: 'zulmira', limit: 10, before: null });
    expect(guess.rows).toEqual([]);
    const own = await ouvidor.manifestations.get({ id });
    expect(own.address).toBe('[endereço], em casa');
  });

  test('is searched by protocol and extract alone: no other text says anything, not even by a count', async () => {
    const ouvidor = office.as('ouvidor');
    for (const district of ['Zulmira Velha', 'Sítio da Zulmira', 'Zulmira Nova']) {
      const { id } = await ouvidor.manifestations.register(sample({ district, anonymous: true }));
      await ouvidor.manifestations.forward({ id, version: 1, extract: EXTRACT, note: 'jabuticaba' });
    }
    const unsent = await ouvidor.manifestations.register(sample({ anonymous: true }));
    const { referred } = office.as('corregedor').manifestations;
    const page = { status: 'all', limit: 2, before: null } as const;
    for (const text of [
      'zulmira',
      'chácara',
      'jabuticaba',
      'ríspido',
      unsent.protocol,
      '4',
      '%',
      'narrative:o',
    ])
      expect(await referred({ ...page, text })).toEqual({ rows: [], next: null });
    const first = await referred({ ...page, text: 'RISPIDA "praça central"' });
    expect(first).toMatchObject({ rows: [{ id: 3 }, { id: 2 }], next: 2 });
    const { text, marks } = first.rows[0]?.excerpt ?? { text: '', marks: [] };
    expect(marks.map(([from, to]) => text.slice(from, to))).toEqual(['ríspida', 'praça central']);
    expect(await referred({ ...page, text: 'rispida', before: first.next })).toMatchObject({
      rows: [{ id: 1 }],
      next: null,
    });
    expect(await referred({ ...page, text: '2' })).toMatchObject({
      rows: [{ id: 2, excerpt: null }],
      next: null,
    });
  });
});
