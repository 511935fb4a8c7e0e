import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { annullerOf } from '../../shared/documents/kind.ts';
import { DOCUMENT_KINDS } from '../../shared/documents/kinds.ts';
import type { IssuedDocument } from '../../shared/documents/register.ts';
import { rewardActFacts } from '../../shared/rewards/documents.ts';
import { IfCan, useCan } from '../app/session.tsx';
import { CorrectReport } from '../reports/CorrectReport.tsx';
import { IssueCertificate } from './IssueCertificate.tsx';
import { IssueDossier } from './IssueDossier.tsx';
import { IssueExtract } from './papers/IssueExtract.tsx';
import { IssueFollowUp } from './papers/IssueFollowUp.tsx';
import { IssueRewardAct } from './papers/IssueRewardAct.tsx';

type CorrectDocumentProps = { readonly document: IssuedDocument };

/** Only a letter that an office wrote of its own: the others go with an act. */
function CorrectLetter({ document: { id, subject } }: CorrectDocumentProps) {
  const can = useCan();
  const permission = annullerOf(DOCUMENT_KINDS.oficio, subject);
  if (permission === null || !can(permission)) return null;
  return (
    <Button component={Link} to={`/documentos/oficio?corrige=${id}`} variant="default">
      Expedir correção
    </Button>
  );
}

/** Issues another document in the place of this one, where the page of the register can make it. */
export function CorrectDocument({ document }: CorrectDocumentProps) {
  const { id, kind, subject, facts } = document;
  const about = Number(subject.slice(subject.indexOf(':') + 1));
  switch (kind) {
    case 'relatorio_ouvidoria':
      return <CorrectReport document={document} />;
    case 'oficio':
      return <CorrectLetter document={document} />;
    case 'acompanhamento':
      return <IssueFollowUp manifestationId={about} replaces={id} />;
    case 'extrato':
      return <IssueExtract manifestationId={about} replaces={id} />;
    case 'recompensa':
      return <IssueRewardAct rewardId={rewardActFacts.parse(facts).rewardId} replaces={id} />;
    case 'certidao':
    case 'prontuario':
      return (
        <IfCan permission="documents.dossier">
          {kind === 'certidao' ? (
            <IssueCertificate guardId={about} replaces={id} />
          ) : (
            <IssueDossier guardId={about} replaces={id} />
          )}
        </IfCan>
      );
    default:
      return null;
  }
}
