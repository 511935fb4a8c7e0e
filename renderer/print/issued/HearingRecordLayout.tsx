import type { HearingRecordFacts } from '../../../shared/hearings/documents.ts';
import { dateWords } from '../../ui/dates.ts';
import { PrintFacts, PrintSignature } from '../PrintPage.tsx';
import type { LayoutProps } from './define-layout.ts';
import { IssuedPage } from './IssuedPage.tsx';

type Entry = HearingRecordFacts['body']['entries'][number];

function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  return Array.from(entries.entries(), ([at, { question, answer }]) => (
    <div key={at} className="lpi-entry">
      {question === '' ? null : (
        <p className="lpi-paragraph">
          <strong>Pergunta:</strong> {question}
        </p>
      )}
      <p className="lpi-paragraph">
        <strong>Resposta:</strong> {answer}
      </p>
    </div>
  ));
}

/** The record of a hearing, signed by who spoke and by who presided. */
export function HearingRecordLayout({ facts, document }: LayoutProps<HearingRecordFacts>) {
  const { body, heard, heardRole, presider, proceeding, on, place, correction } = facts;
  return (
    <IssuedPage document={document} title="Termo de oitiva" subtitle={proceeding}>
      <PrintFacts
        facts={[
          { label: 'Dia', value: dateWords(on) },
          { label: 'Hora', value: `das ${body.startedAt} às ${body.endedAt}` },
          { label: 'Local', value: place, wide: true },
          { label: 'Presentes', value: body.present, wide: true },
        ]}
      />
      {correction === '' ? null : <p className="lpi-paragraph">Motivo da correção: {correction}</p>}
      <p className="lpi-paragraph">{body.opening}</p>
      <Entries entries={body.entries} />
      <p className="lpi-paragraph">{body.closing}</p>
      <PrintSignature place="" name={heard} office={heardRole} />
      <PrintSignature place="" name={presider} office="Preside a oitiva" />
    </IssuedPage>
  );
}
