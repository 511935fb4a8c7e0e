import { useSearchParams } from 'react-router';
import { oficioFacts } from '../../../shared/documents/oficio.ts';
import { letterAsWritten, letterOffice } from '../../../shared/documents/papers-contract.ts';
import type { IssuedDocument } from '../../../shared/documents/register.ts';
import { useRead } from '../../app/queries.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { LetterForm } from './LetterForm.tsx';
import { emptyLetter } from './letter.ts';

const CRUMBS = [{ label: 'Documentos', to: '/documentos' }];

function Corrected({ document: { id, subject, facts } }: { readonly document: IssuedDocument }) {
  const office = letterOffice.parse(subject.slice(0, subject.indexOf(':')));
  return <LetterForm initial={{ ...letterAsWritten(oficioFacts.parse(facts)), office, replaces: id }} />;
}

/** Writes a letter of the office: anew, or in the place of one already issued. */
export function LetterPage() {
  const id = Number(useSearchParams()[0].get('corrige'));
  const corrected = useRead('documents.issued', { id }, { enabled: id > 0 });
  return (
    <Page
      title={id > 0 ? `Corrigir o ofício ${corrected.data?.number ?? ''}` : 'Novo ofício'}
      crumbs={CRUMBS}
      lead="O ofício recebe número ao ser expedido e não se altera depois: corrige-se por outro, que o nomeia. Só quem trabalha no órgão que expede o lê."
    >
      {id > 0 ? (
        <Loaded query={corrected}>{(document) => <Corrected document={document} />}</Loaded>
      ) : (
        <LetterForm initial={emptyLetter} />
      )}
    </Page>
  );
}
