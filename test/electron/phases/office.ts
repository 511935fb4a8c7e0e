import type { Page } from 'playwright-core';
import { z } from 'zod';
import { systemClock } from '../../../db/clock.ts';
import { addDays } from '../../../shared/time/civil-date.ts';
import { guardInput } from '../../support/guards.ts';
import { FOUNDING } from '../../support/office.ts';
import { call } from '../bridge.ts';

const PASSWORD = 'figueira-do-largo-9';
export const GUARD = 'Evandro Siqueira Bastos';
export const CLERK = { username: 'corregedoria', password: PASSWORD };
const today = systemClock.today();

async function value(page: Page, path: string, input: unknown): Promise<unknown> {
  const answer = await call(page, path, input);
  if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(answer.error)}`);
  return answer.value;
}

const made = z.object({ id: z.number() });

/** An office with a guard, a person who is corregedor and clerk, and a PAD in which the guard answers for one charge. */
export async function prepareOffice(page: Page): Promise<void> {
  await value(page, 'agencies.create', FOUNDING);
  const account = {
    username: CLERK.username,
    name: 'Heitor Vasconcelos Leão',
    office: 'Corregedor',
    roles: ['corregedor', 'escrivao'],
    guardId: null,
  };
  const { temporaryPassword } = z
    .object({ temporaryPassword: z.string() })
    .parse(await value(page, 'accounts.create', account));
  await value(page, 'desktop.lock', {});
  await value(page, 'accounts.signIn', { username: CLERK.username, password: temporaryPassword });
  await value(page, 'accounts.changePassword', { current: temporaryPassword, next: PASSWORD });
  const guard = made.parse(await value(page, 'guards.register', guardInput(1, { name: GUARD })));
  const file = made.parse(
    await value(page, 'proceedings.open', {
      kind: 'pad',
      origin: { type: 'ex_officio', source: 'Despacho do comando' },
      knownOn: addDays(today, -20),
      openedOn: today,
      summary: 'Extravio de rádio durante o serviço.',
    }),
  );
  await value(page, 'proceedings.addCharge', {
    proceedingId: file.id,
    version: 1,
    guardId: guard.id,
    item: '36-I',
    factOn: addDays(today, -30),
    fact: 'Extraviou o rádio no turno da noite.',
    onDuty: false,
    inPublic: false,
    choiceReason: '',
  });
  await page.reload();
}
