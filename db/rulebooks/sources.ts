import { notFound } from '../../shared/contract/errors.ts';
import { builtInRulebook } from '../../shared/rulebook/built-in.ts';
import { type RulebookDraftBody, rulebookDraftBody } from '../../shared/rulebook/draft-schema.ts';
import type { NamedSource, RulebookSource } from '../../shared/rulebooks/model.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import type { Session } from '../context.ts';
import type { Reader } from '../reader.ts';
import { draftById } from './drafts.ts';
import { type PublishedRulebook, rulebookById } from './statements.ts';

/** A rulebook wherever it is found, with how it is named to the reader. */
export type FoundSource = { readonly named: NamedSource; readonly body: RulebookDraftBody };

/** `Lei 1.234/2022, vigente de 01/03/2022 a 31/12/2025`. */
export function validityWords({ lawNumber, validFrom, validTo }: PublishedRulebook): string {
  const law = lawNumber === '' ? '' : `${lawNumber}, `;
  const period =
    validTo === null
      ? `vigente desde ${formatDate(validFrom)}`
      : `vigente de ${formatDate(validFrom)} a ${formatDate(validTo)}`;
  return `${law}${period}`;
}

export function namedVersion(version: PublishedRulebook): NamedSource {
  const source = { type: 'version' as const, id: version.id };
  return { source, title: version.title, detail: validityWords(version) };
}

async function draftSource(db: Reader, id: number, session: Session): Promise<FoundSource> {
  const row = session.permissions.has('rulebooks.write') ? await draftById(db, id) : undefined;
  if (row === undefined) throw notFound('minuta de norma');
  return {
    named: { source: { type: 'draft', id }, title: row.title, detail: 'minuta' },
    body: rulebookDraftBody.parse(JSON.parse(row.body)),
  };
}

/** The rulebook of a source; drafts only for who may write them. Throws `notFound`. */
export async function sourceOf(db: Reader, source: RulebookSource, session: Session): Promise<FoundSource> {
  if (source.type === 'draft') return draftSource(db, source.id, session);
  if (source.type === 'version') {
    const version = await rulebookById(db, source.id);
    if (version === null) throw notFound('norma');
    return { named: namedVersion(version), body: version.body };
  }
  const body = builtInRulebook(source.id);
  if (body === undefined) throw notFound('norma');
  const detail = body.example ? 'exemplo que acompanha a aplicação' : 'modelo que acompanha a aplicação';
  return { named: { source, title: body.title, detail }, body };
}
