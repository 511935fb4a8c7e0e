import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { insertAccount } from '../../db/accounts/statements.ts';
import type { Role } from '../../shared/permissions.ts';
import { addGuard, invalidFields, refusalOf } from '../support/guards.ts';
import type { TestOffice } from '../support/office.ts';
import { openCourt, openFile, type TestFile } from './proceedings-samples.ts';

let office: TestOffice;
let file: TestFile;
beforeEach(async () => {
  office = await openCourt();
  file = await openFile(office);
  await file.charge({ guardId: await addGuard(office, 1), item: '36-I' });
});
afterEach(() => office.close());

async function idOf(username: string): Promise<number> {
  const row = office.db.selectFrom('account').select('id').where('username', '=', username);
  return (await row.executeTakeFirstOrThrow()).id;
}

const record = async (
  kind: string,
  signer: { signerId?: number; signerName?: string } = {},
  as: Role = 'escrivao',
) =>
  office.as(as).proceedings.recordAct({
    proceedingId: file.id,
    version: (await file.read()).version,
    kind,
    guardId: null,
    on: '2026-08-03',
    text: 'Ato certificado nos autos.',
    ...signer,
  });

describe('who signs an act', () => {
  it('is not who records it, when that one does not hold the office', async () => {
    const signed = await record('portaria', { signerId: await idOf('corregedor') });
    expect(signed.acts.at(-1)).toMatchObject({ signerName: 'Conta corregedor', actorName: 'Conta escrivao' });
  });

  it('is refused, with the article, where they do not hold it', async () => {
    const wrong = await refusalOf(record('portaria', { signerId: await idOf('rh') }));
    expect(wrong).toMatchObject({
      code: 'rule',
      rule: 'assinatura',
      citation: expect.stringContaining('8.112'),
    });
    expect(JSON.stringify(wrong)).toContain('autoridade ou corregedor');
    const typed = await refusalOf(record('portaria', { signerName: 'Fulano de Tal' }));
    expect(typed).toMatchObject({ rule: 'assinatura' });
    expect(Object.keys(await invalidFields(record('portaria', { signerId: 999 })))).toEqual(['signerId']);
  });

  it('is who records it, when that one holds the office', async () => {
    const signed = await record('portaria', {}, 'corregedor');
    expect(signed.acts.at(-1)?.signerName).toBe('Conta corregedor');
  });

  it('is asked for where several hold it and nobody says', async () => {
    for (const [at, held] of (['autoridade', 'corregedor'] as const).entries()) {
      await office.db.transaction().execute((trx) =>
        insertAccount(trx, {
          username: `outra${at}`,
          name: `Outra ${held}`,
          office: '',
          roles: [held],
          guardId: null,
          mustChangePassword: false,
          createdAt: '2026-01-01T00:00:00.000Z',
        }),
      );
    }
    expect((await invalidFields(record('portaria'))).signerId).toContain('autoridade ou corregedor');
    const signed = await record('portaria', { signerId: await idOf('outra0') });
    expect(signed.acts.at(-1)?.signerName).toBe('Outra autoridade');
    expect((await office.as('escrivao').proceedings.signers({})).length).toBeGreaterThan(7);
  });
});
