import '../../styles/behavior.css';
import type { ReclassificationFacts } from '../../../shared/behavior/documents.ts';
import { dateWords } from '../../ui/dates.ts';
import { longDate } from '../../ui/long-date.ts';
import { PrintFacts, PrintSection, PrintSignature, PrintTable } from '../PrintPage.tsx';
import type { LayoutProps } from './define-layout.ts';
import { IssuedPage } from './IssuedPage.tsx';

type Facts = { readonly facts: ReclassificationFacts };

/** Who declares, by which article and to what effect. */
function Declaration({ facts: { rulebook, items, until, substitution } }: Facts) {
  const law = rulebook.lawNumber === '' ? rulebook.title : `${rulebook.title} (${rulebook.lawNumber})`;
  const competence = rulebook.citation === '' ? '' : `, no exercício da competência do ${rulebook.citation}`;
  const guards = items.length === 1 ? 'ao guarda relacionado' : 'aos guardas relacionados';
  return (
    <PrintSection title="Declaração">
      <p>
        A autoridade abaixo assinada{competence}, da norma disciplinar {law}, à vista dos assentamentos
        funcionais até {dateWords(until)}, declara a classe de comportamento correspondente {guards} neste
        ato, com efeitos desde a data indicada para cada um.
      </p>
      {substitution === '' ? null : <p>Assina o substituto, por este motivo: {substitution}</p>}
    </PrintSection>
  );
}

function Changes({ facts: { items } }: Facts) {
  return (
    <PrintSection title="Mudanças declaradas">
      <PrintTable
        caption={items.length === 1 ? '1 guarda' : `${items.length} guardas`}
        headers={['Guarda', 'Matrícula', 'De', 'Para', 'Desde', 'Fundamento']}
        rows={items.map((item) => ({
          key: item.registration,
          cells: [item.name, item.registration, item.from, item.to, dateWords(item.on), item.citation],
        }))}
        empty="Nenhuma mudança."
      />
    </PrintSection>
  );
}

/** The act that declares classes of behavior: grounds, changes, signature. */
export function ReclassificationLayout({ facts, document }: LayoutProps<ReclassificationFacts>) {
  const { until, on, authority } = facts;
  const { municipality, state } = document.letterhead;
  return (
    <IssuedPage document={document} title="Ato de reclassificação de comportamento">
      <PrintFacts
        facts={[
          { label: 'Mudanças até', value: dateWords(until) },
          { label: 'Data do ato', value: dateWords(on) },
        ]}
      />
      <Declaration facts={facts} />
      <Changes facts={facts} />
      {authority === null || on === null ? null : (
        <div className="lp-closing">
          <p className="lb-publish">
            Publique-se, dê-se ciência aos interessados e registre-se nos assentamentos.
          </p>
          <PrintSignature place={`${municipality} — ${state}, ${longDate(on)}.`} {...authority} />
        </div>
      )}
    </IssuedPage>
  );
}
