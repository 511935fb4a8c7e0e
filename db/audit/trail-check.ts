import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { z } from 'zod';
import { type ProofFault, trailHeader, trailLine, trailSeal } from '../../shared/audit/proof.ts';
import { GENESIS } from './chain.ts';
import { isSigned, type Signer } from './signing.ts';
import { breakAt } from './verify.ts';

type Seal = z.infer<typeof trailSeal>;
type Header = z.infer<typeof trailHeader>;
type Checked = {
  readonly entries: number;
  /** The last entry, or the one at which it fails. */
  readonly seq: number;
  readonly hash: string;
  readonly fault: ProofFault | null;
};

const STEP = 5_000;

/** What is signed of an exported trail. */
export const sealMessage = (installId: string, seal: Omit<Seal, 'signature'>): string =>
  ['lisura-trail', installId, seal.entries, seal.seq, seal.hash, seal.sha256].join('\n');

/** Reads an exported trail line by line: header, every entry and its link, seal. The trail in use is not looked at. */
export async function checkTrail(
  file: string,
  signer: Signer,
  told: (done: number, total: number) => Promise<void>,
): Promise<Checked> {
  const { size } = statSync(file);
  const digest = createHash('sha256');
  let header: Header | null = null;
  let seal: Seal | null = null;
  let last = { seq: 0, hash: GENESIS };
  let [entries, bytes] = [0, 0];
  const failed = (fault: ProofFault, seq = last.seq): Checked => ({ ...last, seq, entries, fault });
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
  for await (const text of lines) {
    if (seal !== null) return failed('format');
    const value = jsonOf(text);
    if (header === null) {
      header = trailHeader.safeParse(value).data ?? null;
      if (header === null) return failed('format');
    } else {
      seal = trailSeal.safeParse(value).data ?? null;
      if (seal !== null) continue;
      const entry = trailLine.safeParse(value).data;
      if (entry === undefined) return failed('format');
      const broken = breakAt(entry, last);
      if (broken !== null) return failed('content', broken.seq);
      last = entry;
      entries += 1;
    }
    const line = `${text}\n`;
    digest.update(line);
    bytes += Buffer.byteLength(line);
    if (entries % STEP === 0) await told(bytes, size);
  }
  if (header === null || seal === null) return failed('format');
  const fault = faultOfSeal(header, seal, signer, { ...last, entries, sha256: digest.digest('hex') });
  return { ...last, entries, fault };
}

function faultOfSeal(
  { installId, publicKey }: Header,
  seal: Seal,
  signer: Signer,
  read: Omit<Seal, 'signature'>,
): ProofFault | null {
  if (!isSigned(publicKey, sealMessage(installId, seal), seal.signature)) return 'signature';
  if (sealMessage(installId, seal) !== sealMessage(installId, read)) return 'content';
  if (installId !== signer.installId) return 'installation';
  return publicKey === signer.publicKey ? null : 'key';
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
