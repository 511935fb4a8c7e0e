import type { AppContract } from '../../shared/contract/index.ts';
import type { Client } from '../../shared/contract/procedure.ts';
import type { Role } from '../../shared/permissions.ts';
import type { IsoDate } from '../../shared/time/civil-date.ts';
import type { Agenda } from './agenda.ts';
import type { Random } from './random.ts';

export type Member = {
  readonly id: number;
  readonly name: string;
  readonly admissionOn: IsoDate;
  /** How often this guard comes before the corregedoria: most never, a few again and again. */
  readonly proneness: number;
};

/** What every part of the demonstration works with: the office's people, its calendar and the dice. */
export type World = {
  readonly as: Readonly<Record<Role, Client<AppContract>>>;
  readonly agenda: Agenda;
  readonly random: Random;
  readonly until: IsoDate;
  readonly members: Member[];
};
