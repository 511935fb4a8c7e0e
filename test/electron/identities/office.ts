import { citizen, tellingNarrative } from '../../support/citizens.ts';
import type { Credentials } from '../../support/door.ts';
import { type Hired, OFFICE_PASSWORD, officeFolder } from '../../support/office-folder.ts';

const password = OFFICE_PASSWORD;
export const WHO: Readonly<Record<'ouvidor' | 'substituta' | 'terceiro' | 'corregedor', Credentials>> = {
  ouvidor: { username: 'ouvidor', password },
  substituta: { username: 'substituta', password },
  terceiro: { username: 'terceiro', password },
  corregedor: { username: 'corregedor', password },
};
const PEOPLE: readonly Hired[] = [
  { username: 'ouvidor', name: 'Teresa Andrade Nóbrega', roles: ['ouvidor'] },
  { username: 'substituta', name: 'Helena Prado Viana', roles: ['ouvidor'] },
  { username: 'terceiro', name: 'Caio Luz Bastos', roles: ['ouvidor'] },
  { username: 'corregedor', name: 'Heitor Vasconcelos Leão', roles: ['corregedor'] },
];
export const SPOKE = citizen(11);
const EXTRACT = 'A pessoa relata que o guarda gritou com quem passava na praça.';

/** A folder whose office has three ouvidores, one in the vault, a corregedor, and three manifestations, two forwarded. */
export function vaultFolder(): Promise<string> {
  return officeFolder(PEOPLE, async (as) => {
    const ouvidor = as('ouvidor');
    await ouvidor.identities.unlock({ password, job: null });
    for (const n of [11, 12, 13]) {
      const { id } = await ouvidor.manifestations.register(told(n));
      if (n < 13) await ouvidor.manifestations.forward({ id, version: 1, extract: EXTRACT, note: '' });
    }
  });
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
