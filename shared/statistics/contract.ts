import { query } from '../contract/procedure.ts';
import { reportPeriod } from '../reports/contract.ts';
import { isoDate } from '../time/civil-date.ts';
import { statisticsFigures } from './model.ts';

export const statisticsContract = {
  /** Work in hand by clerk, and duration, outcomes and penalties of the files judged in the months given. */
  figures: query('proceedings.read', {
    input: reportPeriod,
    output: statisticsFigures.extend({ on: isoDate }),
  }),
};
