import { z } from 'zod';
import { formatDate } from '../../shared/time/civil-date.ts';
import { read } from '../app/queries.ts';
import { today } from '../ui/dates.ts';
import { defineDocument } from './define-document.ts';
import { PrintPage, PrintSection } from './PrintPage.tsx';

/** The groups in lines of seven, as they are easiest to copy. */
function linesOfKey(key: string): string {
  const groups = key.split('-');
  return [groups.slice(0, 7), groups.slice(7)].map((line) => line.join(' ')).join('\n');
}

/** The sheet of the identity vault: shown once, kept by the ouvidoria apart from the office's own recovery key. */
export const vaultSheetDocument = defineDocument({
  input: z.object({ recoveryKey: z.string().min(1) }),
  load: async ({ recoveryKey }) => ({ recoveryKey, agency: await read('agencies.current', {}) }),
  label: ({ agency }) => `Folha do cofre de identidades · ${agency.name}`,
  render: ({ recoveryKey, agency }) => (
    <PrintPage
      agency={agency}
      title="Folha de recuperação do cofre de identidades"
      subtitle={`Emitida em ${formatDate(today())}`}
    >
      <p className="lp-key">{linesOfKey(recoveryKey)}</p>
      <PrintSection title="Para que serve">
        <p>
          A identidade de quem se manifesta é protegida (Lei 13.460/2017, art. 10, § 7º) e fica cifrada para
          os ouvidores. Esta folha devolve o acesso a uma conta de ouvidor quando as senhas se perdem. Não
          existe outra forma, nem junto ao administrador ou a quem fornece o programa.
        </p>
      </PrintSection>
      <PrintSection title="Como guardar">
        <ol>
          <li>
            Em envelope lacrado, rubricado e datado, sob a guarda da ouvidoria ou da controladoria; nunca
            junto à chave de recuperação do escritório nem com o administrador.
          </li>
          <li>Não a fotografe, não a digitalize e não a envie por mensagem.</li>
          <li>
            Se alguém mais a tiver visto, faça outra em Ouvidoria, Cofre de identidades: esta perde a força.
          </li>
        </ol>
      </PrintSection>
      <PrintSection title="Como usar">
        <p>
          Entre com uma conta de ouvidor, abra Cofre de identidades, escolha “Recuperar o acesso” e digite a
          chave. O uso fica na trilha de auditoria.
        </p>
      </PrintSection>
    </PrintPage>
  ),
});
