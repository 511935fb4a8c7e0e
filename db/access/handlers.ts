import type { AppContract } from '../../shared/contract/index.ts';
import type { HandlersOf } from '../context.ts';
import { assertReach } from './reach.ts';
import { guardReadings, manifestationReadings, proceedingReadings } from './readings.ts';
import { accessModel } from './view.ts';
import { grant, revoke, setLevel } from './write.ts';

const READERS = ['corregedor', 'escrivao', 'autoridade'] as const;

export const accessHandlers: HandlersOf<AppContract>['access'] = {
  async get({ db, session, today }, { proceedingId }) {
    await assertReach(db, { session, today }, proceedingId);
    return accessModel(db, proceedingId, today);
  },
  async accounts({ db }, { all }) {
    const named = db
      .selectFrom('account')
      .select(['id', 'name', 'office', 'guard_id as guardId'])
      .where('status', '=', 'active')
      .orderBy('name');
    const readers = named.where((eb) =>
      eb.exists(
        eb
          .selectFrom('account_role')
          .select('role')
          .whereRef('account_role.account_id', '=', 'account.id')
          .where('role', 'in', [...READERS]),
      ),
    );
    return (all ? named : readers).execute();
  },
  setLevel,
  grant,
  revoke,
  readings: proceedingReadings,
  guardReadings,
  manifestationReadings,
};
