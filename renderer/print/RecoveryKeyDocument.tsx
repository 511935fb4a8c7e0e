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

/** The recovery key on paper: shown once, kept in a safe. */
export const recoveryKeyDocument = defineDocument({
  input: z.object({ recoveryKey: z.string().min(1) }),
  load: async ({ recoveryKey }) => ({ recoveryKey, agency: await read('agencies.current', {}) }),
  label: ({ agency }) => `Chave de recuperação · ${agency.name}`,
  render: ({ recoveryKey, agency }) => (
    <PrintPage agency={agency} title="Chave de recuperação" subtitle={`Emitida em ${formatDate(today())}`}>
      <p className="lp-key">{linesOfKey(recoveryKey)}</p>
      <PrintSection title="Para que serve">
        <p>
          Os dados desta instituição ficam cifrados. Quem perde a senha de todas as contas de administrador só
          volta a abri-los com esta chave. Não existe outra forma de recuperação, nem junto a quem fornece o
          programa.
        </p>
      </PrintSection>
      <PrintSection title="Como guardar">
        <ol>
          <li>
            Coloque esta folha em envelope lacrado, rubricado e datado, em cofre ou arquivo de acesso
            restrito.
          </li>
          <li>Não a fotografe, não a digitalize e não a envie por mensagem.</li>
          <li>Registre quem a guarda. Se alguém mais a tiver visto, emita outra em Administração, Órgão.</li>
        </ol>
      </PrintSection>
      <PrintSection title="Como usar">
        <p>
          Na tela de entrada, escolha “Entrar com a chave de recuperação”, digite a chave e defina uma nova
          senha.
        </p>
      </PrintSection>
    </PrintPage>
  ),
});
