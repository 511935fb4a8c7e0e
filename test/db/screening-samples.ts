import { expect } from 'vitest';
import type { TestOffice } from '../support/office.ts';
import { sample } from './manifestations-samples.ts';

export const REASON = 'Mesmo fato, contado por duas pessoas.';
export const ANSWER = 'Apurado o fato, as pessoas foram orientadas e o caso se encerra.';

/** The refusal of a call, by its rule or code. */
export const refusedWith = (wire: object) => expect.objectContaining({ wire: expect.objectContaining(wire) });

/** A manifestation received today; returns the id. */
export async function receive(
  office: TestOffice,
  options: Parameters<typeof sample>[0] = {},
): Promise<number> {
  return (await office.as('ouvidor').manifestations.register(sample(options))).id;
}

/** The page of a manifestation, as the ouvidor sees it. */
export function pageOf(office: TestOffice, id: number) {
  return office.as('ouvidor').manifestations.get({ id });
}

/** The target of the next step: the manifestation at its version. */
export async function targetOf(office: TestOffice, id: number) {
  const { version } = await pageOf(office, id);
  return { id, version };
}
