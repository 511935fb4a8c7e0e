import { behaviorClassOn } from '../../shared/behavior/evaluate.ts';
import type { BehaviorFacts } from '../../shared/behavior/facts.ts';
import {
  type ChargeFacts,
  type CircumstanceProposal,
  circumstancesOf,
  proposeCircumstances,
} from '../../shared/proceedings/circumstances.ts';
import type { Circumstance } from '../../shared/proceedings/contract.ts';
import { type Recurrence, recurrence } from '../../shared/proceedings/recurrence.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import type { GuardEvidence } from './evidence.ts';
import type { ChargeRecord, FileRows, SettledRecord } from './statements.ts';

type Prior = GuardEvidence['priors'][number];

/** A charge with what the record says around it. */
export type ChargeSetting = {
  readonly charge: ChargeRecord;
  readonly file: FileRows;
  readonly rulebook: Rulebook;
  readonly evidence: GuardEvidence;
};

/** The charges that still stand. */
export function activeCharges(file: Pick<FileRows, 'charges'>): readonly ChargeRecord[] {
  return file.charges.filter((charge) => charge.withdrawn_at === null);
}

function classOnFact(rulebook: Rulebook, facts: BehaviorFacts, factOn: string): string | null {
  return factOn < facts.admission ? null : behaviorClassOn(rulebook, facts, factOn);
}

/** The facts as if that sanction were not there: the prior that climbs is not used again as aggravation. */
function without(facts: BehaviorFacts, prior: Prior): BehaviorFacts {
  const index = facts.sanctions.findIndex(
    (one) => one.annulled !== true && one.finalOn === prior.finalOn && one.kind === prior.kind,
  );
  return { ...facts, sanctions: facts.sanctions.filter((_, at) => at !== index) };
}

function factsOf(setting: ChargeSetting, behavior: BehaviorFacts): ChargeFacts {
  const { charge, file, rulebook, evidence } = setting;
  const others = activeCharges(file).filter((one) => one.id !== charge.id);
  const citation = (item: string) => rulebook.transgressions.find((one) => one.id === item)?.citation ?? item;
  const label = (kind: string) => rulebook.rewards.find((one) => one.id === kind)?.label ?? kind;
  const sameFact = others.filter((one) => one.guard_id !== charge.guard_id && one.fact_on === charge.fact_on);
  return {
    item: charge.item,
    factOn: charge.fact_on,
    classOnFact: classOnFact(rulebook, behavior, charge.fact_on),
    rewards: evidence.rewards.map(({ kind, on }) => ({ label: label(kind), on })),
    otherCharges: others.filter((one) => one.guard_id === charge.guard_id).map((one) => citation(one.item)),
    otherGuards: [...new Set(sameFact.map((one) => one.guard_name))],
    onDuty: charge.on_duty === 1,
    inPublic: charge.in_public === 1,
  };
}

function proposals(setting: ChargeSetting, prior: Prior | null): CircumstanceProposal[] {
  const { rulebook, evidence } = setting;
  const all = proposeCircumstances(rulebook, factsOf(setting, evidence.behavior));
  if (prior === null) return all;
  const reduced = proposeCircumstances(rulebook, factsOf(setting, without(evidence.behavior, prior)));
  return [
    ...all.filter((one) => one.kind === 'mitigating'),
    ...reduced.filter((one) => one.kind === 'aggravating'),
  ];
}

type Described = Pick<Circumstance, 'id' | 'kind' | 'citation' | 'label'>;

function describe(rulebook: Rulebook, item: string, row: SettledRecord): Described {
  const known =
    row.kind === 'recurrence'
      ? rulebook.transgressions.find((one) => one.id === row.circumstance)
      : circumstancesOf(rulebook, item).find((one) => one.id === row.circumstance);
  const { citation = '', label = row.circumstance } = known ?? {};
  return { id: row.circumstance, kind: row.kind, citation, label };
}

/** Under a law chosen later, what was settled on circumstances that it does not have says nothing. */
function isOf(rulebook: Rulebook, item: string, row: SettledRecord): boolean {
  const known: readonly { readonly id: string }[] =
    row.kind === 'recurrence' ? rulebook.transgressions : circumstancesOf(rulebook, item);
  return known.some((one) => one.id === row.circumstance);
}

function recurrenceProposal(rulebook: Rulebook, found: Recurrence<Prior>) {
  const item = rulebook.transgressions.find((one) => one.id === found.derivedItem);
  if (item === undefined || found.climbedBy === null) return [];
  const { id, citation, label } = item;
  return [{ id, kind: 'recurrence' as const, citation, label, because: found.because }];
}

export type ChargeCircumstances = {
  readonly circumstances: readonly Circumstance[];
  /** Severity of the item, and what a confirmed recurrence makes of it. */
  readonly severity: string | null;
  readonly effectiveSeverity: string | null;
};

/**
 * The circumstances of a charge: those that the record shows today, merged with what people settled. Recurrence is
 * one of them, and raises the severity only when confirmed and still supported by the record.
 */
export function circumstancesFor(setting: ChargeSetting): ChargeCircumstances {
  const { charge, file, rulebook, evidence } = setting;
  const settled = file.settled.filter(
    (row) => row.charge_id === charge.id && isOf(rulebook, charge.item, row),
  );
  const verdict = (id: string) => settled.find((row) => row.circumstance === id);
  const found = recurrence(rulebook, { item: charge.item, factOn: charge.fact_on, priors: evidence.priors });
  const climbs = found.derivedItem === null ? undefined : verdict(found.derivedItem)?.verdict;
  const prior = climbs === 'refused' ? null : found.climbedBy;
  const proposed = [...recurrenceProposal(rulebook, found), ...proposals(setting, prior)];
  const byHand = settled.filter((row) => !proposed.some((one) => one.id === row.circumstance));
  const severity = rulebook.transgressions.find((one) => one.id === charge.item)?.severity ?? null;
  return {
    circumstances: [
      ...proposed.map((one) => ({
        ...one,
        proposed: true,
        verdict: verdict(one.id)?.verdict ?? null,
        reason: verdict(one.id)?.reason ?? '',
      })),
      ...byHand.map((row) => ({
        ...describe(rulebook, charge.item, row),
        proposed: false,
        because: [],
        verdict: row.verdict,
        reason: row.reason,
      })),
    ],
    severity,
    effectiveSeverity: climbs === 'confirmed' ? found.severity : severity,
  };
}
