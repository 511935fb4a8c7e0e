import type { AppContract } from '../../shared/contract/index.ts';
import type { Hit } from '../../shared/search/contract.ts';
import { fullTextQuery } from '../../shared/search/words.ts';
import { fold } from '../../shared/text/fold.ts';
import type { HandlersOf, QueryContext } from '../context.ts';
import {
  findGuards,
  findManifestations,
  findProceedings,
  findReferred,
  type RankedHit,
  type Sought,
} from './statements.ts';

const MOST = 30;

/** Typed text as it is compared; null when there is nothing to look for. */
function soughtIn(text: string): Sought | null {
  const plain = text.replace(/\s+/g, ' ').trim();
  const folded = fold(plain);
  const query = fullTextQuery(plain);
  return folded === '' || query === null ? null : { exact: plain.toUpperCase(), folded, query };
}

async function find({ db, session, today }: QueryContext, text: string): Promise<Hit[]> {
  const sought = soughtIn(text);
  if (sought === null) return [];
  const may = session.permissions;
  const found: RankedHit[] = [];
  if (may.has('guards.record')) found.push(...(await findGuards(db, sought)));
  if (may.has('manifestations.read')) found.push(...(await findManifestations(db, sought)));
  else if (may.has('manifestations.referred')) found.push(...(await findReferred(db, sought)));
  if (may.has('proceedings.read')) found.push(...(await findProceedings(db, sought, { session, today })));
  // Stable: inside a rank the order of each kind stays.
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ hit }) => hit);
}

export const searchHandlers: HandlersOf<AppContract>['search'] = {
  find: (context, { text }) => find(context, text),
};
