import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openOffice, type TestOffice } from '../support/office.ts';
import { receive, refusedWith } from './screening-samples.ts';

const BODY = 'Manifestação {{protocolo}}, recebida em {{ recebida_em }}: {{resultado}}.';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const texts = () => office.as('ouvidor').texts;
const own = { key: null, version: 0, purpose: 'conclusive', name: 'Da casa', body: BODY } as const;

describe('the texts of the office', () => {
  test('begin with those of the application, for every purpose', async () => {
    const all = await texts().list({});
    expect(new Set(all.map(({ purpose }) => purpose))).toEqual(
      new Set(['intermediate', 'conclusive', 'complement', 'forwarding', 'recommendation']),
    );
    expect(all.every(({ version, inUse }) => version === 0 && inUse)).toBe(true);
  });

  test('one rewritten keeps its place and its versions', async () => {
    const rewritten = {
      key: 'apurada',
      version: 0,
      purpose: 'conclusive',
      name: 'Apurada',
      body: BODY,
    } as const;
    expect(await texts().save(rewritten)).toMatchObject({ key: 'apurada', version: 1, inUse: true });
    await texts().save({ ...rewritten, version: 1, inUse: false });
    const one = await texts().get({ key: 'apurada' });
    expect(one).toMatchObject({ version: 2, inUse: false, versions: [{ version: 2 }, { version: 1 }] });
    expect((await texts().list({})).filter(({ key }) => key === 'apurada')).toHaveLength(1);
    await expect(texts().save({ ...rewritten, version: 1 })).rejects.toEqual(
      refusedWith({ code: 'conflict' }),
    );
  });

  test('a new one has its own key; the same name for the same purpose is refused', async () => {
    const { key } = await texts().save(own);
    expect(key).toBe('proprio-1');
    await expect(texts().save({ ...own, name: 'DA CASA' })).rejects.toEqual(refusedWith({ code: 'invalid' }));
    await expect(texts().save({ ...own, key, version: 1, purpose: 'complement' })).rejects.toEqual(
      refusedWith({ code: 'invalid' }),
    );
    await expect(texts().save({ ...own, key: 'nenhum', name: 'Outro' })).rejects.toEqual(
      refusedWith({ code: 'notFound' }),
    );
  });

  test('are filled with a real case; what it does not tell is marked', async () => {
    const manifestationId = await receive(office);
    const { protocol, text } = await texts().preview({ body: BODY, manifestationId });
    expect(protocol).toBe('OUV-2026-000001');
    expect(text).toBe(
      'Manifestação OUV-2026-000001, recebida em 23/11/2026: [preencher: Procedimentos da corregedoria e sua situação].',
    );
    await expect(texts().preview({ body: BODY, manifestationId: 99 })).rejects.toEqual(
      refusedWith({ code: 'notFound' }),
    );
  });

  test('a field that does not exist is refused, with its place', async () => {
    await expect(texts().save({ ...own, body: 'Prezada pessoa,\n{{nome}}, recebemos.' })).rejects.toEqual(
      refusedWith({
        code: 'invalid',
        fields: { body: [expect.stringContaining('“nome” não existe: linha 2, coluna 1')] },
      }),
    );
  });
});
