import type { Generated } from 'kysely';
import type { ViewScreen } from '../../shared/views/contract.ts';
import type { Flag } from '../schema.ts';

export type ViewTables = {
  /** A list's filters and order under a name: a preference, so it can be deleted. */
  saved_view: {
    id: Generated<number>;
    account_id: number;
    screen: ViewScreen;
    name: string;
    /** JSON of what the screen keeps. */
    body: string;
    /** Seen by whoever may open the screen; changed by its owner only. */
    shared: Flag;
    created_at: string;
    version: Generated<number>;
  };
  /** With which view each account's screen opens. */
  default_view: { account_id: number; screen: ViewScreen; view_id: number };
};
