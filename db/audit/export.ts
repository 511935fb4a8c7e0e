import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { badFile } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import { stampOf } from '../clock.ts';
import type { HandlerOf, PrepareContext } from '../context.ts';
import { renameDurably } from '../files.ts';
import { GENESIS } from './chain.ts';
import { sealMessage } from './trail-check.ts';
import { lastSeq, PAGE } from './verify.ts';

type Written = { readonly entries: number; readonly seq: number; readonly sha256: string };

/** Writes the whole trail, up to its last entry of now, to a folder: header, one line for each entry, signed seal. */
export const exportTrail: HandlerOf<AppContract['audit']['export']> = {
  aside: true,
  prepare: async (context, { file: folder, job }) => {
    if (!existsSync(folder) || !statSync(folder).isDirectory())
      throw badFile('A pasta não foi encontrada. Confira se o pendrive ou a pasta de rede está no lugar.');
    const { name, path } = freeName(folder, stampOf(context.now));
    const partial = `${path}.partial`;
    const discard = (): void => {
      for (const one of [partial, path]) rmSync(one, { force: true });
    };
    try {
      const { seq, entries, sha256 } = await write(context, partial, job);
      renameDurably(partial, path);
      return {
        run: ({ about }) => {
          about(`audit:${seq}`, name);
          return Promise.resolve({ name, entries, sha256 });
        },
        undo: discard,
      };
    } catch (error) {
      discard();
      throw error;
    }
  },
};

function freeName(folder: string, stamp: string): { readonly name: string; readonly path: string } {
  for (let number = 1; ; number += 1) {
    const name = `trilha-${stamp}${number === 1 ? '' : `-${number}`}.jsonl`;
    const path = join(folder, name);
    if (!existsSync(path) && !existsSync(`${path}.partial`)) return { name, path };
  }
}

async function write(
  { db, jobs, signer }: PrepareContext,
  path: string,
  job: string | null,
): Promise<Written> {
  const { installId, publicKey } = signer;
  const total = await lastSeq(db);
  const digest = createHash('sha256');
  const descriptor = openSync(path, 'wx', 0o600);
  const put = (text: string): void => {
    digest.update(text);
    writeSync(descriptor, text);
  };
  let last = { seq: 0, hash: GENESIS };
  let entries = 0;
  try {
    put(`${JSON.stringify({ format: 'lisura-trail', version: 1, installId, publicKey })}\n`);
    while (last.seq < total) {
      const page = await db
        .selectFrom('audit_entry')
        .selectAll()
        .where('seq', '>', last.seq)
        .where('seq', '<=', total)
        .orderBy('seq')
        .limit(PAGE)
        .execute();
      put(page.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
      entries += page.length;
      last = page.at(-1) ?? last;
      await jobs.step(job, entries, total);
      if (page.length < PAGE) break;
    }
    const seal = { entries, ...lastOf(last), sha256: digest.digest('hex') };
    const signature = signer.sign(sealMessage(installId, seal));
    writeSync(descriptor, `${JSON.stringify({ ...seal, signature })}\n`);
    fsyncSync(descriptor);
    return { entries, seq: last.seq, sha256: seal.sha256 };
  } finally {
    closeSync(descriptor);
  }
}

const lastOf = ({ seq, hash }: { readonly seq: number; readonly hash: string }) => ({ seq, hash });
