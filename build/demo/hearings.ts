import { gradeRank } from '../../shared/guards/model.ts';
import type { Proceeding } from '../../shared/proceedings/contract.ts';
import { addDays, type IsoDate } from '../../shared/time/civil-date.ts';
import { nextBusinessDay } from '../../shared/time/deadlines.ts';
import { holidaysAround } from '../../shared/time/holidays.ts';
import type { World } from './world.ts';

const ORDER = 'Portaria da Corregedoria que designou a comissão';
const COMMISSION = ['presidente', 'membro', 'membro', 'secretario'] as const;
const WHY = 'Designação necessária ao bom andamento da instrução.';

type Role = (typeof COMMISSION)[number] | 'testemunha_acusacao' | 'testemunha_defesa' | 'manifestante';

/** Puts a person in the file; who may not serve in this one is passed over. */
async function appoint(world: World, file: Proceeding, role: Role, who: number | string, from: IsoDate) {
  const people = world.as.escrivao.people;
  const { version } = await people.list({ proceedingId: file.id });
  const input = {
    proceedingId: file.id,
    version,
    role,
    guardId: typeof who === 'number' ? who : null,
    accountId: null,
    name: typeof who === 'number' ? '' : who,
    contact: '',
    oab: '',
    defenderKind: null,
    forGuardId: null,
    from,
    act: ORDER,
  };
  return people.appoint(input).then(
    () => true,
    () => false,
  );
}

async function seat(world: World, file: Proceeding, from: IsoDate): Promise<boolean> {
  const guards = await world.as.rh.guards.list({ status: 'active' });
  const seniors = guards.toSorted((a, b) => gradeRank(b.grade) - gradeRank(a.grade)).map((one) => one.id);
  for (const role of COMMISSION) {
    let seated = false;
    while (!seated && seniors.length > 0) {
      seated = await appoint(world, file, role, seniors.shift() ?? 0, from);
    }
    if (!seated) return false;
  }
  await appoint(world, file, 'manifestante', '', from);
  await appoint(world, file, 'testemunha_acusacao', 'Comerciante vizinho ao local', from);
  return appoint(world, file, 'testemunha_defesa', 'Motorista da viatura', from);
}

async function schedule(world: World, file: Proceeding, on: IsoDate, at: string): Promise<void> {
  const { hearings, people } = world.as.escrivao;
  const found = (await people.list({ proceedingId: file.id })).people;
  const presiderId = found.find((one) => one.role === 'presidente')?.id ?? 0;
  const personId = found.find((one) => one.role === 'testemunha_acusacao')?.id ?? null;
  const hearing = await hearings.schedule({
    proceedingId: file.id,
    personId,
    guardId: null,
    presiderId,
    on,
    at,
    minutes: 60,
    place: 'Sala de audiências da Corregedoria',
    previousId: null,
    warningsReason: WHY,
  });
  await hearings.summon({ hearingId: hearing.id, version: hearing.version });
}

const FACTS = [
  'Abandonou o posto na portaria do almoxarifado durante o turno da noite, sem comunicar o supervisor.',
  'Deixou de recolher o equipamento de rádio ao fim do serviço e o devolveu danificado.',
  'Recusou-se a registrar ocorrência apresentada por morador na base do Jardim das Acácias.',
] as const;

/** A case of its own, opened and charged; nobody else moves it. */
async function openCase(world: World, fact: string, openedOn: IsoDate): Promise<Proceeding> {
  const { proceedings } = world.as.corregedor;
  const guards = await world.as.rh.guards.list({ status: 'active' });
  const juniors = guards.filter((one) => gradeRank(one.grade) === 0);
  const { id } = await proceedings.open({
    kind: 'pad',
    origin: { type: 'ex_officio', source: 'Comunicação de ocorrência do supervisor' },
    knownOn: addDays(openedOn, -4),
    openedOn,
    summary: fact,
  });
  return proceedings.addCharge({
    proceedingId: id,
    version: 1,
    guardId: world.random.pick(juniors.length > 0 ? juniors : guards).id,
    item: '36-I',
    factOn: addDays(openedOn, -6),
    fact,
    onDuty: true,
    inPublic: false,
    choiceReason: '',
  });
}

async function keepObject(world: World, proceedingId: number, receivedOn: IsoDate): Promise<void> {
  await world.as.escrivao.exhibits.record({
    proceedingId,
    kind: 'objeto',
    description: 'Rádio portátil com a antena quebrada',
    source: 'Base Centro',
    receivedOn,
    receivedBy: 'Lígia Monteiro Paixão',
    keptAt: 'Armário 3 da Corregedoria',
  });
}

/** Cases with commission, witnesses, hearings to come and an exhibit; the last of them protected. */
export function planHearings(world: World): void {
  const { agenda, as, until } = world;
  const openedOn = addDays(until, -10);
  agenda.at(openedOn, async () => {
    for (const [index, fact] of FACTS.entries()) {
      const file = await openCase(world, fact, openedOn);
      if (!(await seat(world, file, openedOn))) continue;
      await keepObject(world, file.id, openedOn);
      const on = nextBusinessDay(addDays(until, 3 + index), holidaysAround(until));
      await schedule(world, file, on, `${String(9 + 2 * index).padStart(2, '0')}:00`);
      if (index < FACTS.length - 1) continue;
      const reason = 'Apuração que exige reserva para não prejudicar a colheita da prova.';
      await as.corregedor.access.setLevel({ proceedingId: file.id, level: 'sigiloso', reason });
    }
  });
}
