import type { GuardRecord } from '../../shared/guards/contract.ts';
import { addDays, addMonths, compareDates, type IsoDate } from '../../shared/time/civil-date.ts';
import { planCandidacies } from './candidacies.ts';
import { firstName, fullName } from './people.ts';
import { type Random, seeded } from './random.ts';
import type { World } from './world.ts';

const SECTORS = ['Ronda escolar', 'Patrimônio', 'Trânsito', 'Meio ambiente', 'Ronda comercial', ''];
const DEGREES = ['Direito', 'Gestão pública', 'Segurança pública', 'Administração', 'Pedagogia'];
const SPECIALITIES = ['Segurança pública e cidadania', 'Direitos humanos', 'Gestão de guardas municipais'];
const REFRESHERS = ['Requalificação profissional anual', 'Abordagem e uso diferenciado da força'];
const SCHOOLS = ['Universidade Estadual do Vale', 'Faculdade Municipal de Vale Sereno'];
const ACADEMY = 'Academia de Formação da Guarda Civil Municipal';

type One = { readonly world: World; readonly random: Random; readonly guard: GuardRecord };

function years(from: IsoDate, count: number): IsoDate {
  return addMonths(from, count * 12);
}

function later(one: IsoDate, other: IsoDate): IsoDate {
  return compareDates(one, other) < 0 ? other : one;
}

async function schooling({ world, random, guard }: One): Promise<void> {
  const { recordTitle } = world.as.rh.personnel;
  const school = {
    guardId: guard.id,
    level: 'medio' as const,
    name: 'Ensino médio',
    institution: 'Escola Estadual Professora Anália Prado',
    hours: null,
    concludedOn: `${years(guard.birthOn, 18).slice(0, 4)}-12-15`,
    related: false,
    act: 'Certificado de conclusão',
  };
  await recordTitle(school);
  if (!random.chance(0.4)) return;
  const institution = random.pick(SCHOOLS);
  const degreeOn = `${years(guard.birthOn, random.between(23, 25)).slice(0, 4)}-07-20`;
  const degree = random.pick(DEGREES);
  await recordTitle({
    ...school,
    level: 'superior',
    name: degree,
    institution,
    concludedOn: degreeOn,
    related: degree !== 'Pedagogia',
    act: 'Diploma registrado',
  });
  if (!random.chance(0.35)) return;
  await recordTitle({
    ...school,
    level: 'especializacao',
    name: random.pick(SPECIALITIES),
    institution,
    hours: random.pick([360, 400, 420]),
    concludedOn: years(degreeOn, 2),
    related: true,
    act: 'Certificado',
  });
}

async function training({ world, random, guard }: One, day: IsoDate): Promise<void> {
  const { recordCourse } = world.as.rh.personnel;
  const first = {
    guardId: guard.id,
    kind: 'formacao' as const,
    forGrade: null,
    name: 'Curso de formação de guarda civil municipal',
    institution: ACADEMY,
    hours: 476,
    startedOn: guard.admissionOn,
    concludedOn: addDays(guard.admissionOn, 118),
    outcome: 'approved' as const,
    score: random.between(70, 98) / 10,
    act: '',
  };
  if (first.concludedOn <= day) await recordCourse(first);
  const startedOn = addDays(day, -random.between(60, 900));
  if (startedOn <= first.concludedOn || !random.chance(0.7)) return;
  await recordCourse({
    ...first,
    kind: 'requalificacao',
    name: random.pick(REFRESHERS),
    hours: 80,
    startedOn,
    concludedOn: addDays(startedOn, 26),
    score: null,
  });
}

async function evaluations({ world, random, guard }: One, day: IsoDate): Promise<void> {
  const last = Number(day.slice(0, 4)) - 1;
  for (let year = last - 4; year <= last; year += 1) {
    const from = `${year}-01-01`;
    const on = `${year + 1}-01-20`;
    if (from < guard.admissionOn || on > day) continue;
    const approved = random.chance(0.97);
    await world.as.rh.personnel.recordEvaluation({
      guardId: guard.id,
      from,
      to: `${year}-12-31`,
      on,
      score: random.between(approved ? 66 : 35, approved ? 98 : 48) / 10,
      approved,
      evaluator: fullName(random),
      act: '',
    });
  }
}

