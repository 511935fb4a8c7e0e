import type { FindingInput, Proceeding } from '../../shared/proceedings/contract.ts';
import type { IsoDate } from '../../shared/time/civil-date.ts';
import { addDays } from '../../shared/time/civil-date.ts';
import type { Step } from './agenda.ts';
import { DECISION, DEFENSE, FACTS, HEARING, REPORT } from './texts.ts';
import type { Member, World } from './world.ts';

export type Case = {
  readonly members: readonly Member[];
  readonly item: string;
  readonly fact: string;
  readonly factOn: IsoDate;
  readonly manifestationId: number | null;
};

const SOURCES = [
  'Comunicação de ocorrência do supervisor',
  'Despacho do comando',
  'Ordem verbal do comandante, reduzida a termo',
];
const REASON = 'Circunstância examinada à vista dos assentamentos e das provas dos autos.';

const DIFFERENCE =
  'As circunstâncias deste caso, pesadas uma a uma, não são as dos anteriores e pedem outra medida.';

/** Something the law could not decide for the dice: a penalty of the item's own range. */
function penaltyFor(world: World, severity: string | null): FindingInput['penalty'] {
  const { random } = world;
  if (severity === 'leve') return { kind: random.pick(['advertencia_verbal', 'repreensao']), days: null };
  if (severity === 'media') return { kind: 'repreensao_escrita', days: null };
  return { kind: 'suspensao', days: severity === 'grave' ? random.between(3, 15) : random.between(15, 45) };
}

function findings(world: World, file: Proceeding): FindingInput[] {
  return file.charges
    .filter((charge) => !charge.withdrawn)
    .map((charge) => {
      const proven = world.random.chance(0.78);
      return {
        chargeId: charge.id,
        outcome: proven ? ('proven' as const) : ('not_proven' as const),
        justification: null,
        severity: null,
        penalty: proven ? penaltyFor(world, charge.effectiveSeverity) : null,
        reason: proven
          ? 'Autoria e fato provados por testemunhas e registros de serviço.'
          : 'As provas não confirmam a autoria imputada.',
        precedentsReason: DIFFERENCE,
      };
    });
}

type AccusedAct =
  | 'libelo'
  | 'citacao'
  | 'vista'
  | 'abertura_prazo_defesa'
  | 'defesa'
  | 'oitiva'
  | 'indiciacao'
  | 'defesa_final';

/** A case under way: its own reading of the file, renewed by every step. */
type Inquiry = { readonly world: World; readonly one: Case; file: Proceeding };

async function settleAll({ world, ...inquiry }: Inquiry): Promise<Proceeding> {
  let { file } = inquiry;
  for (const charge of file.charges) {
    for (const { id, kind } of charge.circumstances.filter((entry) => entry.verdict === null)) {
      const verdict = kind === 'recurrence' || world.random.chance(0.85) ? 'confirmed' : 'refused';
      file = await world.as.corregedor.proceedings.settleCircumstance({
        chargeId: charge.id,
        version: file.version,
        circumstance: id,
        verdict,
        reason: REASON,
      });
    }
  }
  return file;
}

function record(
  { world, file }: Inquiry,
  kind: 'portaria' | 'comissao' | 'relatorio',
  on: IsoDate,
  text: string,
): Promise<Proceeding> {
  const { id: proceedingId, version } = file;
  return world.as.escrivao.proceedings.recordAct({ proceedingId, version, kind, guardId: null, on, text });
}

async function recordForEach(
  { world, ...inquiry }: Inquiry,
  kind: AccusedAct,
  on: IsoDate,
  text: string,
): Promise<Proceeding> {
  let { file } = inquiry;
  for (const { guard } of file.accused) {
    const { id: proceedingId, version } = file;
    file = await world.as.escrivao.proceedings.recordAct({
      proceedingId,
      version,
      kind,
      guardId: guard.id,
      on,
      text,
    });
  }
  return file;
}

