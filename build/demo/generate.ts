import { z } from 'zod';
import { loadSession } from '../../db/accounts/sessions.ts';
import { createBackend } from '../../db/backend.ts';
import type { Caller } from '../../db/dispatch.ts';
import { MINIMUM_COST } from '../../db/slots.ts';
import { createClient } from '../../shared/contract/client.ts';
import { contract } from '../../shared/contract/index.ts';
import type { Envelope } from '../../shared/contract/wire.ts';
import { type Role, role } from '../../shared/permissions.ts';
import { addMonths, type IsoDate } from '../../shared/time/civil-date.ts';
import { createAgenda } from './agenda.ts';
import { planAttachments } from './attachments.ts';
import { demoCrest } from './crest.ts';
import { planDiscipline } from './discipline.ts';
import { planDocuments } from './documents.ts';
import { planForce } from './efetivo.ts';
import { planHearings } from './hearings.ts';
import { planInquiries } from './inquiries.ts';
import { planOffices } from './offices.ts';
import { planOuvidoria } from './ouvidoria.ts';
import { planPersonnel } from './personnel.ts';
import { seeded } from './random.ts';
import { planReclassification } from './reclassification.ts';
import { planRecommendations } from './recommendations.ts';
import { planScreening } from './screening.ts';
import { saveViews } from './views.ts';
import type { World } from './world.ts';

/** Every account of the demonstration opens with this password; each account is named after its role. */
export const DEMO_PASSWORD = 'ipe-roxo-florido';

const PEOPLE: Readonly<Record<Exclude<Role, 'admin'>, readonly [string, string]>> = {
  ouvidor: ['Teresa Andrade Nóbrega', 'Ouvidora da Guarda Civil Municipal'],
  corregedor: ['Heitor Vasconcelos Leão', 'Corregedor da Guarda Civil Municipal'],
  escrivao: ['Lígia Monteiro Paixão', 'Escrivã da Corregedoria'],
  autoridade: ['Otávio Queirós Mendonça', 'Secretário Municipal de Segurança Urbana'],
  comandante: ['Marina Sampaio Duarte', 'Comandante da Guarda Civil Municipal'],
  rh: ['Dirceu Fonseca Toledo', 'Chefe de Recursos Humanos'],
};

export type DemoOptions = {
  readonly folder: string;
  /** The day on which the demonstration stands, `YYYY-MM-DD`. */
  readonly until: IsoDate;
  readonly seed?: number;
  readonly guards?: number;
  readonly manifestations?: number;
  readonly casesPerYear?: number;
};

type Send = (path: string, input: unknown, caller?: Caller | null) => Promise<Envelope>;

const created = z.object({ temporaryPassword: z.string() });

function unwrap(path: string, reply: Envelope): unknown {
  if (!reply.ok) throw new Error(`${path}: ${JSON.stringify(reply.error)}`);
  return reply.value;
}

function founding(validFrom: IsoDate) {
  const competence = ['advertencia_verbal', 'repreensao', 'repreensao_escrita', 'suspensao', 'exoneracao'];
  return {
    agency: {
      name: 'Guarda Civil Municipal de Vale Sereno',
      municipality: 'Vale Sereno',
      state: 'SP',
      crest: demoCrest(),
      letterhead: 'Secretaria Municipal de Segurança Urbana\nPraça da Matriz, 100, Centro',
      idleMinutes: 15,
    },
    administrator: { username: 'admin', name: 'Cecília Ramos Teixeira', password: DEMO_PASSWORD },
    rulebookId: 'guarda-legal-2021',
    parameters: {
      suspensionMinDays: 1,
      suspensionMaxDays: 90,
      competence: Object.fromEntries(competence.map((kind) => [kind, ['autoridade']])),
      lawNumber: 'Lei Municipal nº 4.210/2005',
      validFrom,
    },
  };
}

/** One account for each role, its temporary password already changed. */
async function hire(send: Send, admin: Caller): Promise<void> {
  for (const one of role.options) {
    if (one === 'admin') continue;
    const [name, office] = PEOPLE[one];
    const input = { username: one, name, office, roles: [one], guardId: null };
    const { temporaryPassword } = created.parse(
      unwrap('accounts.create', await send('accounts.create', input, admin)),
    );
    const session = await loadSession(admin.office.db, one);
    if (session === null) throw new Error(`no session for ${one}`);
    const change = { current: temporaryPassword, next: DEMO_PASSWORD };
    unwrap(
      'accounts.changePassword',
      await send('accounts.changePassword', change, { office: admin.office, session }),
    );
  }
}

function demoClock(first: IsoDate) {
  let today = first;
  let seconds = 0;
  const now = () => {
    seconds = (seconds + 1) % 28_800;
    const at = 41_400 + seconds;
    const two = (value: number) => String(value).padStart(2, '0');
    return `${today}T${two(Math.floor(at / 3600))}:${two(Math.floor(at / 60) % 60)}:${two(at % 60)}.000Z`;
  };
  const set = (day: IsoDate) => {
    if (day !== today) seconds = 0;
    today = day;
  };
  return { today: () => today, now, throttle: { wall: () => 0, uptime: () => 0 }, set };
}

async function worldOf(send: Send, caller: Caller, options: DemoOptions): Promise<World> {
  const { office } = caller;
  const sessions = await Promise.all(
    role.options.map(async (one) => [one, await loadSession(office.db, one)] as const),
  );
  const clientOf = (one: Role) => {
    const session = sessions.find(([name]) => name === one)?.[1] ?? null;
    const own = session === null ? null : { office, session };
    return createClient(contract, (path, input) => send(path, input, own));
  };
  return {
    as: {
      admin: clientOf('admin'),
      ouvidor: clientOf('ouvidor'),
      corregedor: clientOf('corregedor'),
      escrivao: clientOf('escrivao'),
      autoridade: clientOf('autoridade'),
      comandante: clientOf('comandante'),
      rh: clientOf('rh'),
    },
    agenda: createAgenda(options.until),
    random: seeded(options.seed ?? 20_260_101),
    until: options.until,
    members: [],
  };
}

/**
 * Makes a believable office: twenty years of careers, cases in every phase and manifestations, each through the same
 * commands that people use, on its own day. The same seed and day give the same office.
 * @returns how many planned days' worth of steps ran
 */
export async function generateDemo(options: DemoOptions): Promise<number> {
  const start = addMonths(options.until, -12 * 21);
  const clock = demoClock(start);
  const backend = createBackend({ folder: options.folder, clock, cost: MINIMUM_COST });
  const send: Send = (path, input, caller) => backend.dispatch({ path, input }, caller);
  unwrap('agencies.create', await send('agencies.create', founding(addMonths(start, -6))));
  const admin = backend.door.caller();
  if (admin === null) throw new Error('the demonstration did not open');
  await hire(send, admin);
  const world = await worldOf(send, admin, options);
  await world.as.ouvidor.identities.unlock({ password: DEMO_PASSWORD, job: null });
  await saveViews(world);
  planForce(world, options.guards ?? 150);
  planDiscipline(world, options.casesPerYear ?? 13);
  planInquiries(world);
  planOuvidoria(world, options.manifestations ?? 400);
  planPersonnel(world);
  planReclassification(world);
  planRecommendations(world);
  planOffices(world);
  planScreening(world);
  planAttachments(world);
  planDocuments(world);
  planHearings(world);
  try {
    return await world.agenda.runAll(clock.set);
  } finally {
    backend.door.close();
  }
}
