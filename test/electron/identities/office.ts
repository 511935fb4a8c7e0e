import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSession } from '../../../db/accounts/sessions.ts';
import { createBackend } from '../../../db/backend.ts';
import { systemClock } from '../../../db/clock.ts';
import { MINIMUM_COST } from '../../../db/slots.ts';
import { createClient } from '../../../shared/contract/client.ts';
import { contract } from '../../../shared/contract/index.ts';
import type { Role } from '../../../shared/permissions.ts';
import { citizen, tellingNarrative } from '../../support/citizens.ts';
import type { Credentials } from '../../support/door.ts';
import { FOUNDING } from '../../support/office.ts';

const password = 'araucária-alta-9';
export const WHO: Readonly<Record<'ouvidor' | 'substituta' | 'terceiro' | 'corregedor', Credentials>> = {
  ouvidor: { username: 'ouvidor', password },
  substituta: { username: 'substituta', password },
  terceiro: { username: 'terceiro', password },
  corregedor: { username: 'corregedor', password },
};
const NAMES: Readonly<Record<string, string>> = {
  ouvidor: 'Teresa Andrade Nóbrega',
  substituta: 'Helena Prado Viana',
  terceiro: 'Caio Luz Bastos',
  corregedor: 'Heitor Vasconcelos Leão',
};
export const SPOKE = citizen(11);
const EXTRACT = 'A pessoa relata que o guarda gritou com quem passava na praça.';

/** A folder whose office has three ouvidores, one in the vault, a corregedor, and three manifestations, two forwarded. */
export async function vaultFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'lisura-vault-'));
  const backend = createBackend({ folder, clock: systemClock, cost: MINIMUM_COST });
  const as = (username: string) =>
    createClient(contract, async (path, input) => {
      const office = backend.door.caller()?.office;
      const session = office === undefined ? null : await loadSession(office.db, username);
      return backend.dispatch(
        { path, input },
        office === undefined || session === null ? null : { office, session },
      );
    });
  const outside = createClient(contract, (path, input) => backend.dispatch({ path, input }, null));
  await outside.agencies.create(FOUNDING);
  for (const { username } of Object.values(WHO)) {
    const roles: Role[] = username === 'corregedor' ? ['corregedor'] : ['ouvidor'];
    const { temporaryPassword } = await as('admin').accounts.create({
      ...{ username, name: NAMES[username] ?? '', office: '', roles, guardId: null },
    });
    await as(username).accounts.changePassword({ current: temporaryPassword, next: password });
  }
  const ouvidor = as('ouvidor');
  await ouvidor.identities.unlock({ password, job: null });
  for (const n of [11, 12, 13]) {
    const { id } = await ouvidor.manifestations.register(told(n));
    if (n < 13) await ouvidor.manifestations.forward({ id, version: 1, extract: EXTRACT, note: '' });
  }
  backend.door.close();
  return folder;
}

function told(n: number) {
  return {
    kind: 'denuncia' as const,
    channel: 'presencial' as const,
    secrecy: 'sigilosa' as const,
    identity: citizen(n),
    narrative: `${tellingNarrative(citizen(n))} Estava com Jonas Pereira Brito, placa ABC1D23.`,
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
}