async function charge({ world, one, ...inquiry }: Inquiry): Promise<Proceeding> {
  let { file } = inquiry;
  for (const member of one.members) {
    file = await world.as.corregedor.proceedings.addCharge({
      proceedingId: file.id,
      version: file.version,
      guardId: member.id,
      item: one.item,
      factOn: one.factOn,
      fact: one.fact,
      onDuty: world.random.chance(0.8),
      inPublic: world.random.chance(0.3),
      choiceReason: '',
    });
  }
  return file;
}

async function decide({ world, file }: Inquiry, on: IsoDate): Promise<Proceeding> {
  const { id, version } = file;
  const decided = await world.as.autoridade.proceedings.decide({
    id,
    version,
    on,
    reasons: DECISION,
    findings: findings(world, file),
  });
  for (const { finding } of decided.charges) {
    if (finding?.sanction) planSanction(world, finding.sanction.id, on);
  }
  await tellAccused(world, decided, on);
  return decided;
}

type PlannedAct = readonly [number, (on: IsoDate) => Promise<Proceeding>];

/** From opening to judgment; each step waits for its day, so recent cases stop where the calendar stops. */
function inquirySteps(inquiry: Inquiry): Step[] {
  const { random } = inquiry.world;
  const pad = inquiry.file.kind === 'pad';
  const commission: PlannedAct = [
    0,
    (on) => record(inquiry, 'comissao', on, 'Designados presidente, dois membros e secretário.'),
  ];
  const indictment: readonly PlannedAct[] = [
    [1, (on) => recordForEach(inquiry, 'indiciacao', on, 'Indiciação com os fatos e as provas dos autos.')],
    [random.between(5, 9), (on) => recordForEach(inquiry, 'defesa_final', on, DEFENSE)],
  ];
  const plan: PlannedAct[] = [
    [0, (on) => record(inquiry, 'portaria', on, 'Portaria de instauração publicada no boletim interno.')],
    ...(pad ? [commission] : []),
    [1, () => charge(inquiry)],
    [
      2,
      (on) => recordForEach(inquiry, 'libelo', on, 'Libelo acusatório com as provas e o rol de testemunhas.'),
    ],
    [
      3,
      (on) => recordForEach(inquiry, 'citacao', on, 'Acusado citado pessoalmente; recibo juntado aos autos.'),
    ],
    [1, (on) => recordForEach(inquiry, 'vista', on, 'Vista dos autos franqueada ao acusado e ao defensor.')],
    [0, (on) => recordForEach(inquiry, 'abertura_prazo_defesa', on, 'Aberto o prazo para defesa.')],
    [random.between(5, 9), (on) => recordForEach(inquiry, 'defesa', on, DEFENSE)],
    [random.between(4, 9), (on) => recordForEach(inquiry, 'oitiva', on, HEARING)],
    ...(pad ? indictment : []),
    [3, () => settleAll(inquiry)],
    [random.between(2, 6), (on) => record(inquiry, 'relatorio', on, REPORT)],
    [random.between(4, 15), (on) => decide(inquiry, on)],
  ];
  return plan.map(([after, act]) => ({
    after,
    run: async (on) => {
      inquiry.file = await act(on);
    },
  }));
}

/** How many days back the office numbers what it sends. */
const RECENT = 400;

async function tellPayroll({ as }: World, id: number): Promise<void> {
  const recipient = 'Setor de folha de pagamento e comando da Guarda';
  await as.rh.sanctions.issuePayrollNotice({ id, recipient, replaces: null });
}

/** Tells each accused of the decision. */
async function tellAccused({ as, until }: World, { id, charges }: Proceeding, on: IsoDate): Promise<void> {
  if (on < addDays(until, -RECENT)) return;
  for (const guardId of new Set(charges.map(({ guard }) => guard.id)))
    await as.corregedor.judgment.issueNotice({ proceedingId: id, guardId, replaces: null });
}

