import type { OutputAt } from '../../app/client.ts';
import { dateWords } from '../../ui/dates.ts';

type Document = OutputAt<'documents.reclassification'>;

function lawWords({ title, lawNumber }: Document['rulebook']): string {
  return lawNumber === '' ? title : `${title} (${lawNumber})`;
}

/** Who declares, by which article and to what effect. */
export function ActDeclaration({ document: { act, rulebook, items } }: { readonly document: Document }) {
  const competence = rulebook.citation === '' ? '' : `, no exercício da competência do ${rulebook.citation}`;
  const guards = items.length === 1 ? 'ao guarda relacionado' : 'aos guardas relacionados';
  return (
    <>
      <p>
        A autoridade abaixo assinada{competence}, da norma disciplinar {lawWords(rulebook)}, à vista dos
        assentamentos funcionais até {dateWords(act.until)}, declara a classe de comportamento correspondente{' '}
        {guards} neste ato, com efeitos desde a data indicada para cada um.
      </p>
      {act.substitution === '' ? null : <p>Assina o substituto, por este motivo: {act.substitution}</p>}
    </>
  );
}
