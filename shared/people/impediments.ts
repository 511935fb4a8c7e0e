import type { Problem } from '../rulebook/proof.ts';
import { formatDate, type IsoDate } from '../time/civil-date.ts';
import { GROUNDS, type Ground, type IncidentKind } from './model.ts';

export type EarlierRole =
  | 'complainant'
  | 'witness'
  | 'investigator'
  | 'accuser'
  | 'expert'
  | 'defender'
  | 'other';

const EARLIER_ROLES: Readonly<Record<EarlierRole, string>> = {
  complainant: 'foi quem denunciou o fato',
  witness: 'foi testemunha do fato',
  investigator: 'apurou o mesmo fato em fase anterior',
  accuser: 'assinou a acusação',
  expert: 'foi perito ou intérprete no mesmo fato',
  defender: 'defendeu acusado no mesmo fato',
  other: 'já atuou no mesmo fato',
};

/** An impediment or suspicion declared by the person, or challenged by the defence and accepted. */
export type AcceptedIncident = {
  readonly kind: IncidentKind;
  readonly ground: Ground;
  readonly on: IsoDate;
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
  readonly incidents?: readonly AcceptedIncident[];
  /** False where the rulebook lets a junior serve in this role. */
  readonly comparesRank?: boolean;
};

function ofAccused(facts: ImpedimentFacts): Problem[] {
  const { judge, accused, declaredKin, comparesRank = true } = facts;
  const found: Problem[] = [];
  for (const one of accused) {
    if (judge.guardId === one.guardId) {
      const text = `É o próprio acusado, ${one.name}.`;
      found.push({ id: 'subject', citation: 'Lei 9.784/1999, art. 18, I', text });
    }
    if (declaredKin.includes(one.guardId)) {
      const text = `Declarou parentesco ou relação pessoal com o acusado ${one.name}.`;
      found.push({ id: 'kin', citation: 'Lei 8.112/1990, art. 149, § 2º; Lei 9.784/1999, art. 20', text });
    }
    const isJunior = judge.gradeRank !== null && one.gradeRank !== null && judge.gradeRank < one.gradeRank;
    if (comparesRank && isJunior) {
      const text = `Tem graduação inferior à do acusado ${one.name}.`;
      found.push({ id: 'junior', citation: 'Lei 8.112/1990, art. 149', text });
    }
  }
  return found;
}

function ofIncident({ kind, ground, on }: AcceptedIncident): Problem {
  const { label, citation } = GROUNDS[ground];
  const how =
    kind === 'declared' ? 'Declarou impedimento ou suspeição' : 'Teve acolhida arguição de suspeição';
  return { id: `incident:${kind}`, citation, text: `${how} em ${formatDate(on)}: ${label.toLowerCase()}.` };
}

/** Why a person may not judge or serve in the case; empty when nothing in the record stands against it. */
export function impediments(facts: ImpedimentFacts): Problem[] {
  const earlier = [...new Set(facts.earlierRoles)].map((role) => ({
    id: role,
    citation: 'Lei 9.784/1999, art. 18, II',
    text: `Não pode atuar porque ${EARLIER_ROLES[role]}.`,
  }));
  return [...ofAccused(facts), ...earlier, ...(facts.incidents ?? []).map(ofIncident)];
}
