import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { loadSession } from '../../../db/accounts/sessions.ts';
import { createBackend } from '../../../db/backend.ts';
import { systemClock } from '../../../db/clock.ts';
import { MINIMUM_COST } from '../../../db/slots.ts';
import { createClient } from '../../../shared/contract/client.ts';
import { type AppContract, contract } from '../../../shared/contract/index.ts';
import type { Client } from '../../../shared/contract/procedure.ts';
import type { Role } from '../../../shared/permissions.ts';
import { addDays } from '../../../shared/time/civil-date.ts';
import { guardInput } from '../../support/guards.ts';
import { FOUNDING } from '../../support/office.ts';

const PASSWORD = 'figueira-do-largo-9';
const today = systemClock.today();
const ago = (days: number) => addDays(today, -days);
const REASON = 'Circunstância examinada à vista dos assentamentos.';

/** Who works on the file, each with the password chosen at the first sign-in. */
export const STAFF = {
  autoridade: { username: 'autoridade', password: PASSWORD },
  corregedor: { username: 'corregedor', password: PASSWORD },
  escrivao: { username: 'escrivao', password: PASSWORD },
  rh: { username: 'rh', password: PASSWORD },
} as const;

export const ACCUSED = ['Evandro Siqueira Bastos', 'Marcos Teles Nogueira'] as const;

/** The acts of each accused, and how many days ago. */
const ACTS = [
  ['libelo', 80],
  ['citacao', 75],
  ['vista', 75],
  ['abertura_prazo_defesa', 74],
  ['defesa', 60],
  ['oitiva', 50],
  ['indiciacao', 49],
  ['defesa_final', 40],
] as const;

const kinds = ['repreensao', 'repreensao_escrita', 'suspensao', 'exoneracao'];
const competence = Object.fromEntries(kinds.map((kind) => [kind, ['autoridade' as const]]));

export type Hired = {
  readonly as: (role: Role) => Promise<Client<AppContract>>;
  readonly close: () => void;
};

/** An office in the folder with an account for each of the staff. */
export async function hire(folder: string): Promise<Hired> {
  const backend = createBackend({ folder, clock: systemClock, cost: MINIMUM_COST });
  const founding = { ...FOUNDING, parameters: { ...FOUNDING.parameters, competence } };
  const founded = await backend.dispatch({ path: 'agencies.create', input: founding });
  const admin = backend.door.caller();
  if (!founded.ok || admin === null) throw new Error(JSON.stringify(founded));
  const clientFor = (session: typeof admin.session) =>
    createClient(contract, (path, input) =>
      backend.dispatch({ path, input }, { office: admin.office, session }),
    );
  const as = async (role: Role) => {
    const session = await loadSession(admin.office.db, role);
    if (session === null) throw new Error(`no account for ${role}`);
    return clientFor(session);
  };
  for (const { username, password } of Object.values(STAFF)) {
    const account = { username, name: `Conta ${username}`, office: '', guardId: null };
    const roles = [username];
    const made = await clientFor(admin.session).accounts.create({ ...account, roles });
    const { temporaryPassword } = z.object({ temporaryPassword: z.string() }).parse(made);
    await (await as(username)).accounts.changePassword({ current: temporaryPassword, next: password });
  }
  return { as, close: () => backend.door.close() };
}

/** An office with a PAD of two accused and three charges, complete up to the report of the commission. */
export async function officeToJudge(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'lisura-judgment-'));
  const { as, close } = await hire(folder);
  const rh = await as('rh');
  const ids: number[] = [];
  for (const [at, name] of ACCUSED.entries())
    ids.push((await rh.guards.register(guardInput(at + 1, { name }))).id);
  const [first = 0, second = 0] = ids;
  const { proceedings } = await as('corregedor');
  const { judgment, proceedings: clerk } = await as('escrivao');
  const { id } = await proceedings.open({
    kind: 'pad',
    origin: { type: 'ex_officio', source: 'Despacho do comando' },
    knownOn: ago(90),
    openedOn: ago(85),
    summary: 'Abandono de posto e extravio de rádio durante o serviço.',
  });
  let file = await proceedings.get({ id });
  for (const [guardId, item] of [
    [first, '36-I'],
    [first, '34-I'],
    [second, '36-I'],
  ] as const) {
    file = await proceedings.addCharge({
      proceedingId: id,
      version: file.version,
      guardId,
      item,
      factOn: ago(95),
      fact: 'Deixou o posto no turno da noite e extraviou o rádio que portava.',
      onDuty: false,
      inPublic: false,
      choiceReason: '',
    });
  }
  const record = async (kind: string, days: number, guardId: number | null) => {
    file = await clerk.recordAct({
      proceedingId: id,
      version: file.version,
      kind,
      guardId,
      on: ago(days),
      text: 'Ato certificado nos autos.',
    });
  };
  await record('portaria', 85, null);
  await record('comissao', 84, null);
  for (const [kind, days] of ACTS) for (const guardId of ids) await record(kind, days, guardId);
  await record('relatorio', 30, null);
  for (const { id: chargeId, circumstances } of file.charges) {
    for (const { id: circumstance } of circumstances.filter((one) => one.verdict === null)) {
      const verdict = 'confirmed' as const;
      const { version } = file;
      file = await proceedings.settleCircumstance({
        chargeId,
        version,
        circumstance,
        verdict,
        reason: REASON,
      });
    }
  }
  await judgment.recordReport({
    proceedingId: id,
    version: file.version,
    conclusions: file.charges.map(({ id: chargeId, item }) => ({
      chargeId,
      outcome: 'proven' as const,
      penalty: item === '34-I' ? { kind: 'repreensao', days: null } : { kind: 'suspensao', days: 10 },
    })),
  });
  close();
  return folder;
}
