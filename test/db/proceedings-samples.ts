import type { FindingInput, Proceeding } from '../../shared/proceedings/contract.ts';
import type { ActKind, ProceedingKind } from '../../shared/proceedings/model.ts';
import { FOUNDING, openOffice, type TestOffice } from '../support/office.ts';

const TODAY = '2026-11-23';
export const WRITTEN = 'Motivos escritos por quem assina.';

/** An office whose law says who applies each penalty; the verbal warning belongs to the commander alone. */
export function openCourt(): Promise<TestOffice> {
  const competence = {
    advertencia_verbal: ['comandante' as const],
    repreensao: ['autoridade' as const],
    repreensao_escrita: ['autoridade' as const],
    suspensao: ['autoridade' as const],
    exoneracao: ['autoridade' as const],
  };
  return openOffice({ ...FOUNDING, parameters: { ...FOUNDING.parameters, competence } });
}

type NewCharge = {
  readonly guardId: number;
  readonly item: string;
  readonly factOn?: string;
  readonly fact?: string;
  readonly onDuty?: boolean;
  readonly inPublic?: boolean;
  readonly choiceReason?: string;
  /** The day on which it is recorded; 2026-08-04 unless told. */
  readonly recordedOn?: string;
};

/** A file with short words for what is done to it; each step uses the version that the one before left. */
export type TestFile = {
  readonly id: number;
  readonly read: () => Promise<Proceeding>;
  readonly charge: (charge: NewCharge) => Promise<Proceeding>;
  readonly act: (kind: ActKind, on: string, guardId?: number) => Promise<Proceeding>;
  readonly annul: (actId: number) => Promise<Proceeding>;
  /** Gives the same verdict to every proposal still open. */
  readonly settle: (verdict?: 'confirmed' | 'refused') => Promise<Proceeding>;
  readonly decide: (findings: readonly FindingInput[], on?: string) => Promise<Proceeding>;
};

/** Opened by office on 2026-08-03. */
export async function openFile(office: TestOffice, kind: ProceedingKind = 'pad'): Promise<TestFile> {
  const corregedor = office.as('corregedor').proceedings;
  const escrivao = office.as('escrivao').proceedings;
  const { id } = await corregedor.open({
    kind,
    origin: { type: 'ex_officio', source: 'Ordem verbal reduzida a termo' },
    knownOn: '2026-07-20',
    openedOn: '2026-08-03',
    summary: 'Fato a apurar em procedimento.',
  });
  const read = () => office.as('autoridade').proceedings.get({ id });
  return {
    id,
    read,
    charge: async ({ fact, factOn, onDuty, inPublic, choiceReason, recordedOn, ...charge }) => {
      const { version } = await read();
      office.setToday(recordedOn ?? '2026-08-04');
      return corregedor
        .addCharge({
          proceedingId: id,
          version,
          factOn: factOn ?? '2026-07-15',
          fact: fact ?? 'Fato descrito na imputação.',
          onDuty: onDuty ?? false,
          inPublic: inPublic ?? false,
          choiceReason: choiceReason ?? '',
          ...charge,
        })
        .finally(() => office.setToday(TODAY));
    },
    act: async (act, on, guardId) =>
      escrivao.recordAct({
        proceedingId: id,
        version: (await read()).version,
        kind: act,
        guardId: guardId ?? null,
        on,
        text: 'Ato certificado nos autos.',
      }),
    annul: async (actId) => escrivao.annulAct({ actId, version: (await read()).version, reason: WRITTEN }),
    settle: async (verdict = 'confirmed') => {
      let file = await read();
      for (const { id: chargeId, circumstances } of file.charges) {
        for (const { id: circumstance } of circumstances.filter((one) => one.verdict === null)) {
          const { version } = file;
          const input = { chargeId, version, circumstance, verdict, reason: WRITTEN };
          file = await corregedor.settleCircumstance(input);
        }
      }
      return file;
    },
    decide: async (findings, on = '2026-10-05') =>
      office.as('autoridade').proceedings.decide({
        id,
        version: (await read()).version,
        on,
        reasons: WRITTEN,
        findings: [...findings],
      }),
  };
}

/** The acts of a complete PAD in order, but those left out. */
export const ACCUSED_ACTS: ReadonlyArray<readonly [ActKind, string]> = [
  ['libelo', '2026-08-10'],
  ['citacao', '2026-08-17'],
  ['vista', '2026-08-17'],
  ['abertura_prazo_defesa', '2026-08-18'],
  ['defesa', '2026-08-27'],
  ['oitiva', '2026-09-03'],
];

/** What a PAD asks besides, for each accused. */
const INDICTMENT: ReadonlyArray<readonly [ActKind, string]> = [
  ['indiciacao', '2026-09-04'],
  ['defesa_final', '2026-09-11'],
];

/** Opening to report for each accused in the order of the rite; the kinds left out are annulled at the end. */
export async function recordActs(
  file: TestFile,
  guards: readonly number[],
  leftOut: readonly ActKind[] = [],
): Promise<Proceeding> {
  const pad = (await file.read()).kind === 'pad';
  await file.act('portaria', '2026-08-03');
  if (pad) await file.act('comissao', '2026-08-05');
  for (const [kind, on] of [...ACCUSED_ACTS, ...(pad ? INDICTMENT : [])]) {
    for (const guardId of guards) await file.act(kind, on, guardId);
  }
  let after = await file.act('relatorio', '2026-09-15');
  for (const { id, kind } of after.acts) {
    if (leftOut.includes(kind)) after = await file.annul(id);
  }
  return after;
}

/** A finding of a proven charge. */
export function proven(chargeId: number, kind: string, days: number | null = null): FindingInput {
  return {
    chargeId,
    outcome: 'proven',
    justification: null,
    severity: null,
    penalty: { kind, days },
    reason: WRITTEN,
  };
}

/** A finding without penalty. */
export function acquitted(
  chargeId: number,
  outcome: 'not_proven' | 'did_not_happen' | 'justified' = 'not_proven',
  justification: string | null = null,
): FindingInput {
  return { chargeId, outcome, justification, severity: null, penalty: null, reason: WRITTEN };
}

/** The only charge of a file, or the one at that place. */
export function chargeAt(file: Proceeding, index = 0): Proceeding['charges'][number] {
  const charge = file.charges[index];
  if (charge === undefined) throw new Error('no such charge');
  return charge;
}

/** One guard, one charge, every act, circumstances settled: ready to be judged. */
export async function readyFile(
  office: TestOffice,
  guardId: number,
  item = '36-I',
  kind: ProceedingKind = 'pad',
): Promise<TestFile> {
  const file = await openFile(office, kind);
  await file.charge({ guardId, item });
  await recordActs(file, [guardId]);
  await file.settle();
  return file;
}
