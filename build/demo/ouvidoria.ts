import type { ManifestationKind } from '../../shared/manifestations/model.ts';
import { addDays, type IsoDate } from '../../shared/time/civil-date.ts';
import { planCase } from './discipline.ts';
import { address, cpfOf, DISTRICTS, fullName, phone } from './people.ts';
import { ANSWERS, EXTRACTS, FACTS, NARRATIVES } from './texts.ts';
import type { World } from './world.ts';

const KINDS: readonly ManifestationKind[] = [
  'denuncia',
  'denuncia',
  'reclamacao',
  'reclamacao',
  'reclamacao',
  'sugestao',
  'elogio',
  'solicitacao',
];
const CHANNELS = [
  'presencial',
  'presencial',
  'telefone',
  'telefone',
  'email',
  'site',
  'carta',
  'fala_br',
  'oficio',
] as const;

type Registered = { readonly id: number; readonly kind: ManifestationKind; readonly on: IsoDate };

async function register(world: World, serial: number, on: IsoDate): Promise<Registered> {
  const { as, random } = world;
  const kind = random.pick(KINDS);
  const secrecy = random.pick(['identificada', 'identificada', 'sigilosa', 'anonima'] as const);
  const guards =
    kind === 'denuncia' || kind === 'elogio' ? random.some(world.members, random.between(0, 2)) : [];
  const { id } = await as.ouvidor.manifestations.register({
    kind,
    channel: random.pick(CHANNELS),
    secrecy,
    identity:
      secrecy === 'anonima'
        ? null
        : {
            name: fullName(random),
            cpf: random.chance(0.6) ? cpfOf(50_000 + serial) : '',
            phone: phone(random),
            email: '',
            address: address(random),
          },
    narrative: random.pick(NARRATIVES[kind]),
    factOn: kind === 'sugestao' ? null : addDays(on, -random.between(1, 12)),
    factTime: random.chance(0.5) ? `${String(random.between(0, 23)).padStart(2, '0')}:30` : null,
    address: address(random),
    district: random.pick(DISTRICTS),
    guardIds: guards.map((guard) => guard.id),
    described: '',
    vehicle: random.chance(0.2) ? `Viatura ${random.between(10, 48)}` : '',
    unit: '',
    witnesses: '',
  });
  return { id, kind, on };
}

function planAnswer(world: World, one: Registered, on: IsoDate): void {
  const { agenda, as, random } = world;
  agenda.at(on, async () => {
    const { version } = await as.ouvidor.manifestations.get({ id: one.id });
    if (random.chance(0.03)) {
      const reason =
        'A pessoa manifestante não complementou as informações no prazo de vinte dias, o que impediu a conclusão.';
      await as.ouvidor.manifestations.archive({ id: one.id, version, reason });
      return;
    }
    await as.ouvidor.manifestations.answer({
      id: one.id,
      version,
      conclusive: true,
      text: ANSWERS[one.kind],
    });
  });
}

function planReferral(world: World, one: Registered): void {
  const { agenda, as, random } = world;
  const forwardOn = addDays(one.on, random.between(1, 6));
  agenda.at(forwardOn, async () => {
    const { version } = await as.ouvidor.manifestations.get({ id: one.id });
    await as.ouvidor.manifestations.forward({
      id: one.id,
      version,
      extract: random.pick(EXTRACTS),
      note: '',
    });
    const seniors = world.members.filter((member) => member.admissionOn < addDays(one.on, -40));
    const fact = random.pick(FACTS);
    if (seniors.length > 0 && random.chance(0.45)) {
      const factOn = addDays(one.on, -2);
      const members = random.some(seniors, 1);
      planCase(
        world,
        { members, item: fact.item, fact: fact.fact, factOn, manifestationId: one.id },
        addDays(forwardOn, random.between(1, 5)),
      );
    }
  });
}

/** Plans `count` manifestations over three years; the newest are still unanswered and some are late. */
export function planOuvidoria(world: World, count: number): void {
  const { agenda, random, until } = world;
  for (let serial = 1; serial <= count; serial += 1) {
    const daysAgo = serial <= count * 0.14 ? random.between(0, 40) : random.between(0, 1090);
    const on = addDays(until, -daysAgo);
    agenda.at(on, async () => {
      const one = await register(world, serial, on);
      if (one.kind === 'denuncia' || (one.kind === 'reclamacao' && random.chance(0.25)))
        planReferral(world, one);
      planAnswer(world, one, addDays(on, random.chance(0.08) && daysAgo < 60 ? 70 : random.between(9, 29)));
    });
  }
}