/** Notice, appeal or finality, and service of what a judgment imposed. */
function planSanction(world: World, id: number, decidedOn: IsoDate): void {
  const { agenda, as, random } = world;
  const { sanctions } = as.escrivao;
  const appeals = random.chance(0.12);
  let version = 1;
  const keep = (sanction: { readonly version: number }) => {
    version = sanction.version;
  };
  const finalize = {
    after: random.between(33, 50),
    run: async (on: IsoDate) => keep(await sanctions.finalize({ id, version, on, waived: false })),
  };
  const serve = {
    after: random.between(1, 12),
    run: async (on: IsoDate) => {
      const served = await sanctions.serve({ id, version, on });
      keep(served);
      if (served.days !== null && on >= addDays(world.until, -RECENT)) await tellPayroll(world, id);
    },
  };
  const notify = {
    after: random.between(1, 14),
    run: async (on: IsoDate) => keep(await sanctions.notify({ id, version, on })),
  };
  const hear = async (on: IsoDate) => {
    const outcome = random.chance(0.25) ? 'annulled' : 'kept';
    const reason = 'Recurso examinado; razões da autoridade nos autos.';
    keep(await as.autoridade.sanctions.decideAppeal({ id, version, on, outcome, penalty: null, reason }));
    if (outcome === 'kept') agenda.steps(on, [notify, finalize, serve]);
  };
  const reason = 'Recurso do sancionado: pede a absolvição por falta de provas.';
  const appeal = {
    after: 20,
    run: async (on: IsoDate) => keep(await sanctions.appeal({ id, version, on, reason })),
  };
  agenda.steps(decidedOn, appeals ? [notify, appeal, { after: 25, run: hear }] : [notify, finalize, serve]);
}

/** Opens a case on `openedOn` and plans all that follows. */
export function planCase(world: World, one: Case, openedOn: IsoDate): void {
  const { agenda, as, random } = world;
  agenda.at(openedOn, async () => {
    const grave = one.item.startsWith('36') || one.item.startsWith('37');
    const origin =
      one.manifestationId === null
        ? { type: 'ex_officio' as const, source: random.pick(SOURCES) }
        : { type: 'manifestation' as const, manifestationId: one.manifestationId };
    const knownOn = one.manifestationId === null ? addDays(one.factOn, 1) : openedOn;
    const kind = grave ? 'pad' : 'sindicancia';
    const { id } = await as.corregedor.proceedings.open({
      kind,
      origin,
      knownOn,
      openedOn,
      summary: one.fact,
    });
    const file = await as.corregedor.proceedings.get({ id });
    agenda.steps(openedOn, inquirySteps({ world, one, file }));
  });
}

function pickFact(world: World): (typeof FACTS)[number] {
  return world.random.pick(FACTS.flatMap((fact) => Array.from({ length: fact.weight }, () => fact)));
}

/** Cases of twenty years, more of them for those who have more of them, and one in every phase at the end. */
export function planDiscipline(world: World, perYear: number): void {
  const { agenda, random, until } = world;
  const first = Number(until.slice(0, 4)) - 19;
  for (let year = first; year <= Number(until.slice(0, 4)); year += 1) {
    for (let count = 0; count < perYear; count += 1) {
      const factOn = addDays(`${year}-01-05`, random.between(0, 350));
      agenda.at(factOn, async () => planOne(world, factOn, random.between(3, 20)));
    }
  }
  for (const daysAgo of [1, 2, 4, 6, 9, 12, 16, 20, 25, 30, 38, 47, 60, 75, 90]) {
    const factOn = addDays(until, -daysAgo - 3);
    agenda.at(factOn, async () => planOne(world, factOn, 3));
  }
}

function planOne(world: World, factOn: IsoDate, openAfter: number): void {
  const weighted = world.members.flatMap((member) =>
    Array.from({ length: Math.ceil(member.proneness) }, () => member),
  );
  if (weighted.length === 0) return;
  const members = world.random
    .some(weighted, world.random.chance(0.08) ? 2 : 1)
    .filter((one, index, all) => all.indexOf(one) === index);
  if (members.some((member) => member.admissionOn >= factOn)) return;
  const { item, fact } = pickFact(world);
  planCase(world, { members, item, fact, factOn, manifestationId: null }, addDays(factOn, openAfter));
}
