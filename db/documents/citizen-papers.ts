import { conflict, notFound } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import { isOpen, KIND_LABELS, STATUS_LABELS } from '../../shared/manifestations/model.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import type { HandlersOf } from '../context.ts';
import { referredPage, viewOfCitizen } from '../manifestations/views.ts';
import { issueDocument } from './register.ts';

type Documents = HandlersOf<AppContract>['documents'];

/** What the citizen may know today, as a numbered paper. Throws `notFound` or `conflict`. */
export const issueFollowUp: Documents['issueFollowUp'] = async (context, { manifestationId, replaces }) => {
  const { trx, today, about } = context;
  const subject = `manifestation:${manifestationId}` as const;
  about(subject);
  const seen = await viewOfCitizen(trx, manifestationId);
  if (seen === null) throw notFound('manifestação');
  const { protocol, kind, status, receivedOn, dueOn, complement, answers } = seen;
  return issueDocument(context, {
    kind: 'acompanhamento',
    subject,
    facts: {
      protocol,
      type: KIND_LABELS[kind],
      status: STATUS_LABELS[status],
      receivedOn,
      on: today,
      dueOn: isOpen(status) ? dueOn : null,
      complement,
      answers,
    },
    replaces,
  });
};

/** The extract as it was forwarded, and the letter that takes it. Throws `notFound` before it was, or `conflict`. */
export const issueExtract: Documents['issueExtract'] = async (
  context,
  { manifestationId, recipient, replaces },
) => {
  const { trx, about, session, today } = context;
  const subject = `manifestation:${manifestationId}` as const;
  about(subject);
  const page = await referredPage(trx, manifestationId, { session, today }).catch(() => {
    throw conflict('A manifestação ainda não tem extrato: encaminhe-a antes de expedi-lo.');
  });
  const { protocol, kind, receivedOn, factOn, factTime, address, district, unit, vehicle, dueOn } = page;
  const guards = page.guards.map(({ name, registration }) => ({ name, registration }));
  const extract = await issueDocument(context, {
    kind: 'extrato',
    subject,
    facts: {
      protocol,
      type: KIND_LABELS[kind],
      receivedOn,
      factOn,
      factTime,
      address,
      district,
      unit,
      vehicle,
      guards,
      extract: page.extract,
      dueOn,
    },
    replaces,
  });
  if (recipient === null) return { ...extract, letter: null };
  const { treatment, ...addressee } = recipient;
  const letter = await issueDocument(context, {
    kind: 'oficio',
    subject,
    facts: {
      treatment,
      recipient: addressee,
      subject: `Encaminhamento da manifestação ${protocol}`,
      reference: `Manifestação ${protocol}`,
      paragraphs: [
        `Encaminho o extrato nº ${extract.number}, da manifestação recebida por esta ouvidoria, sem a identificação de quem se manifestou (Lei 13.460/2017, art. 10, § 7º).`,
        `Solicito que as providências adotadas sejam informadas a esta ouvidoria até ${formatDate(dueOn)}, para que se responda ao cidadão no prazo da Lei 13.460/2017, art. 16.`,
      ],
      attachments: [`Extrato sem identificação nº ${extract.number}`],
    },
  });
  return { ...extract, letter };
};
