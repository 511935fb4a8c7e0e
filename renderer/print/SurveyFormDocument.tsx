import '../styles/survey-form.css';
import { z } from 'zod';
import { RESOLVED_LABELS, SCORE_LABELS, SCORES } from '../../shared/surveys/model.ts';
import { read } from '../app/queries.ts';
import { defineDocument } from './define-document.ts';
import { PrintPage, PrintSection } from './PrintPage.tsx';

const LINES = ['1', '2', '3', '4', '5', '6'] as const;

function Boxes({ labels }: { readonly labels: readonly string[] }) {
  return (
    <ul className="lp-boxes">
      {labels.map((label) => (
        <li key={label}>
          <span aria-hidden className="lp-box" />
          {label}
        </li>
      ))}
    </ul>
  );
}

function Questions() {
  return (
    <>
      <PrintSection title="1. Como avalia o atendimento da ouvidoria?">
        <Boxes labels={SCORES.toReversed().map((score) => SCORE_LABELS[score])} />
      </PrintSection>
      <PrintSection title="2. O que trouxe à ouvidoria foi resolvido?">
        <Boxes labels={Object.values(RESOLVED_LABELS)} />
      </PrintSection>
      <PrintSection title="3. Quer dizer mais alguma coisa?">
        {LINES.map((line) => (
          <div key={line} className="lp-ruled" />
        ))}
      </PrintSection>
      <PrintSection title="Data">
        <p className="lp-day">____ / ____ / ________</p>
      </PrintSection>
    </>
  );
}

/** The survey to be filled in by hand: known by its protocol, it neither says nor asks who answers. */
export const surveyFormDocument = defineDocument({
  input: z.object({ protocol: z.string().min(1).max(40) }),
  load: async ({ protocol }) => ({ protocol, agency: await read('agencies.current', {}) }),
  label: ({ protocol }) => `Pesquisa de satisfação da manifestação ${protocol}`,
  render: ({ protocol, agency }) => (
    <PrintPage agency={agency} title="Pesquisa de satisfação" subtitle={`Ouvidoria · Protocolo ${protocol}`}>
      <p>
        Sua avaliação ajuda a melhorar o atendimento (Lei 13.460/2017, art. 23). Responder é facultativo. Não
        escreva seu nome, documento, telefone nem endereço: esta folha é conhecida apenas pelo protocolo.
        Entregue-a na ouvidoria, envie-a pelo correio ou responda por telefone.
      </p>
      <Questions />
    </PrintPage>
  ),
});
