import type { Transaction } from 'kysely';
import { conflict, invalidField, notFound } from '../../shared/contract/errors.ts';
import { manifestationFilters } from '../../shared/manifestations/filters.ts';
import type { SavedView, ViewScreen } from '../../shared/views/contract.ts';
import type { Reader } from '../reader.ts';
import type { Database } from '../schema.ts';

/** The account's own views, then those shared by others, by name; one that today's list no longer understands is left out. */
export async function viewsOf(db: Reader, accountId: number, screen: ViewScreen): Promise<SavedView[]> {
  const rows = await db
    .selectFrom('saved_view as view')
    .innerJoin('account', 'account.id', 'view.account_id')
    .leftJoin('default_view as chosen', (join) =>
      join.onRef('chosen.view_id', '=', 'view.id').on('chosen.account_id', '=', accountId),
    )
    .select(['view.id', 'view.account_id', 'view.name', 'view.body', 'view.shared', 'view.version'])
    .select(['account.name as ownerName', 'chosen.view_id as chosen'])
    .where('view.screen', '=', screen)
    .where((eb) => eb.or([eb('view.account_id', '=', accountId), eb('view.shared', '=', 1)]))
    .orderBy('view.name')
    .orderBy('view.id')
    .execute();
  const views = rows.flatMap(({ account_id, body, shared, chosen, ...row }) => {
    const filters = manifestationFilters.safeParse(JSON.parse(body));
    if (!filters.success) return [];
    const own = account_id === accountId;
    return [{ ...row, filters: filters.data, shared: shared === 1, own, isDefault: chosen !== null }];
  });
  return views.sort((a, b) => Number(b.own) - Number(a.own));
}

/** A view that the account made, as it was last seen. Throws `notFound` or `conflict`. */
export async function ownView(
  db: Reader,
  accountId: number,
  seen: { readonly id: number; readonly version: number },
) {
  const view = await db
    .selectFrom('saved_view')
    .select(['id', 'screen', 'version'])
    .where('id', '=', seen.id)
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  if (view === undefined) throw notFound('visão salva');
  if (view.version !== seen.version)
    throw conflict('A visão foi alterada em outra janela: confira como está e repita.');
  return view;
}

/** Refuses a second view of the same name. */
export async function checkName(
  db: Reader,
  accountId: number,
  {
    screen,
    name,
    except,
  }: { readonly screen: ViewScreen; readonly name: string; readonly except: number | null },
): Promise<void> {
  let same = db
    .selectFrom('saved_view')
    .select('id')
    .where('account_id', '=', accountId)
    .where('screen', '=', screen)
    .where('name', '=', name);
  if (except !== null) same = same.where('id', '<>', except);
  if ((await same.executeTakeFirst()) !== undefined)
    throw invalidField('name', 'Você já tem uma visão com esse nome: escolha outro.');
}

/** With which view the account's screen opens from now on; null for none. */
export async function chooseDefault(
  trx: Transaction<Database>,
  accountId: number,
  { screen, id }: { readonly screen: ViewScreen; readonly id: number | null },
): Promise<void> {
  await trx
    .deleteFrom('default_view')
    .where('account_id', '=', accountId)
    .where('screen', '=', screen)
    .execute();
  if (id === null) return;
  const seen = await viewsOf(trx, accountId, screen);
  if (!seen.some((view) => view.id === id)) throw notFound('visão salva');
  await trx.insertInto('default_view').values({ account_id: accountId, screen, view_id: id }).execute();
}
