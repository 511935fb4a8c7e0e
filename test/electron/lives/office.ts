import { citizen } from '../../support/citizens.ts';
import type { Credentials } from '../../support/door.ts';
import { type Hired, OFFICE_PASSWORD, officeFolder } from '../../support/office-folder.ts';

const password = OFFICE_PASSWORD;
const PEOPLE: readonly Hired[] = [
  { username: 'ouvidor', name: 'Teresa Andrade Nóbrega', roles: ['ouvidor'] },
  { username: 'substituta', name: 'Helena Prado Viana', roles: ['ouvidor'] },
  { username: 'corregedor', name: 'Heitor Vasconcelos Leão', roles: ['corregedor'] },
  { username: 'comandante', name: 'Célia Bandeira Rosa', roles: ['comandante', 'rh'] },
];

export const OUVIDOR: Credentials = { username: 'ouvidor', password };
export const SUBSTITUTE: Credentials = { username: 'substituta', password };
export const CORREGEDOR: Credentials = { username: 'corregedor', password };
export const COMMANDER: Credentials = { username: 'comandante', password };

/** Who denounces, who asks and who praises. */
export const DENOUNCER = citizen(21);
export const ASKER = citizen(22);
export const GRATEFUL = citizen(23);

const GUARD = {
  registration: '0001',
  name: 'Davi Nogueira',
  cpf: '529.982.247-25',
  birthOn: '1988-04-03',
  admissionOn: '2012-02-01',
  grade: 'primeira_classe',
  unit: 'Base Centro',
  admissionAct: 'Portaria nº 1/2012',
} as const;

/** An office with two ouvidores in the vault, a corregedor, the command and one guard; nothing told to it yet. */
export function quietOffice(): Promise<string> {
  return officeFolder(PEOPLE, async (as) => {
    await as('ouvidor').identities.unlock({ password, job: null });
    const accounts = await as('admin').accounts.list({});
    const substitute = accounts.find(({ username }) => username === SUBSTITUTE.username);
    if (substitute === undefined) throw new Error('The substitute has no account.');
    await as('ouvidor').identities.admit({ accountId: substitute.id, job: null });
    await as('comandante').guards.register(GUARD);
  });
}
