import type { Circumstance, Detection } from '../rulebook/catalog-schema.ts';
import type { Because } from '../rulebook/proof.ts';
import type { Rulebook } from '../rulebook/schema.ts';
import { formatDate, type IsoDate } from '../time/civil-date.ts';

/** What the record says around one charge. Lists hold what is shown as evidence. */
export type ChargeFacts = {
  readonly item: string;
  readonly factOn: IsoDate;
  /** The class on the day of the fact; null when it cannot be told (fact before admission). */
  readonly classOnFact: string | null;
  readonly rewards: readonly { readonly label: string; readonly on: IsoDate }[];
  /** Citations of the other charges of the same guard in the case. */
  readonly otherCharges: readonly string[];
  /** Names of other guards charged with the same fact. */
  readonly otherGuards: readonly string[];
  readonly onDuty: boolean;
  readonly inPublic: boolean;
};

export type CircumstanceProposal = {
  readonly id: string;
  readonly kind: 'mitigating' | 'aggravating';
  readonly citation: string;
  readonly label: string;
  readonly because: Because[];
};

type Applicable = Circumstance & { readonly kind: CircumstanceProposal['kind'] };

function ownOf(rulebook: Rulebook, itemId: string): Applicable[] {
  const own = rulebook.transgressions.find((item) => item.id === itemId)?.ownAggravation;
  if (!own) return [];
  const { citation, label, insteadOf } = own;
  const replaced = rulebook.aggravating.find((one) => insteadOf.includes(one.id));
  return [
    {
      id: `${itemId}-propria`,
      kind: 'aggravating',
      citation,
      label,
      detect: replaced?.detect ?? null,
      note: null,
    },
  ];
}

/**
 * The circumstances that a charge of that item admits: arts. 39 and 40, and the aggravation that the item carries in
 * itself (id `<item>-propria`), which takes the place of the general ones for the same fact.
 */
export function circumstancesOf(rulebook: Rulebook, itemId: string): Applicable[] {
  const item = rulebook.transgressions.find((one) => one.id === itemId);
  const replaced = item?.ownAggravation?.insteadOf ?? [];
  return [
    ...rulebook.mitigating.map((one) => ({ ...one, kind: 'mitigating' as const })),
    ...rulebook.aggravating
      .filter((one) => !replaced.includes(one.id))
      .map((one) => ({ ...one, kind: 'aggravating' as const })),
    ...ownOf(rulebook, itemId),
  ];
}

function classText(rulebook: Rulebook, facts: ChargeFacts): string {
  const label = rulebook.behavior.classes.find((one) => one.id === facts.classOnFact)?.label ?? '';
  return `Na data do fato (${formatDate(facts.factOn)}) o comportamento era ${label}.`;
}

function isAtLeast(rulebook: Rulebook, found: string | null, least: string): boolean {
  const order = rulebook.behavior.bestToWorst;
  const place = found === null ? -1 : order.indexOf(found);
  return place >= 0 && place <= order.indexOf(least);
}

/** The sentence that supports the circumstance, or null when the record does not show it. */
function supports(rulebook: Rulebook, facts: ChargeFacts, detect: Detection): string | null {
  switch (detect.kind) {
    case 'classAtLeast':
      return isAtLeast(rulebook, facts.classOnFact, detect.class) ? classText(rulebook, facts) : null;
    case 'classIs':
      return facts.classOnFact === detect.class ? classText(rulebook, facts) : null;
    case 'rewardsBefore': {
      const before = facts.rewards.filter((reward) => reward.on < facts.factOn);
      const list = before.map((reward) => `${reward.label} (${formatDate(reward.on)})`).join('; ');
      return before.length > 0 ? `Recompensas registradas antes do fato: ${list}.` : null;
    }
    case 'otherCharges': {
      const list = facts.otherCharges.join('; ');
      return list === '' ? null : `O mesmo guarda responde também por: ${list}.`;
    }
    case 'severalGuards': {
      const list = facts.otherGuards.join(', ');
      return list === '' ? null : `Respondem pelo mesmo fato também: ${list}. O conluio não se presume.`;
    }
    case 'onDuty':
      return facts.onDuty ? 'O fato foi registrado como praticado em serviço.' : null;
    case 'inPublic':
      return facts.inPublic ? 'O fato foi registrado como praticado em público.' : null;
  }
}

/**
 * The circumstances that the record itself shows, to be confirmed or refused by a person with a reason (arts. 39-40;
 * 36 XII sole paragraph). Nothing here weighs: the model gives no quantum.
 */
export function proposeCircumstances(rulebook: Rulebook, facts: ChargeFacts): CircumstanceProposal[] {
  return circumstancesOf(rulebook, facts.item).flatMap(({ id, kind, citation, label, detect }) => {
    const text = detect === null ? null : supports(rulebook, facts, detect);
    return text === null ? [] : [{ id, kind, citation, label, because: [{ citation, text }] }];
  });
}
