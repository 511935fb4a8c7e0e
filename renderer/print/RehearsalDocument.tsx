import { z } from 'zod';
import type { Rehearsal } from '../../shared/backups/model.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import { read } from '../app/queries.ts';
import { sizeWords } from '../backups/labels.ts';
import { instantWords } from '../ui/dates.ts';
import { defineDocument } from './define-document.ts';
import { PrintFacts, PrintPage, PrintSection, PrintSignature } from './PrintPage.tsx';

const number = (value: number): string => value.toLocaleString('pt-BR');

function What({ of }: { readonly of: Rehearsal }) {
  return (
    <PrintFacts
      facts={[
        { label: 'Cópia', value: of.name },
        { label: 'Feita em', value: of.madeAt === '' ? '' : instantWords(of.madeAt) },
        { label: 'Pasta', value: of.folder, wide: true },
        { label: 'Tamanho', value: sizeWords(of.bytes) },
        { label: 'Versão dos dados', value: of.schema },
      ]}
    />
  );
}

function Done({ of }: { readonly of: Rehearsal }) {
  return (
    <PrintFacts
      facts={[
        { label: 'Tabelas', value: number(of.tables) },
        { label: 'Registros contados', value: number(of.records) },
        { label: 'Trilha relida desde o primeiro registro', value: `${number(of.entries)} registros` },
        { label: 'Último registro da trilha', value: `nº ${number(of.headSeq)}` },
        { label: 'Impressão digital do último registro', value: of.headHash, wide: true },
        { label: 'Anexos conferidos com o manifesto', value: number(of.attachments) },
        {
          label: 'Restaurados por amostra',
          value: `${number(of.sampled)}, dos quais ${number(of.opened)} decifrados`,
        },
        {
          label: 'Chave de recuperação',
          value: of.recoveryKey ? 'Digitada, e abre a cópia' : 'Não experimentada',
        },
        { label: 'Duração', value: `${of.seconds.toLocaleString('pt-BR')} segundos` },
      ]}
    />
  );
}

/** The statement of a rehearsal of restoring, for the office's file. */
export const rehearsalDocument = defineDocument({
  input: z.object({ id: z.number().int() }),
  load: async ({ id }) => ({
    agency: await read('agencies.current', {}),
    of: await read('backups.rehearsal', { id }),
  }),
  label: ({ of }) => `Ensaio de restauração nº ${of.id}`,
  render: ({ agency, of }) => (
    <PrintPage
      agency={agency}
      title="Termo de ensaio de restauração"
      subtitle={`Ensaio nº ${of.id}, de ${instantWords(of.at)}`}
    >
      <PrintSection title="Cópia de segurança">
        <What of={of} />
      </PrintSection>
      <PrintSection title="Resultado">
        <p>
          {of.problem === ''
            ? 'A cópia foi restaurada em pasta provisória, aberta e comparada com o seu manifesto e com a trilha de auditoria em uso, sem diferença. A pasta provisória foi desfeita, e os dados em uso não foram alterados.'
            : `A cópia NÃO pôde ser restaurada. ${of.problem}`}
        </p>
      </PrintSection>
      {of.problem === '' ? (
        <PrintSection title="O que foi conferido">
          <Done of={of} />
        </PrintSection>
      ) : null}
      <PrintSignature
        place={`${agency.municipality} — ${agency.state}, ${formatDate(of.on)}`}
        name={of.by}
        office="Responsável pelo ensaio"
      />
    </PrintPage>
  ),
});