async function family({ world, random, guard }: One, day: IsoDate): Promise<void> {
  const { recordDependant } = world.as.rh.personnel;
  for (let child = random.between(0, 2); child > 0; child -= 1) {
    const birthOn = addDays(years(guard.birthOn, 24 + child * 3), random.between(0, 600));
    if (birthOn >= day) continue;
    const name = `${firstName(random)} ${guard.name.split(' ').at(-1) ?? ''}`;
    const from = later(birthOn, guard.admissionOn);
    const act = 'Certidão de nascimento';
    await recordDependant({ guardId: guard.id, name, birthOn, kinship: 'filho', from, act });
  }
}

async function licence({ world, random, guard }: One, day: IsoDate): Promise<void> {
  if (!random.chance(0.92)) return;
  const issuedOn = addDays(day, -random.between(100, 3300));
  const category = random.pick(['AB', 'AD', 'AD', 'D', 'AD'] as const);
  const expiresOn = years(issuedOn, 10);
  await world.as.rh.personnel.recordLicence({ guardId: guard.id, category, issuedOn, expiresOn, act: '' });
}

/** Days of issue that leave one permit in fifteen about to end and one in twenty ended. */
function permitIssue({ world, random, guard }: One, day: IsoDate): IsoDate | null {
  const earliest = addDays(guard.admissionOn, 200);
  if (earliest >= day) return null;
  const decade = years(world.until, -10);
  const dice = random.next();
  const aimed =
    dice < 0.07 ? addDays(decade, random.between(5, 80)) : addDays(decade, -random.between(10, 200));
  if (dice < 0.12 && aimed >= earliest) return aimed;
  const recent = addDays(day, -random.between(30, 3200));
  return later(recent, earliest);
}

async function permit(one: One, day: IsoDate): Promise<void> {
  const { world, random, guard } = one;
  const issuedOn = permitIssue(one, day);
  if (issuedOn === null || !random.chance(0.8)) return;
  const number = `PF-${String(20_000 + guard.id * 7)}`;
  const act = `Portaria ${random.between(5, 300)}/${issuedOn.slice(0, 4)}`;
  const { permits } = await world.as.rh.personnel.recordPermit({
    guardId: guard.id,
    number,
    issuedOn,
    expiresOn: null,
    act,
  });
  const issued = permits[0];
  if (issued === undefined || issued.expiresOn < day || !random.chance(0.04)) return;
  await world.as.rh.personnel.suspendPermit({
    permitId: issued.id,
    ground: 'medical',
    reason: 'Restrição temporária ao manejo de arma, conforme inspeção do serviço médico.',
    from: addDays(day, -20),
    to: null,
    act: `Laudo médico ${random.between(10, 90)}/${day.slice(0, 4)}`,
  });
}

async function sector({ world, random, guard }: One): Promise<void> {
  const { id, version, registration, name, cpf, birthOn, admissionOn } = guard;
  await world.as.rh.guards.update({
    id,
    version,
    registration,
    name,
    cpf,
    birthOn,
    admissionOn,
    sector: random.pick(SECTORS),
  });
}

async function recordAll(world: World, random: Random, day: IsoDate): Promise<void> {
  for (const row of await world.as.rh.guards.list({ status: 'active' })) {
    const one = { world, random, guard: await world.as.rh.guards.get({ id: row.id }) };
    await sector(one);
    await schooling(one);
    await training(one, day);
    await evaluations(one, day);
    await family(one, day);
    await licence(one, day);
    await permit(one, day);
  }
}

/** Plans the day on which the office typed in everybody's record, and what followed in the last months. */
export function planPersonnel(world: World): void {
  const random = seeded(4_210);
  const typed = addDays(world.until, -150);
  world.agenda.at(typed, () => recordAll(world, random, typed));
  planCandidacies(world, random);
}
