import type { Procedure } from '../procedures-schema.ts';
import { pad } from './pad.ts';
import { preliminaryInquiry } from './preliminary.ts';
import { sindicancia } from './sindicancia.ts';
import { adjustmentTerm } from './tac.ts';

/** The kinds of proceeding of a rulebook that says nothing of them. */
export const DEFAULT_PROCEDURES: Procedure[] = [preliminaryInquiry, sindicancia, pad, adjustmentTerm];
