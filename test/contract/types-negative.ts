import type { HandlersOf } from '../../db/context.ts';
import { createClient } from '../../shared/contract/client.ts';
import { type AppContract, contract } from '../../shared/contract/index.ts';

// Compiled, never run: each line below must be an error, or the compiler complains of the comment above it.
type Handlers = HandlersOf<AppContract>;

// @ts-expect-error a missing handler
export const missing: Handlers['drafts'] = { get: async () => null, save: async () => ({}) };

export const writing: Handlers['audit']['list'] = async ({ db }) => {
  // @ts-expect-error a query cannot write
  await db.deleteFrom('account').execute();
  // @ts-expect-error nor insert
  await db.insertInto('meta').values({ key: 'a', value: 'b' }).execute();
  return [];
};

export const transacting: Handlers['audit']['verify'] = async (context) => {
  // @ts-expect-error a query has no transaction
  const { trx } = context;
  return trx;
};

// @ts-expect-error a reply that lacks what the contract promises
export const lacking: Handlers['agencies']['current'] = async () => ({ id: 1, name: 'Guarda' });

// @ts-expect-error a rule has no database
export const impure: Handlers['rules']['addMonths'] = ({ db }) => db;

// @ts-expect-error a draft keeps no audit subject
export const recording: Handlers['drafts']['save'] = async ({ about }) => about('draft:1');

const client = createClient(contract, async () => ({ ok: true, value: null }));

// @ts-expect-error a wrong input
export const wrong = client.rules.addMonths({ cases: [{ date: 20240131, months: 1 }] });

// @ts-expect-error an input that lacks a field
export const incomplete = client.accounts.resetPassword({});

// @ts-expect-error no such procedure
export const none = client.guards.erase({});

// @ts-expect-error no such feature
export const nowhere = client.complaints.list({});
