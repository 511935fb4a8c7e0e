import type { Page } from 'playwright-core';
import { z } from 'zod';
import type { Credentials } from '../../support/door.ts';
import { value } from '../intake/office.ts';

export const TOLD = {
  kind: 'sugestao',
  channel: 'presencial',
  secrecy: 'anonima',
  identity: null,
  narrative: 'Sugiro que haja guardas na feira de sábado, porque já houve furtos ali.',
  factOn: null,
  factTime: null,
  address: '',
  district: 'Centro',
  guardIds: [],
  described: '',
  vehicle: '',
  unit: '',
  witnesses: '',
};

const GUARD = {
  registration: '0001',
  name: 'Davi Nogueira',
  cpf: '529.982.247-25',
  birthOn: '1988-04-03',
  admissionOn: '2012-02-01',
  grade: 'primeira_classe',
  unit: 'Base Centro',
  admissionAct: 'Portaria nº 1/2012',
};

/** An account for the command, which keeps records too, and one guard; nobody signed in. */
export async function hireCommander(page: Page, admin: Credentials, own: Credentials): Promise<void> {
  await value(page, 'accounts.signIn', { username: admin.username, password: admin.password });
  const account = { username: own.username, name: 'Célia Comandante', office: 'Comandante', guardId: null };
  const made = await value(page, 'accounts.create', { ...account, roles: ['comandante', 'rh'] });
  const { temporaryPassword: first } = z.object({ temporaryPassword: z.string() }).parse(made);
  await value(page, 'desktop.lock', {});
  await value(page, 'accounts.signIn', { username: own.username, password: first });
  await value(page, 'accounts.changePassword', { current: first, next: own.password });
  await value(page, 'guards.register', GUARD);
  await value(page, 'desktop.lock', {});
  await page.reload();
}
