import { KIND_LABELS } from '../../shared/manifestations/model.ts';
import type { FieldValues } from '../../shared/texts/model.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import type { Session } from '../context.ts';
import { agencyId } from '../guards/statements.ts';
import { linkedProceedings, loadManifestation } from '../manifestations/statements.ts';
import type { Reader } from '../reader.ts';

const SITUATION = {
  open: 'em andamento',
  decided: 'julgado',
  archived: 'arquivado',
  converted: 'convertido em outro',
} as const;

/** What the fields of a text are for a manifestation, or for none; nothing of who spoke. Throws `notFound`. */
export async function valuesFor(
  db: Reader,
  id: number | null,
  { session, today }: { readonly session: Pick<Session, 'name'>; readonly today: string },
): Promise<FieldValues> {
  const agency = await db
    .selectFrom('agency')
    .select(['name', 'municipality'])
    .where('id', '=', await agencyId(db))
    .executeTakeFirstOrThrow();
  return {
    ...(id === null ? NO_CASE : await caseValues(db, id)),
    ouvidor: session.name,
    orgao: agency.name,
    municipio: agency.municipality,
    hoje: formatDate(today),
  };
}

const NO_CASE = { protocolo: null, tipo: null, recebida_em: null, prazo: null, resultado: null } as const;

async function caseValues(db: Reader, id: number) {
  const row = await loadManifestation(db, id);
  const opened = (await linkedProceedings(db, [id], null)).get(id) ?? [];
  return {
    protocolo: row.protocol,
    tipo: KIND_LABELS[row.kind].toLowerCase(),
    recebida_em: formatDate(row.received_on),
    prazo: formatDate(row.due_on),
    resultado:
      opened.length === 0
        ? null
        : opened
            .map(({ number, status }) => `procedimento ${number ?? 'protegido'} ${SITUATION[status]}`)
            .join('; '),
  };
}
