import { z } from 'zod';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const seq = z.number().int().nonnegative();

/** The end of a trail, signed by the installation (Ed25519; key and signature in base64). */
export const signedHead = z.object({
  format: z.literal('lisura-head'),
  version: z.literal(1),
  installId: z.string(),
  seq,
  hash,
  publicKey: z.string(),
  signature: z.string(),
});
export type SignedHead = z.infer<typeof signedHead>;

/** The first line of an exported trail. */
export const trailHeader = z.object({
  format: z.literal('lisura-trail'),
  version: z.literal(1),
  installId: z.string(),
  publicKey: z.string(),
});

/** Each of its other lines but the last: an entry with all that its hash covers. */
export const trailLine = z.object({
  seq,
  at: z.string(),
  actor_id: z.number().int().nullable(),
  actor_name: z.string(),
  procedure: z.string(),
  subject: z.string().nullable(),
  reason: z.string().nullable(),
  input_digest: z.string(),
  outcome: z.string(),
  prev_hash: z.string(),
  hash: z.string(),
});

/** The last line: how many entries, the end, the SHA-256 of all bytes before this line, and the signature of it all. */
export const trailSeal = z.object({ entries: seq, seq, hash, sha256: hash, signature: z.string() });

/** What can be wrong with a proof kept elsewhere, or with the trail in use when set beside it. */
export const PROOF_FAULTS = {
  format: 'O arquivo não é um comprovante nem uma trilha exportada do Lisura, ou está incompleto.',
  installation: 'O comprovante é de outra instalação do Lisura.',
  key: 'O comprovante foi assinado com outra chave, que não é a desta instalação.',
  signature: 'A assinatura não confere: o comprovante foi alterado depois de emitido.',
  content: 'O conteúdo do arquivo foi alterado depois de exportado: a sequência se rompe neste registro.',
  behind:
    'A trilha em uso termina antes deste registro: os dados foram postos de volta a uma data anterior, ou o final da trilha foi retirado.',
  different: 'A trilha em uso tem outro conteúdo neste registro: ela foi refeita depois do comprovante.',
  absent:
    'Nenhum registro da trilha em uso tem este código. Confira a digitação; se estiver certa, o documento não saiu destes dados, ou a trilha foi refeita.',
} as const;
export type ProofFault = keyof typeof PROOF_FAULTS;

const faults = z.enum([
  'format',
  'installation',
  'key',
  'signature',
  'content',
  'behind',
  'different',
  'absent',
]);

export const trailProof = z.object({
  /** The entry that the proof is of, or at which it fails; null where none can be told. */
  seq: seq.nullable(),
  /** When that entry was made, by the trail in use; null where it has it not. */
  at: z.string().nullable(),
  /** How many entries an exported trail brought; 0 for a head or a code. */
  entries: seq,
  fault: faults.nullable(),
});
export type TrailProof = z.infer<typeof trailProof>;
