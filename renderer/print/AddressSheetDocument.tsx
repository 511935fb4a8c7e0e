import '../styles/address-sheet.css';
import { z } from 'zod';
import { call } from '../app/client.ts';
import { read } from '../app/queries.ts';
import { defineDocument } from './define-document.ts';

/** The place of an address between commas, dashes and line breaks: one a line. */
function linesOf(address: string): readonly string[] {
  return address
    .split(/\n| [-–—] /)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * The sheet that goes over the folded letter, its addressee where the window of a DL envelope is. Only paper: neither
 * the register nor any file ever holds it. Called directly: an identity must not stay in the memory of readings.
 */
export const addressSheetDocument = defineDocument({
  input: z.object({ manifestationId: z.number().int(), reason: z.string() }),
  load: async (input) => ({
    agency: await read('agencies.current', {}),
    to: await call('identities.addressee', input),
  }),
  // The title of the job, which a printer may keep, says nothing of who it is for.
  label: ({ agency }) => `Folha de rosto · ${agency.name}`,
  render: ({ agency, to }) => (
    <article className="lp-page lp-cover">
      <div className="lp-cover-from">
        <p>
          Remetente: {agency.name}
          <br />
          Município de {agency.municipality} — {agency.state}
        </p>
      </div>
      <address className="lp-cover-to">
        <strong>{to.name}</strong>
        {linesOf(to.address).map((line) => (
          <span key={line}>{line}</span>
        ))}
      </address>
      <p className="lp-cover-note">
        Folha de rosto da correspondência da ouvidoria. Acompanha a carta no envelope de janela: dobre em
        três, com o destinatário para fora. Não se junta a autos nem se arquiva: o endereço é guardado apenas
        no cofre de identidades (Lei 13.460/2017, art. 10, § 7º).
      </p>
    </article>
  ),
});
