import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { IssuedDocument } from '../../shared/documents/register.ts';
import { reportFacts } from '../../shared/reports/model.ts';
import { IfCan } from '../app/session.tsx';
import { issuePath } from './period.ts';

/** Leads to the issuing of another report of the same period in the place of this one. */
export function CorrectReport({ document: { id, facts } }: { readonly document: IssuedDocument }) {
  const { figures } = reportFacts.parse(facts);
  return (
    <IfCan permission="manifestations.write">
      <Button component={Link} to={issuePath(figures, id)} variant="default">
        Expedir correção
      </Button>
    </IfCan>
  );
}
