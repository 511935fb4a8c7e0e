import type { z } from 'zod';
import { attachmentsContract, CHUNK_BYTES } from '../../shared/attachments/contract.ts';
import { AppError } from '../../shared/contract/errors.ts';
import type { Procedure, ProcedureKind } from '../../shared/contract/procedure.ts';
import { envelope } from '../../shared/contract/wire.ts';
import type { Backend } from './backend.ts';

/** Bytes of an attachment that the session opened, by its token; at most `CHUNK_BYTES` at once. */
export type ReadChunk = (
  token: string,
  from: number,
  length?: number,
) => Promise<{ readonly data: Buffer; readonly bytes: number; readonly type: string }>;

/** Asks the backend process for one of its procedures; `key` names an intention. @throws AppError its refusal */
export async function ask<I extends z.ZodType, O extends z.ZodType>(
  backend: Pick<Backend, 'call'>,
  path: string,
  procedure: Procedure<ProcedureKind, I, O>,
  input: z.input<I>,
  key?: string,
): Promise<z.output<O>> {
  const reply = envelope.parse(JSON.parse(await backend.call(path, JSON.stringify(input), key)));
  if (!reply.ok) throw new AppError(reply.error);
  return procedure.output.parse(reply.value);
}

/** The reader of what the session opened. */
export function chunksOf(backend: () => Backend): ReadChunk {
  return async (token, from, length = CHUNK_BYTES) => {
    const { data, ...about } = await ask(backend(), 'attachments.chunk', attachmentsContract.chunk, {
      token,
      from,
      length,
    });
    return { ...about, data: Buffer.from(data, 'base64') };
  };
}
