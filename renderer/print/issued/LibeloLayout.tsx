import '../../styles/proceedings.css';
import type { LibeloFacts } from '../../../shared/judgment/documents.ts';
import { dateWords } from '../../ui/dates.ts';
import { PrintSection, PrintTable } from '../PrintPage.tsx';
import type { LayoutProps } from './define-layout.ts';
import { IssuedPage } from './IssuedPage.tsx';
import { IssuedSignature } from './IssuedSignature.tsx';
import { ruledKey, termWords } from './ruled.ts';

type Facts = { readonly facts: LibeloFacts };

function Charges({ facts: { charges } }: Facts) {
  return (
    <PrintSection title="Imputações">
      <ol>
        {charges.map((charge) => (
          <li key={ruledKey(charge)}>
            <p className="lp-prose">
              A <strong>{charge.guard.name}</strong>, matrícula {charge.guard.registration}, imputa-se
              infração ao {charge.citation} ({charge.label})
              {charge.severity === '' ? '' : `, falta de gravidade ${charge.severity.toLowerCase()}`}, porque,
              em {dateWords(charge.factOn)}: {charge.fact}
            </p>
            {charge.circumstances.length === 0 ? null : (
              <p className="lp-prose">{charge.circumstances.join('; ')}.</p>
            )}
          </li>
        ))}
      </ol>
    </PrintSection>
  );
}

function Evidence({ facts: { evidence } }: Facts) {
  return (
    <PrintSection title="Provas">
      <PrintTable
        caption="Provas juntadas"
        headers={['Nº', 'Prova', 'Origem']}
        rows={evidence.map(({ number, description, source }) => ({
          key: number,
          cells: [String(number), description, source],
        }))}
        empty="As provas são as constantes dos autos e as que se produzirem na instrução."
      />
    </PrintSection>
  );
}

function Witnesses({ facts: { witnesses } }: Facts) {
  return (
    <PrintSection title="Rol de testemunhas">
      {witnesses.length === 0 ? (
        <p>Nenhuma testemunha arrolada.</p>
      ) : (
        <ol>
          {witnesses.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ol>
      )}
    </PrintSection>
  );
}

/** The indictment: charges, evidence, witnesses, and the term of the defence. */
export function LibeloLayout({ facts, document }: LayoutProps<LibeloFacts>) {
  const { kind, proceeding, summary, defence } = facts;
  return (
    <IssuedPage document={document} title="Libelo acusatório" subtitle={`${kind} ${proceeding}`}>
      <PrintSection title="Dos fatos">
        <p className="lp-prose">{summary}</p>
      </PrintSection>
      <Charges facts={facts} />
      <Evidence facts={facts} />
      <Witnesses facts={facts} />
      <PrintSection title="Do procedimento">
        <p className="lp-prose">
          Encaminhe-se para apuração, com citação de cada acusado, vista dos autos e prazo de{' '}
          {termWords(defence)} para a defesa ({defence.citation}), assegurados o contraditório e a ampla
          defesa (Constituição Federal, art. 5º, LV).
        </p>
      </PrintSection>
      <IssuedSignature document={document} />
    </IssuedPage>
  );
}
