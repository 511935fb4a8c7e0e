import fc from 'fast-check';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fullTextQuery } from '../../shared/search/words.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { sample } from './manifestations-samples.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const list = async (text: string) =>
  (await office.as('ouvidor').manifestations.list({ text, limit: 50, before: null })).rows;
const ids = async (text: string) => (await list(text)).map(({ id }) => id);

/** Throws when what an index holds is not what its view says. */
async function check(index: 'manifestation_fts' | 'referred_fts'): Promise<void> {
  await sql`insert into ${sql.table(index)} (${sql.ref(index)}, rank) values ('integrity-check', 1)`.execute(
    office.db,
  );
}

async function received(narrative: string, more: { readonly district?: string } = {}): Promise<number> {
  const input = { ...sample({ anonymous: true, ...more }), narrative };
  return (await office.as('ouvidor').manifestations.register(input)).id;
}

describe('words are found', () => {
  it('without accents, by their beginning, all of them, in any of the texts, newest first', async () => {
    const first = await received('A viatura não parou na Praça São João.');
    const second = await received('O ônibus parou na praça.');
    expect(await ids('praca')).toEqual([second, first]);
    expect(await ids('PRAÇ sao')).toEqual([first]);
    expect(await ids('onib')).toEqual([second]);
    expect(await ids('nibus')).toEqual([]);
    expect(await ids('viatura ônibus')).toEqual([]);
  });

  it('as a phrase between quotes, even when the quote is left open', async () => {
    const first = await received('O guarda multou sem motivo algum.');
    await received('Sem multa; o guarda nem olhou. Motivo: nenhum.');
    expect(await ids('"sem motivo"')).toEqual([first]);
    expect(await ids('"sem motivo')).toEqual([first]);
    expect(await ids('"motivo sem"')).toEqual([]);
    expect(await ids('"sem mot"')).toEqual([]);
  });

  it('by protocol whole, in part or by its number alone', async () => {
    const first = await received('Primeira manifestação.');
    const second = await received('Segunda manifestação.');
    expect(await ids('ouv-2026-000001')).toEqual([first]);
    expect(await ids('000002')).toEqual([second]);
    expect(await ids('2')).toEqual([second]);
    expect((await list('2'))[0]?.excerpt).toBeNull();
  });

  it('in places, answers and complements as soon as they are written, and no longer in what was taken out', async () => {
    const id = await received('Pergunta sobre o horário.', { district: 'Jardim Ipê' });
    const ouvidor = office.as('ouvidor');
    expect(await ids('ipe')).toEqual([id]);
    await ouvidor.manifestations.answer({
      id,
      version: 1,
      conclusive: false,
      text: 'Consultamos a jabuticabeira.',
    });
    await ouvidor.manifestations.answer({
      id,
      version: 2,
      conclusive: true,
      text: 'O horário é das oito às dezoito.',
    });
    expect(await ids('jabuticab dezoito')).toEqual([id]);
    await office.db
      .updateTable('manifestation')
      .set({ narrative: 'Outra redação.' })
      .where('id', '=', id)
      .execute();
    expect(await ids('pergunta')).toEqual([]);
    expect(await ids('redacao')).toEqual([id]);
    await check('manifestation_fts');
  });

  it('with the piece of text around them and where they are in it, and nothing else', async () => {
    await received('Diz o relato:\n<b>a viatura</b> & a "praça" ficaram\u0001 sós.');
    const piece = (await list('praca viat'))[0]?.excerpt;
    expect(piece?.text).toContain('<b>a viatura</b> & a "praça"');
    expect(piece?.marks.map(([from, to]) => piece.text.slice(from, to))).toEqual(
      expect.arrayContaining(['viatura', 'praça']),
    );
  });
});

