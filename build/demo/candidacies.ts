import type { GuardRecord } from '../../shared/guards/contract.ts';
import { GRADES, gradeLabel, gradeRank } from '../../shared/guards/model.ts';
import { addDays, addMonths, type IsoDate } from '../../shared/time/civil-date.ts';
import type { Random } from './random.ts';
import type { World } from './world.ts';

const ACADEMY = 'Academia de Formação da Guarda Civil Municipal';

function gradeSince({ career, admissionOn }: GuardRecord): IsoDate {
  return career.findLast((event) => event.kind === 'grade')?.on ?? admissionOn;
}

/** Selection, fitness test and course of one candidate to the grade above, all in the last months. */
async function apply(world: World, random: Random, guard: GuardRecord, day: IsoDate): Promise<void> {
  const target = GRADES[gradeRank(guard.grade) + 1];
  if (target === undefined || addMonths(gradeSince(guard), 36) > day || !random.chance(0.75)) return;
  const { recordCourse, recordFitness, recordSelection } = world.as.rh.personnel;
  const edital = `Edital 2/${day.slice(0, 4)}`;
  const exam = { guardId: guard.id, act: edital };
  const selected = random.chance(0.9);
  await recordSelection({
    ...exam,
    on: addDays(day, -70),
    forGrade: target.id,
    approved: selected,
    score: random.between(selected ? 60 : 30, selected ? 97 : 55) / 10,
  });
  if (!selected) return;
  await recordFitness({ ...exam, on: addDays(day, -62), approved: random.chance(0.93), score: null });
  const passed = random.chance(0.92);
  await recordCourse({
    ...exam,
    kind: 'progressao',
    forGrade: target.id,
    name: `Formação para ${gradeLabel(target.id).replace('Guarda Civil Municipal ', '')}`,
    institution: ACADEMY,
    hours: 160,
    startedOn: addDays(day, -55),
    concludedOn: addDays(day, -2),
    outcome: passed ? 'approved' : 'failed',
    score: random.between(passed ? 14 : 8, passed ? 19 : 12) / 2,
  });
}

/** Two guards away by preventive removal: one about to end, one with the permit barred. */
async function remove(world: World, random: Random): Promise<void> {
  const { as, until } = world;
  const spans = [
    { from: addDays(until, -50), to: addDays(until, 9), barsPermit: false, barsPermitReason: '' },
    {
      from: addDays(until, -18),
      to: addDays(until, 41),
      barsPermit: true,
      barsPermitReason: 'A arma de serviço está relacionada ao fato em apuração.',
    },
  ];
  const members = random.some(world.members, world.members.length);
  for (const span of spans) {
    for (let member = members.pop(); member !== undefined; member = members.pop()) {
      const { status, leaves, admissionOn } = await as.rh.guards.get({ id: member.id });
      const busy = leaves.some((one) => !one.annulled && one.from <= span.to && span.from <= one.to);
      if (status !== 'active' || busy || admissionOn > span.from) continue;
      const act = `Portaria ${random.between(200, 400)}/${span.from.slice(0, 4)}`;
      await as.rh.personnel.recordRemoval({ guardId: member.id, ...span, act, proceedingId: null });
      break;
    }
  }
}

/** A course that goes on today. */
async function enrol(world: World, random: Random): Promise<void> {
  for (const { id } of random.some(world.members, 6)) {
    const { status, admissionOn } = await world.as.rh.guards.get({ id });
    const startedOn = addDays(world.until, -12);
    if (status !== 'active' || admissionOn > startedOn) continue;
    await world.as.rh.personnel.recordCourse({
      guardId: id,
      kind: 'especializacao',
      forGrade: null,
      name: 'Mediação de conflitos e polícia comunitária',
      institution: ACADEMY,
      hours: 60,
      startedOn,
      concludedOn: null,
      outcome: 'ongoing',
      score: null,
      act: 'Ordem de serviço do comando',
    });
  }
}

/** Plans the candidacies of the year, and who is away or on a course on the last day. */
export function planCandidacies(world: World, random: Random): void {
  const { agenda, as, until } = world;
  const day = addDays(until, -40);
  agenda.at(day, async () => {
    for (const { id } of await as.rh.guards.list({ status: 'active' }))
      await apply(world, random, await as.rh.guards.get({ id }), day);
  });
  // Put off to the end of the last day: leaves and rewards of that day come first, as they were planned before.
  agenda.at(until, async () => {
    agenda.at(until, async () => {
      await remove(world, random);
      await enrol(world, random);
    });
  });
}
