import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { demoCrest } from '../../../build/demo/crest.ts';
import { systemClock } from '../../../db/clock.ts';
import { addDays, addMonths } from '../../../shared/time/civil-date.ts';
import { writableFolder } from '../../support/electron-app.ts';
import { guardInput } from '../../support/guards.ts';
import { FOUNDING } from '../../support/office.ts';
import { call } from '../bridge.ts';

export const PASSWORD = 'figueira-do-largo-9';
export const NAMES = ['Evandro Siqueira Bastos', 'Marisa Conceição Prado'] as const;
const today = systemClock.today();

async function value(page: Page, path: string, input: unknown): Promise<unknown> {
  const answer = await call(page, path, input);
  if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(answer.error)}`);
  return answer.value;
}

/** A picture that the person would choose: where "Escolher foto" finds it without asking. */
export function photoFile(): string {
  const file = join(writableFolder(), 'foto.png');
  writeFileSync(file, Buffer.from(demoCrest().replace('data:image/png;base64,', ''), 'base64'));
  return file;
}

async function hire(page: Page, username: string, office: string): Promise<string> {
  const account = { username, name: `Titular ${username}`, office, roles: [username], guardId: null };
  const made = await value(page, 'accounts.create', account);
  return z.object({ temporaryPassword: z.string() }).parse(made).temporaryPassword;
}

async function settle(page: Page, username: string, first: string): Promise<void> {
  await value(page, 'desktop.lock', {});
  await value(page, 'accounts.signIn', { username, password: first });
  await value(page, 'accounts.changePassword', { current: first, next: PASSWORD });
}

/** All that the law asks of a candidate to the 2nd class but the schooling. */
async function recordCandidate(page: Page, guardId: number, score: number): Promise<void> {
  const on = (daysAgo: number): string => addDays(today, -daysAgo);
  const record = (what: string, input: object): Promise<unknown> =>
    value(page, `personnel.record${what}`, { guardId, act: 'Edital 1', ...input });
  const forGrade = 'segunda_classe';
  await record('Licence', { category: 'AD', issuedOn: on(900), expiresOn: addMonths(today, 60) });
  await record('Selection', { on: on(80), forGrade, approved: true, score: 8 });
  await record('Fitness', { on: on(70), approved: true, score: null });
  const course = { name: 'Formação para a 2ª Classe', institution: 'Academia', hours: 160 };
  const ended = { startedOn: on(60), concludedOn: on(20), outcome: 'approved', score };
  await record('Course', { kind: 'progressao', forGrade, ...course, ...ended });
  const evaluation = { from: on(430), to: on(66), on: on(50), score: 9, approved: true };
  await record('Evaluation', { ...evaluation, evaluator: 'Inspetora Dalva Reis' });
}

async function recordSchooling(page: Page, guardId: number): Promise<void> {
  await value(page, 'personnel.recordTitle', {
    guardId,
    level: 'medio',
    name: 'Ensino médio',
    institution: 'Escola Estadual Central',
    hours: null,
    concludedOn: '2003-12-15',
    related: false,
    act: '',
  });
}

/** An office with two candidates equal in all but the mark of the course; the first has no schooling on record yet. */
export async function prepareOffice(page: Page): Promise<void> {
  await value(page, 'agencies.create', FOUNDING);
  const authority = await hire(page, 'autoridade', 'Secretário Municipal de Segurança');
  const staff = await hire(page, 'rh', 'Recursos humanos');
  await settle(page, 'autoridade', authority);
  await settle(page, 'rh', staff);
  for (const [index, name] of NAMES.entries()) {
    const guard = guardInput(index + 1, { name, admissionOn: addMonths(today, -54) });
    const { id } = z.object({ id: z.number() }).parse(await value(page, 'guards.register', guard));
    await recordCandidate(page, id, index === 0 ? 9 : 7.5);
    if (index > 0) await recordSchooling(page, id);
  }
  await page.reload();
}
