import type { Updateable } from 'kysely';
import { conflict } from '../../shared/contract/errors.ts';
import { checkStep, type Step as StepName } from '../../shared/manifestations/machine.ts';
import type { ManifestationEventKind } from '../../shared/manifestations/model.ts';
import type { CommandContext } from '../context.ts';
import { checkTexts } from '../identities/check.ts';
import type { Database } from '../schema.ts';
import { situationOf } from './situation.ts';
import { addEvent, loadManifestation } from './statements.ts';
import { manifestationPage } from './views.ts';

/** A manifestation at the version that the caller saw. */
export type Target = { readonly id: number; readonly version: number };

export type Step = {
  readonly kind: ManifestationEventKind;
  readonly text: string;
  readonly changes: Updateable<Database['manifestation']>;
};

/** What a person writes in a step, as a refusal calls it. An extract has its own check. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['text', 'O texto'],
  ['reason', 'O motivo'],
]);

/**
 * The ouvidoria, which may know who spoke, writes no step that tells it (Lei 13.460/2017 art. 10 § 7); the others do
 * not know it.
 */
async function checkWords(context: CommandContext, input: Target): Promise<void> {
  if (!context.session.permissions.has('manifestations.write')) return;
  const texts = Object.entries(input).flatMap(([field, value]: [string, unknown]) => {
    const where = WORDS.get(field);
    return where !== undefined && typeof value === 'string' ? [[where, value] as const] : [];
  });
  await checkTexts(context.trx, context, input.id, Object.fromEntries(texts));
}

/**
 * Loads a manifestation at the version that the caller saw, on which the step may be taken. Throws `notFound`,
 * `conflict` or `rule`.
 */
export async function openAt(context: CommandContext, input: Target, step: StepName) {
  const { id, version } = input;
  const { trx, about } = context;
  about(`manifestation:${id}`);
  const row = await loadManifestation(trx, id);
  if (row.version !== version) {
    throw conflict('A manifestação foi alterada por outra pessoa: reabra-a e confira antes de continuar.');
  }
  const situation = await situationOf(trx, row);
  checkStep(step, situation);
  // What the citizen says is masked and sealed instead of refused.
  if (step !== 'receive_complement') await checkWords(context, input);
  return { row, situation };
}

/** Writes the changes under the next version, with the event that tells of them. */
export async function record(
  { trx, now, today, session }: Omit<CommandContext, 'about'>,
  { id, version }: Target,
  { kind, text, changes }: Step,
): Promise<void> {
  await trx
    .updateTable('manifestation')
    .set({ ...changes, version: version + 1 })
    .where('id', '=', id)
    .execute();
  await addEvent(trx, { manifestationId: id, kind, now, today, text, actorId: session.accountId });
}

/** `record`, and the page as it is from then on. */
export async function save(context: CommandContext, target: Target, step: Step) {
  await record(context, target, step);
  return manifestationPage(context.trx, target.id);
}

/** `record`, and what a step of screening leaves: the version to go on from and the term. */
export async function saveStep(context: CommandContext, target: Target, step: Step) {
  await record(context, target, step);
  const { version, due_on: dueOn } = await loadManifestation(context.trx, target.id);
  return { id: target.id, version, dueOn };
}
