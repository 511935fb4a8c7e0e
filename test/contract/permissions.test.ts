import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { handlers } from '../../db/registry.ts';
import { contract } from '../../shared/contract/index.ts';
import type { Contract } from '../../shared/contract/procedure.ts';
import { PERMISSIONS, permissionsOf, role } from '../../shared/permissions.ts';
import { openOffice, type TestOffice } from '../support/office.ts';

const features: Contract = contract;
const procedures = Object.entries(features).flatMap(([feature, own]) =>
  Object.entries(own).map(([name, procedure]) => ({ path: `${feature}.${name}`, feature, name, procedure })),
);
const guarded = procedures.filter(({ procedure }) => !['anyone', 'session'].includes(procedure.access));

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

describe('every procedure', () => {
  test('has a handler, and every handler a procedure', () => {
    const served = Object.entries(handlers).flatMap(([feature, own]) =>
      Object.keys(own).map((name) => `${feature}.${name}`),
    );
    expect(served.toSorted()).toEqual(procedures.map(({ path }) => path).toSorted());
  });

  test('asks for a permission that some role holds', () => {
    for (const { procedure, path } of guarded)
      expect([path, Object.keys(PERMISSIONS)]).toEqual([path, expect.arrayContaining([procedure.access])]);
  });

  test('open to anyone is a calculation or the door; nothing else needs no session', () => {
    for (const { procedure, path } of procedures) {
      expect([path, procedure.access === 'anyone']).toEqual([
        path,
        procedure.kind === 'rule' || procedure.kind === 'door',
      ]);
    }
  });

  test('that is neither query nor command is never marked sensitive, and only commands touch', () => {
    for (const { procedure } of procedures) {
      if (!['query', 'command'].includes(procedure.kind)) expect(procedure.sensitive).toBe(false);
      if (procedure.kind !== 'command') expect(procedure.touches).toEqual([]);
      for (const touched of procedure.touches) expect(Object.keys(features)).toContain(touched);
    }
  });
});

describe('a secret shown once', () => {
  test('is in no reply that is kept for a repetition, but the follow-up code', () => {
    const commands = procedures.filter(({ procedure }) => procedure.kind === 'command');
    const shown = commands.filter(({ procedure }) =>
      /temporaryPassword|recoveryKey|followUpCode/.test(JSON.stringify(z.toJSONSchema(procedure.output))),
    );
    expect(shown.map(({ path }) => path)).toEqual([
      'accounts.create',
      'accounts.resetPassword',
      'accounts.renewRecoveryKey',
      'identities.renewSheet',
      'manifestations.register',
    ]);
    const forgotten = commands.filter(({ procedure }) => procedure.secretReply !== null);
    expect(forgotten.map(({ path }) => path)).toEqual(shown.slice(0, 4).map(({ path }) => path));
  });
});

describe.each(role.options)('%s', (holder) => {
  test('is refused exactly what its role does not hold, whatever it sends', async () => {
    const held = permissionsOf([holder]);
    for (const { path, procedure } of guarded) {
      const reply = await office.call(holder, path, { role: 'admin', permissions: [procedure.access] });
      const forbidden = !reply.ok && reply.error.code === 'forbidden';
      expect([path, forbidden]).toEqual([path, !held.has(procedure.access)]);
    }
  });
});

describe('the administrator', () => {
  test('opens no case content and no identity', () => {
    const held = permissionsOf(['admin']);
    const content = Object.keys(PERMISSIONS).filter((name) =>
      /^(manifestations|proceedings|sanctions|behavior|guards|documents)\./.test(name),
    );
    expect(content.filter((name) => held.has(name))).toEqual([]);
  });

  test('the identity of citizens opens to the ouvidor alone', () => {
    expect(PERMISSIONS['manifestations.identity']).toEqual(['ouvidor']);
  });
});
