import { useEffect, useState } from 'react';
import { AppError } from '../../shared/contract/errors.ts';
import type { PrintKind } from '../../shared/desktop/contract.ts';
import type { PreparedDocument } from './define-document.ts';
import { printDocuments } from './documents.ts';

export type Preparation =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly document: PreparedDocument }
  | { readonly state: 'failed'; readonly error: AppError };

/** Lays a document out. @throws {AppError} */
export async function prepareDocument(kind: PrintKind, input: unknown): Promise<PreparedDocument> {
  const document = printDocuments[kind];
  if (document === undefined) throw new AppError({ code: 'notFound', what: 'documento' });
  return document.prepare(input);
}

/** Any failure as a refusal of the closed list. */
export function asRefusal(cause: unknown): AppError {
  return cause instanceof AppError ? cause : new AppError({ code: 'internal', reference: 'impressao' });
}

/** Lays a document out for the screen; `input` is compared by its content. */
export function usePrepared(kind: PrintKind, input: Readonly<Record<string, unknown>>): Preparation {
  const body = JSON.stringify(input);
  const [preparation, setPreparation] = useState<Preparation>({ state: 'loading' });
  useEffect(() => {
    let wanted = true;
    setPreparation({ state: 'loading' });
    prepareDocument(kind, JSON.parse(body)).then(
      (document) => wanted && setPreparation({ state: 'ready', document }),
      (cause) => wanted && setPreparation({ state: 'failed', error: asRefusal(cause) }),
    );
    return () => {
      wanted = false;
    };
  }, [kind, body]);
  return preparation;
}
