import type { FileIndexFacts } from '../../../shared/proceedings/file-index.ts';
import { dateWords } from '../../ui/dates.ts';
import { PrintSection, PrintTable } from '../PrintPage.tsx';
import type { LayoutProps } from './define-layout.ts';
import { IssuedPage } from './IssuedPage.tsx';
import { IssuedSignature } from './IssuedSignature.tsx';

type Entry = FileIndexFacts['entries'][number];
type Person = FileIndexFacts['people'][number];

const when = ({ on, at }: Entry): string => (at === '' ? dateWords(on) : `${dateWords(on)}, ${at}`);
const period = ({ from, to }: Person): string =>
  to === null ? `desde ${dateWords(from)}` : `${dateWords(from)} a ${dateWords(to)}`;

function Pieces({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <div className="lpi-index">
      <PrintTable
        caption="Peças em ordem de data"
        headers={['Ordem', 'Data', 'Peça', 'De quem', 'Número', 'Páginas']}
        rows={Array.from(entries.entries(), ([at, entry]) => ({
          key: at,
          cells: [
            at + 1,
            when(entry),
            entry.annulled ? `${entry.what} (anulada)` : entry.what,
            entry.who || '—',
            <span key="number" className="lpi-whole">
              {entry.number || '—'}
            </span>,
            entry.pages ?? '—',
          ],
        }))}
        empty="Nenhuma peça nos autos."
      />
    </div>
  );
}

function People({ people }: { readonly people: readonly Person[] }) {
  return (
    <PrintTable
      caption="Pessoas do procedimento"
      headers={['Papel', 'Nome', 'Período', 'Ato']}
      rows={Array.from(people.entries(), ([key, one]) => ({
        key,
        cells: [one.role, one.name, period(one), one.act || '—'],
      }))}
      empty="Nenhuma pessoa designada."
    />
  );
}

/** What is in the file, piece by piece in order, and who takes part in it. */
export function FileIndexLayout({ facts, document }: LayoutProps<FileIndexFacts>) {
  const { kind, proceeding, situation, on, entries, people } = facts;
  return (
    <IssuedPage
      document={document}
      title="Sumário dos autos"
      subtitle={`${kind} ${proceeding}, ${situation.toLowerCase()}, em ${dateWords(on)}`}
    >
      <PrintSection title="Peças">
        <Pieces entries={entries} />
        <p>Páginas: as do documento numerado, conhecidas depois de impresso.</p>
      </PrintSection>
      <PrintSection title="Pessoas">
        <People people={people} />
      </PrintSection>
      <IssuedSignature document={document} />
    </IssuedPage>
  );
}
