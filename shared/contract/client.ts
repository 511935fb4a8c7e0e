import { AppError } from './errors.ts';
import type { Client, Contract } from './procedure.ts';
import type { Envelope } from './wire.ts';

export type Send = (path: string, input: unknown) => Promise<Envelope>;

/** A typed caller of every procedure of a contract over any transport; refusals are thrown as `AppError`. */
export function createClient<C extends Contract>(contract: C, send: Send): Client<C> {
  const entries = Object.entries(contract).map(([feature, procedures]) => [
    feature,
    Object.fromEntries(
      Object.keys(procedures).map((name) => [
        name,
        async (input: unknown) => {
          const reply = await send(`${feature}.${name}`, input);
          if (!reply.ok) throw new AppError(reply.error);
          return reply.value;
        },
      ]),
    ),
  ]);
  return Object.fromEntries(entries) as Client<C>;
}
