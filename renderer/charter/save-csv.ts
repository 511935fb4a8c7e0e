import { GENERAL_PARTS, generalParts, SERVICE_PARTS, serviceParts } from '../../shared/charter/model.ts';
import { AppError } from '../../shared/contract/errors.ts';
import { exportCsv } from '../../shared/exports/csv.ts';
import { call, type OutputAt } from '../app/client.ts';
import { explain } from '../app/errors.ts';
import { done, failed } from '../ui/notify.tsx';

type InForce = NonNullable<OutputAt<'charter.current'>['inForce']>;

/** One line for each service, with what holds for all of them repeated. */
async function save({ number, publishedOn, body }: InForce): Promise<void> {
  const title = `carta-de-servicos-versao-${number}`;
  const headers = [
    'Versão',
    'Publicada em',
    'Serviço',
    ...serviceParts.map((part) => SERVICE_PARTS[part].label),
    ...generalParts.map((part) => GENERAL_PARTS[part].label),
  ];
  const rows = body.services.map((service) => [
    String(number),
    publishedOn,
    service.name,
    ...serviceParts.map((part) => service[part]),
    ...generalParts.map((part) => body[part]),
  ]);
  const text = exportCsv({ title, headers, rows });
  const { saved, name } = await call('desktop.saveText', { suggestedName: `${title}.csv`, text });
  if (saved) done('Dados abertos salvos', `${name}: ${rows.length} serviços.`);
}

/** Saves the charter in force as open data where the person chooses. */
export async function saveCsv(inForce: InForce): Promise<void> {
  try {
    await save(inForce);
  } catch (cause) {
    const wire = cause instanceof AppError ? cause.wire : ({ code: 'unavailable' } as const);
    const { title, message } = explain(wire);
    failed(title, message);
  }
}
