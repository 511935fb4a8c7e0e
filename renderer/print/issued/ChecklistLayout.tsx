import type { ChecklistFacts } from '../../../shared/proceedings/papers.ts';
import { dateWords } from '../../ui/dates.ts';
import { PrintSection, PrintTable } from '../PrintPage.tsx';
import type { LayoutProps } from './define-layout.ts';
import { IssuedPage } from './IssuedPage.tsx';
import { IssuedSignature } from './IssuedSignature.tsx';

type Facts = { readonly facts: ChecklistFacts };
type Guarantee = ChecklistFacts['guarantees'][number];

const nameOf = ({ label, guard }: Guarantee): string => (guard === '' ? label : `${label} (${guard})`);

function Missing({ facts: { guarantees } }: Facts) {
  const missing = guarantees.filter((one) => one.met === null);
  if (guarantees.length === 0) return <p>O rito deste tipo de procedimento não tem lista de garantias.</p>;
  if (missing.length === 0) return <p>Nada falta: cada garantia do rito tem o ato que a atende.</p>;
  return (
    <ol>
      {missing.map((one) => (
        <li key={nameOf(one)}>
          <strong>{nameOf(one)}</strong>: {one.missing} ({one.citation})
        </li>
      ))}
    </ol>
  );
}

function Met({ facts: { guarantees } }: Facts) {
  const met = guarantees.filter((one) => one.met !== null);
  return (
    <PrintTable
      caption="Garantias atendidas"
      headers={['Garantia', 'Ato que a atende', 'Data', 'Fundamento']}
      rows={met.map((one) => ({
        key: nameOf(one),
        cells: [nameOf(one), one.met?.label, dateWords(one.met?.on ?? null), one.citation],
      }))}
      empty="Nenhuma garantia atendida até agora."
    />
  );
}

function Annulled({ facts: { annulled } }: Facts) {
  return (
    <PrintTable
      caption="Atos anulados"
      headers={['Ato', 'Data', 'Motivo']}
      rows={Array.from(annulled.entries(), ([key, { label, guard, on, reason }]) => ({
        key,
        cells: [guard === '' ? label : `${label} (${guard})`, dateWords(on), reason],
      }))}
      empty="Nenhum ato anulado."
    />
  );
}

/** What could bring the file down, looked at on a day: guarantees missing, those met, and acts annulled. */
export function ChecklistLayout({ facts, document }: LayoutProps<ChecklistFacts>) {
  const { kind, proceeding, on } = facts;
  return (
    <IssuedPage
      document={document}
      title="Lista de nulidades"
      subtitle={`${kind} ${proceeding}, em ${dateWords(on)}`}
    >
      <PrintSection title="O que falta">
        <Missing facts={facts} />
      </PrintSection>
      <PrintSection title="O que consta dos autos">
        <Met facts={facts} />
        <Annulled facts={facts} />
      </PrintSection>
      <IssuedSignature document={document} />
    </IssuedPage>
  );
}
