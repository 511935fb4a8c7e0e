import { z } from 'zod';
import { AppError } from '../../shared/contract/errors.ts';
import { KIND_LABELS } from '../../shared/manifestations/model.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import { call, type OutputAt } from '../app/client.ts';
import { read } from '../app/queries.ts';
import { defineDocument } from './define-document.ts';
import { PrintFacts, PrintPage, PrintSection } from './PrintPage.tsx';

type Received = NonNullable<OutputAt<'manifestations.followUp'>>;

async function received(code: string): Promise<Received> {
  const found = await call('manifestations.followUp', { code });
  if (found === null) throw new AppError({ code: 'notFound', what: 'manifestação' });
  return found;
}

function grouped(code: string): string {
  return (code.replace(/\D/g, '').match(/\d{1,4}/g) ?? []).join('  ');
}

function Rights({ dueOn }: { readonly dueOn: string }) {
  return (
    <PrintSection title="Seus direitos na Lei 13.460/2017">
      <ul>
        <li>
          A resposta conclusiva deve ser dada até {formatDate(dueOn)}. O prazo é de trinta dias e só pode ser
          prorrogado uma vez, por igual período e com justificativa (art. 16).
        </li>
        <li>Sua manifestação não pode ser recusada (art. 11), nem se exige o motivo dela (art. 10, § 2º).</li>
        <li>
          Os dados de quem se identifica são protegidos e não acompanham o que é enviado para apuração (art.
          10, § 7º).
        </li>
        <li>Este comprovante é parte do atendimento da manifestação (art. 12, parágrafo único, II).</li>
      </ul>
    </PrintSection>
  );
}

/** What the citizen takes home: protocol, follow-up code, term and rights. Nothing of who spoke, nor of what was told. */
export const receiptDocument = defineDocument({
  input: z.object({ followUpCode: z.string().regex(/^\d{16}$/) }),
  load: async ({ followUpCode }) => ({
    followUpCode,
    found: await received(followUpCode),
    agency: await read('agencies.current', {}),
  }),
  label: ({ found }) => `Comprovante da manifestação ${found.protocol}`,
  render: ({ followUpCode, found, agency }) => (
    <PrintPage agency={agency} title="Comprovante de manifestação" subtitle="Ouvidoria">
      <PrintFacts
        facts={[
          { label: 'Protocolo', value: <strong>{found.protocol}</strong> },
          { label: 'Tipo', value: KIND_LABELS[found.kind] },
          { label: 'Recebida em', value: formatDate(found.receivedOn) },
          { label: 'Resposta conclusiva até', value: <strong>{formatDate(found.dueOn)}</strong> },
        ]}
      />
      <PrintSection title="Código de acompanhamento">
        <p className="lp-key">{grouped(followUpCode)}</p>
        <p>
          Guarde este código: ele não é conservado pela ouvidoria e não pode ser emitido de novo. Quem o tiver
          acompanha a manifestação; não o mostre a outras pessoas.
        </p>
      </PrintSection>
      <PrintSection title="Como acompanhar">
        <p>
          Procure a ouvidoria, pessoalmente ou por qualquer de seus canais de atendimento, e informe os
          dezesseis números do código. Não é preciso dizer quem você é. Serão informados a situação, o prazo e
          as respostas já dadas.
        </p>
      </PrintSection>
      <Rights dueOn={found.dueOn} />
    </PrintPage>
  ),
});
