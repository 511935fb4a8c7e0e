import { AppError, invalidField } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import { annullerOf } from '../../shared/documents/kind.ts';
import { DOCUMENT_KINDS } from '../../shared/documents/kinds.ts';
import { oficioFacts } from '../../shared/documents/oficio.ts';
import { letterFacts } from '../../shared/documents/papers-contract.ts';
import { findMarks } from '../../shared/identities/marks.ts';
import type { HandlersOf } from '../context.ts';
import { agencyId } from '../guards/statements.ts';
import { issueDocument } from './register.ts';

/** Issues a letter of an office. Throws `forbidden`, `invalid` or `conflict`. */
export const issueLetter: HandlersOf<AppContract>['documents']['issueLetter'] = async (
  context,
  { office, replaces, ...written },
) => {
  const { trx, session, about } = context;
  const subject = `${office}:${await agencyId(trx)}` as const;
  about(subject);
  const permission = annullerOf(DOCUMENT_KINDS.oficio, subject);
  if (permission === null || !session.permissions.has(permission))
    throw new AppError({ code: 'forbidden', permission: permission ?? 'documents' });
  const read = oficioFacts.safeParse(letterFacts(written));
  if (!read.success) throw invalidField('body', 'Cada parágrafo tem até 8.000 caracteres, e a carta até 60.');
  if (office === 'ouvidoria' && findMarks(written.body).some(({ kind }) => kind === 'cpf'))
    throw invalidField('body', 'O texto contém um CPF. Retire-o: o registro não guarda quem se manifesta.');
  return issueDocument(context, { kind: 'oficio', subject, facts: read.data, replaces });
};
