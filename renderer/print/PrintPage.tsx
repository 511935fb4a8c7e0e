import { type ReactNode, useContext } from 'react';
import type { Agency } from '../../shared/agencies/contract.ts';
import { OnScreen } from './on-screen.ts';

export type LetterheadAgency = Pick<Agency, 'name' | 'municipality' | 'crest' | 'letterhead'> & {
  readonly state: string;
};

/** Coat of arms, municipality, office and its lines: the head of an official document. */
export function Letterhead({ agency }: { readonly agency: LetterheadAgency }) {
  return (
    <header className="lp-head">
      {agency.crest ? <img src={agency.crest} alt="" /> : null}
      <div>
        <p className="lp-city">
          Município de {agency.municipality} — {agency.state}
        </p>
        <p className="lp-office">{agency.name}</p>
        {agency.letterhead ? <p className="lp-lines">{agency.letterhead}</p> : null}
      </div>
    </header>
  );
}

type PrintPageProps = {
  readonly agency: LetterheadAgency;
  readonly title: string;
  /** Number, date or guard under the title. */
  readonly subtitle?: ReactNode;
  readonly children: ReactNode;
};

/** An official document: letterhead, title, body. */
export function PrintPage({ agency, title, subtitle, children }: PrintPageProps) {
  // On the screen the page around the paper has the first title.
  const Title = useContext(OnScreen) ? 'h2' : 'h1';
  return (
    <article className="lp-page">
      <Letterhead agency={agency} />
      <Title className="lp-title">{title}</Title>
      {subtitle ? <p className="lp-subtitle">{subtitle}</p> : null}
      {children}
    </article>
  );
}

/** A titled part; its heading never stays alone at the end of a page. */
export function PrintSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="lp-section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

type PrintFact = { readonly label: string; readonly value: ReactNode; readonly wide?: boolean };

/** Labelled facts in two columns. */
export function PrintFacts({ facts }: { readonly facts: readonly PrintFact[] }) {
  return (
    <dl className="lp-facts">
      {facts.map((fact) => (
        <div key={fact.label} data-wide={fact.wide ?? false}>
          <dt>{fact.label}</dt>
          <dd>{fact.value === null || fact.value === undefined || fact.value === '' ? '—' : fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}

type PrintTableProps = {
  readonly caption: string;
  readonly headers: readonly string[];
  /** Cells by row; the key of each row is its place. */
  readonly rows: readonly { readonly key: string | number; readonly cells: readonly ReactNode[] }[];
  readonly empty: string;
};

/** A table whose head repeats on each page and whose rows are never cut. */
export function PrintTable({ caption, headers, rows, empty }: PrintTableProps) {
  if (rows.length === 0) return <p className="lp-empty">{empty}</p>;
  return (
    <table className="lp-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {headers.map((header) => (
            <th key={header} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            {headers.map((header, at) => (
              <td key={header}>{row.cells[at]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type PrintSignatureProps = { readonly place: string; readonly name: string; readonly office: string };

/** Place and date, line, name and office of who signs; kept in one piece. */
export function PrintSignature({ place, name, office }: PrintSignatureProps) {
  return (
    <div className="lp-signature">
      <p>{place}</p>
      <div>
        <p>{name}</p>
        <p>{office}</p>
      </div>
    </div>
  );
}
