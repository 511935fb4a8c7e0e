import { conflict, invalidField, notFound, ruleError } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { type LawOffer, milderLaw } from '../../shared/proceedings/milder-law.ts';
import type { CommandContext } from '../context.ts';
import type { PublishedRulebook } from '../rulebooks/statements.ts';
import { type WorkedCharge, type WorkedFile, workOut } from './file.ts';
import { openFileOfCharge, saved } from './save.ts';

/** A later law that is lighter for the charge, with the reason. */
export type OfferedLaw = LawOffer & { readonly rulebook: PublishedRulebook };

/** The law of the day, when it is later than that of the fact, lighter for the charge, and not the one applied. */
export function offeredLaw({ current }: WorkedFile, charge: WorkedCharge): OfferedLaw | null {
  const { row, factRulebook } = charge;
  if (current === null || row.withdrawn_at !== null || current.id === row.rulebook_id) return null;
  if (current.validFrom <= factRulebook.validFrom) return null;
  const offer = milderLaw(factRulebook.body, current.body, row.item);
  return offer === null ? null : { ...offer, rulebook: current };
}

type Input = ParsedOf<AppContract['proceedings']['chooseLaw']>;

/** What the choice writes on the charge: another law, that of the fact again, or the withdrawal of what is no fault. */
function choice(charge: WorkedCharge, offer: OfferedLaw | null, input: Input, now: string) {
  const { row, factRulebook } = charge;
  if (input.rulebookId === row.rulebook_id) {
    throw invalidField('rulebookId', 'Esta norma já é a aplicada à imputação.');
  }
  if (input.rulebookId === factRulebook.id) {
    return { rulebook_id: factRulebook.id, fact_rulebook_id: null, law_reason: input.reason };
  }
  if (offer === null || offer.rulebook.id !== input.rulebookId) {
    throw ruleError('lei_mais_branda', 'CF, art. 5º, XXXIX e XL', [
      'À imputação aplica-se a norma vigente na data do fato.',
      'Só norma posterior, em vigor e mais branda para a mesma falta pode ser escolhida no lugar dela.',
    ]);
  }
  if (offer.kind !== 'abolished') {
    return { rulebook_id: offer.rulebook.id, fact_rulebook_id: factRulebook.id, law_reason: input.reason };
  }
  const { title, lawNumber } = offer.rulebook;
  const named = lawNumber === '' ? title : `${title}, ${lawNumber}`;
  return {
    law_reason: input.reason,
    withdrawn_at: now,
    withdrawn_reason: `A norma em vigor (${named}) já não prevê esta falta. ${input.reason}`,
  };
}

/**
 * Applies to a charge, with the reason, a later and milder law in force, or that of the fact again. Where the law in
 * force no longer has the item, the charge is withdrawn: nobody is punished for what ceased to be a fault.
 */
export async function chooseLaw(context: CommandContext, input: Input) {
  const { trx, now, today } = context;
  const file = await openFileOfCharge(context, input.chargeId, input.version);
  const worked = await workOut(trx, file, today);
  const charge = worked.worked.find((one) => one.row.id === input.chargeId);
  if (charge === undefined) throw notFound('imputação');
  if (charge.row.withdrawn_at !== null) throw conflict('A imputação já foi retirada.');
  await trx
    .updateTable('charge')
    .set(choice(charge, offeredLaw(worked, charge), input, now))
    .where('id', '=', input.chargeId)
    .execute();
  context.about(`proceeding:${file.proceeding.id}`, input.reason);
  return saved(context, file);
}
