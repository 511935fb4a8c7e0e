import type { Problem } from '../rulebook/proof.ts';
import { formatDate, type IsoDate, later } from '../time/civil-date.ts';
import type { ActKind } from './model.ts';

/** An act of the file; `guardId` is the accused it concerns. `dueOn` is the last day of the term it opened. */
export type RecordedAct = {
  readonly kind: ActKind;
  readonly guardId: number | null;
  readonly on: IsoDate;
  readonly dueOn: IsoDate | null;
  readonly annulled?: boolean;
};

/** An accused guard; `factOn` and `chargedOn` are the latest of the charges that stand, the latter the day of record. */
export type Answering = { readonly id: number; readonly factOn: IsoDate; readonly chargedOn: IsoDate };

const DEFENCE = 'arts. 41 e 42; CF, art. 5º, LV';

type Guarantee = {
  readonly id: string;
  readonly citation: string;
  readonly text: string;
  readonly met: (act: RecordedAct, today: IsoDate) => boolean;
};

const AFTER_SUMMONS: readonly Guarantee[] = [
  {
    id: 'vista',
    citation: DEFENCE,
    text: 'Falta dar ao acusado vista dos autos.',
    met: ({ kind }) => kind === 'vista',
  },
  {
    id: 'defesa',
    citation: DEFENCE,
    text: 'Falta a defesa, ou que corra por inteiro o prazo aberto para ela.',
    met: ({ kind, dueOn }, today) =>
      kind === 'defesa' || (kind === 'abertura_prazo_defesa' && dueOn !== null && dueOn < today),
  },
  {
    id: 'oitiva',
    citation: DEFENCE,
    text: 'Falta ouvir o acusado, ou registrar que ele recusou ser ouvido.',
    met: ({ kind }) => kind === 'oitiva' || kind === 'dispensa_oitiva',
  },
];

function withHint(guarantee: Guarantee, early: RecordedAct | undefined): Problem {
  const { id, citation, text } = guarantee;
  const hint = early ? ` O ato de ${formatDate(early.on)} é anterior à citação e não vale para isso.` : '';
  return { id, citation, text: `${text}${hint}` };
}

function noSummons(early: RecordedAct | undefined, chargedOn: IsoDate): Problem {
  const hint = early
    ? ` A citação de ${formatDate(early.on)} é anterior à imputação registrada em ${formatDate(chargedOn)} e não a alcança: cite de novo.`
    : '';
  return { id: 'citacao', citation: DEFENCE, text: `Falta citar o acusado.${hint}` };
}

/**
 * What due process still lacks for one accused on a day; empty when a decision may be taken. The summons counts from
 * the record of the last charge that stands, and each other guarantee from the summons on, because nobody answers for
 * what was not yet put to them; annulled acts, acts of other accused, acts older than the last fact charged and acts
 * dated after `today` do not count.
 */
export function missingGuarantees(
  acts: readonly RecordedAct[],
  accused: Answering,
  today: IsoDate,
): Problem[] {
  const { id, factOn, chargedOn } = accused;
  const own = acts.filter((act) => act.guardId === id && act.annulled !== true && act.on <= today);
  const valid = own.filter((act) => act.on >= factOn);
  const summoned = own.filter((act) => act.kind === 'citacao');
  const summons = summoned
    .map((act) => act.on)
    .filter((on) => on >= later(factOn, chargedOn))
    .sort()[0];
  const missing: Problem[] = summons === undefined ? [noSummons(summoned.at(-1), chargedOn)] : [];
  for (const guarantee of AFTER_SUMMONS) {
    const meeting = valid.filter((act) => guarantee.met(act, today));
    if (summons !== undefined && meeting.some((act) => act.on >= summons)) continue;
    missing.push(withHint(guarantee, summons === undefined ? undefined : meeting[0]));
  }
  return missing;
}

export type EarlierRole = 'complainant' | 'witness' | 'investigator' | 'accuser' | 'other';

const EARLIER_ROLES: Readonly<Record<EarlierRole, string>> = {
  complainant: 'foi quem denunciou o fato',
  witness: 'foi testemunha do fato',
  investigator: 'apurou o mesmo fato em fase anterior',
  accuser: 'assinou a acusação',
  other: 'já atuou no mesmo fato',
};

export type ImpedimentFacts = {
  /** Who would judge, preside or serve; `guardId` null for who is no guard, `gradeRank` null when unknown. */
  readonly judge: { readonly guardId: number | null; readonly gradeRank: number | null };
  readonly accused: readonly {
    readonly guardId: number;
    readonly name: string;
    readonly gradeRank: number | null;
  }[];
  /** What the person did before in the same facts. */
  readonly earlierRoles: readonly EarlierRole[];
  /** Ids of the accused of whom the person declared to be kin, friend or enemy. */
  readonly declaredKin: readonly number[];
};

/** Why a person may not judge or serve in the case; empty when nothing in the record stands against it. */
export function impediments({ judge, accused, earlierRoles, declaredKin }: ImpedimentFacts): Problem[] {
  const found: Problem[] = [];
  for (const one of accused) {
    if (judge.guardId === one.guardId) {
      found.push({
        id: 'subject',
        citation: 'Lei 9.784/1999, art. 18, I',
        text: `É o próprio acusado, ${one.name}.`,
      });
    }
    if (declaredKin.includes(one.guardId)) {
      const text = `Declarou parentesco ou relação pessoal com o acusado ${one.name}.`;
      found.push({ id: 'kin', citation: 'Lei 8.112/1990, art. 149, § 2º; Lei 9.784/1999, art. 20', text });
    }
    if (judge.gradeRank !== null && one.gradeRank !== null && judge.gradeRank < one.gradeRank) {
      const text = `Tem graduação inferior à do acusado ${one.name}.`;
      found.push({ id: 'junior', citation: 'Lei 8.112/1990, art. 149', text });
    }
  }
  for (const role of new Set(earlierRoles)) {
    const text = `Não pode atuar porque ${EARLIER_ROLES[role]}.`;
    found.push({ id: role, citation: 'Lei 9.784/1999, art. 18, II', text });
  }
  return found;
}
