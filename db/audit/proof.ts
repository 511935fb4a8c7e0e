import { existsSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { type ProofFault, type SignedHead, signedHead, type TrailProof } from '../../shared/audit/proof.ts';
import { badFile } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { QueryContext } from '../context.ts';
import type { Reader } from '../reader.ts';
import type { Head } from './head.ts';
import { headMessage, isSigned, type Signer } from './signing.ts';
import { checkTrail } from './trail-check.ts';
import { lastSeq } from './verify.ts';

const LARGEST_HEAD = 10_000;
const HASH_LENGTH = 64;

/** The end of the trail as it is now, signed. The text is what is kept elsewhere. */
export async function headNow({ db, signer }: Pick<QueryContext, 'db' | 'signer'>) {
  const { seq, hash, at } = await db
    .selectFrom('audit_entry')
    .select(['seq', 'hash', 'at'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  const { installId, publicKey, fingerprint } = signer;
  const signature = signer.sign(headMessage(installId, { seq, hash }));
  const head: SignedHead = { format: 'lisura-head', version: 1, installId, seq, hash, publicKey, signature };
  return { ...head, at, fingerprint, text: `${JSON.stringify(head, null, 2)}\n` };
}

/** Whether the trail in use has an entry whose hash begins so. */
export async function checkCode({ db }: QueryContext, { code }: { readonly code: string }) {
  const found = await db
    .selectFrom('audit_entry')
    .select(['seq', 'at'])
    .where('hash', '>=', code)
    .where('hash', '<=', code.padEnd(HASH_LENGTH, 'f'))
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst();
  return found === undefined ? proofOf('absent') : { ...found, entries: 0, fault: null };
}

/** Sets a file kept elsewhere, a signed head or an exported trail, beside the trail in use. */
export async function checkFile(
  { db, jobs, signer }: QueryContext,
  { file, job }: ParsedOf<AppContract['audit']['checkFile']>,
): Promise<TrailProof> {
  if (!existsSync(file) || !statSync(file).isFile())
    throw badFile('O arquivo não foi encontrado. Confira se o pendrive ou a pasta está no lugar.');
  const head = await headIn(file);
  if (head !== null) {
    const fault = faultOfHead(signer, head);
    return fault === null ? beside(db, head, 0) : proofOf(fault, head.seq);
  }
  const trail = await checkTrail(file, signer, (done, total) => jobs.step(job, done, total));
  return trail.fault === null ? beside(db, trail, trail.entries) : { ...trail, at: null };
}

function proofOf(fault: ProofFault, seq: number | null = null): TrailProof {
  return { seq, at: null, entries: 0, fault };
}

async function headIn(file: string): Promise<SignedHead | null> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    if (size > LARGEST_HEAD) return null;
    return signedHead.safeParse(JSON.parse(await handle.readFile('utf8'))).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  } finally {
    await handle.close();
  }
}

function faultOfHead(
  signer: Signer,
  { installId, publicKey, signature, ...head }: SignedHead,
): ProofFault | null {
  if (!isSigned(publicKey, headMessage(installId, head), signature)) return 'signature';
  if (installId !== signer.installId) return 'installation';
  return publicKey === signer.publicKey ? null : 'key';
}

async function beside(db: Reader, { seq, hash }: Head, entries: number): Promise<TrailProof> {
  const own = await db
    .selectFrom('audit_entry')
    .select(['at', 'hash'])
    .where('seq', '=', seq)
    .executeTakeFirst();
  if (own === undefined)
    return { ...proofOf(seq > (await lastSeq(db)) ? 'behind' : 'different', seq), entries };
  return { seq, at: own.at, entries, fault: own.hash === hash ? null : 'different' };
}
