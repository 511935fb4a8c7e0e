import { KIND_LABELS } from '../../shared/manifestations/model.ts';
import type { FieldValues } from '../../shared/texts/model.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import type { Session } from '../context.ts';
import { linkedProceedings, loadManifestation } from '../manifestations/statements.ts';
import type { Reader } from '../reader.ts';

const SITUATION = {
  open: 'em andamento',
  decided: 'julgado',
  archived: 'arquivado',
  converted: 'convertido em outro',
} as const;

/** What the fields of a text are for a manifestation; nothing of who spoke. Throws `notFound`. */
export async function valuesFor(
  db: Reader,
  id: number,
  { session, today }: { readonly session: Pick<Session, 'name'>; readonly today: string },
): Promise<FieldValues> {
  const row = await loadManifestation(db, id);
  const agency = await db
    .selectFrom('agency')
    .select(['name', 'municipality'])
    .where('id', '=', row.agency_id)
    .executeTakeFirstOrThrow();
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
    ouvidor: session.name,
    orgao: agency.name,
    municipio: agency.municipality,
    hoje: formatDate(today),
  };
}