describe('whatever is typed', () => {
  it('is never an error of syntax, and what has no word finds nothing', async () => {
    await received('Um relato qualquer, com NEAR, AND, OR, NOT e coluna: narrativa.');
    for (const text of [
      '"',
      '""',
      'a"b',
      'AND',
      'x AND',
      'NOT',
      'NEAR(',
      'narrative:',
      '*',
      '^a',
      '-a',
      '(',
      ')',
      '+',
      "'",
      '%',
      '{a b}:c',
      '🙂',
    ])
      await list(text);
    for (const text of ['\u0000a', '\ud800']) await expect(list(text)).rejects.toThrow('invalid');
    for (const text of ['%', '"', '***', '🙂', '()']) expect(await ids(text)).toEqual([]);
    expect(await ids('near and or not')).toHaveLength(1);
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 60 }).filter((text) => !text.includes('\0')),
        async (text) => {
          await list(text.trim());
        },
      ),
      { numRuns: 200 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('"', 'a', 'AND', 'NEAR', '(', ')', '*', ':', '-', '^', '+', ' ', '1'), {
          maxLength: 20,
        }),
        async (signs) => {
          await list(signs.join('').trim());
        },
      ),
      { numRuns: 200 },
    );
  });

  it('becomes a query in which every word is quoted', () => {
    expect(fullTextQuery('guarda "sem motivo" x 123')).toBe(
      '"guarda"* AND "sem motivo" AND "x" AND ("123"* OR protocol : "000123")',
    );
    expect(fullTextQuery(' - ')).toBeNull();
  });
});

describe('the indexes', () => {
  it('say what the records say after any sequence of changes', async () => {
    const step = fc.record({
      act: fc.constantFrom('insert', 'narrative', 'extract', 'district', 'answer', 'complement', 'place'),
      word: fc.constantFrom('jabuti', 'água', 'ouro', 'x'),
      at: fc.nat(5),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        for (const { act, word, at } of steps) await change(act, word, at);
        await check('manifestation_fts');
        await check('referred_fts');
      }),
      { numRuns: 25 },
    );
  });

  it('keep no trace of a word taken out', async () => {
    const id = await received('Palavra JACARANDAMIMOSO que será trocada.');
    const held = async () => {
      const { rows } = await sql<{ n: number }>`
        select count(*) as n from manifestation_fts_data where instr(block, cast('andamimoso' as blob)) > 0`.execute(
        office.db,
      );
      return rows[0]?.n ?? 0;
    };
    expect(await held()).toBeGreaterThan(0);
    await office.db
      .updateTable('manifestation')
      .set({ narrative: 'Sem ela.' })
      .where('id', '=', id)
      .execute();
    expect(await held()).toBe(0);
  });
});

async function change(act: string, word: string, at: number): Promise<void> {
  const all = await office.db.selectFrom('manifestation').select('id').execute();
  const id = all[at % Math.max(all.length, 1)]?.id;
  if (act === 'insert' || id === undefined) {
    await received(`Relato com ${word} dentro.`);
    return;
  }
  if (act === 'answer') {
    await office.db
      .insertInto('manifestation_event')
      .values({
        manifestation_id: id,
        kind: 'intermediate_answer',
        at: '',
        on_day: '',
        text: word,
        actor_id: null,
      })
      .execute();
    return;
  }
  if (act === 'complement') {
    await office.db
      .insertInto('manifestation_complement')
      .values({
        manifestation_id: id,
        asked_on: '2026-11-01',
        text: '',
        again: '',
        due_on: '2026-11-21',
        suspends: 0,
        received_on: '2026-11-02',
        received: word,
        channel: 'telefone',
        asked_by: null,
        received_by: null,
      })
      .execute();
    await office.db
      .updateTable('manifestation_complement')
      .set({ received: `${word} corrigido` })
      .where('manifestation_id', '=', id)
      .execute();
    return;
  }
  const field = act === 'place' ? 'address' : act;
  const value = act === 'extract' && at === 0 ? null : `Texto ${word}`;
  await sql`update manifestation set ${sql.ref(field)} = ${value} where id = ${id}`.execute(office.db);
}
