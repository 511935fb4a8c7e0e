import type { GRADES } from '../../shared/guards/model.ts';
import { addDays, addMonths, type IsoDate } from '../../shared/time/civil-date.ts';
import { cpfOf, fullName, UNITS } from './people.ts';
import type { Random } from './random.ts';
import type { Member, World } from './world.ts';

const CLASSES_BY_YEARS: ReadonlyArray<readonly [number, (typeof GRADES)[number]['id']]> = [
  [3, 'segunda_classe'],
  [7, 'primeira_classe'],
  [12, 'classe_distinta'],
];

const LEAVES = [
  { kind: 'licenca_saude', days: [5, 60] },
  { kind: 'licenca_saude', days: [15, 120] },
  { kind: 'acidente_servico', days: [10, 90] },
  { kind: 'licenca_maternidade', days: [120, 180] },
  { kind: 'licenca_familia', days: [5, 30] },
  { kind: 'ferias', days: [30, 30] },
  { kind: 'ferias', days: [15, 30] },
] as const;

function proneness(random: Random): number {
  const dice = random.next();
  if (dice < 0.55) return 0;
  if (dice < 0.85) return 1;
  return dice < 0.96 ? 2.5 : 6;
}

function years(world: World, count: number, from: IsoDate): IsoDate {
  return addDays(addMonths(from, count * 12), world.random.between(0, 200));
}

/** Grade, unit, leaves and rewards of one guard, each on its day. */
function planCareer(world: World, member: Member): void {
  const { agenda, random, as } = world;
  for (const [after, grade] of CLASSES_BY_YEARS) {
    const on = years(world, after, member.admissionOn);
    if (!random.chance(grade === 'classe_distinta' ? 0.25 : 0.85)) break;
    agenda.at(on, async () => {
      const { version } = await as.rh.guards.get({ id: member.id });
      const act = `Portaria ${random.between(10, 480)}/${on.slice(0, 4)}`;
      await as.rh.guards.recordCareer({
        guardId: member.id,
        version,
        on,
        act,
        change: { kind: 'grade', grade },
      });
    });
  }
  planLeaves(world, member);
  planRewards(world, member);
}

function planLeaves(world: World, member: Member): void {
  const { agenda, random, as } = world;
  let from = addDays(member.admissionOn, random.between(300, 900));
  while (from < world.until) {
    const leave = random.pick(LEAVES);
    const start = from;
    const to = addDays(start, random.between(leave.days[0], leave.days[1]) - 1);
    agenda.at(start, async () => {
      await as.rh.guards.recordLeave({ guardId: member.id, kind: leave.kind, from: start, to, act: '' });
    });
    from = addDays(to, random.between(260, 1100));
  }
}

function planRewards(world: World, member: Member): void {
  const { agenda, random, as } = world;
  let on = addDays(member.admissionOn, random.between(400, 3000));
  while (on < world.until) {
    const day = on;
    const kind = random.pick(['elogio', 'elogio', 'mencao', 'dispensa', 'condecoracao'] as const);
    agenda.at(day, async () => {
      const act = `Boletim Interno ${random.between(1, 250)}/${day.slice(0, 4)}`;
      const reason =
        'Atuação destacada em ocorrência de salvamento durante o serviço, reconhecida pelo comando.';
      await as.comandante.rewards.grant({ guardId: member.id, kind, on: day, act, reason });
    });
    on = addDays(on, random.between(700, 4200));
  }
}

/** Plans the admission of `count` guards over the last twenty years, and the career of each. */
export function planForce(world: World, count: number): void {
  const { agenda, random, as } = world;
  for (let serial = 1; serial <= count; serial += 1) {
    const yearsAgo = serial <= count * 0.4 ? 20 : random.between(1, 19);
    const admissionOn = addDays(addMonths(world.until, -12 * yearsAgo), random.between(3, 300));
    const name = fullName(random);
    const person = {
      registration: String(1000 + serial).padStart(6, '0'),
      name,
      cpf: cpfOf(serial),
      birthOn: addDays(addMonths(admissionOn, -12 * random.between(20, 38)), -random.between(1, 360)),
      admissionOn,
      grade: 'terceira_classe' as const,
      unit: random.pick(UNITS),
      admissionAct: `Decreto ${random.between(100, 990)}/${admissionOn.slice(0, 4)}`,
    };
    const kind = proneness(random);
    agenda.at(admissionOn, async () => {
      const { id } = await as.rh.guards.register(person);
      const member = { id, name, admissionOn, proneness: kind };
      world.members.push(member);
      planCareer(world, member);
    });
  }
}
