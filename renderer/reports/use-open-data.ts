import { useState } from 'react';
import { AppError } from '../../shared/contract/errors.ts';
import { exportCsv } from '../../shared/exports/csv.ts';
import type { Months } from '../../shared/reports/months.ts';
import { WITHHELD } from '../../shared/reports/open-data.ts';
import { call } from '../app/client.ts';
import { explain } from '../app/errors.ts';
import { done, failed } from '../ui/notify.tsx';

type Period = Months & { readonly smallest: number };

async function save(period: Period): Promise<void> {
  const { headers, lines } = await call('reports.openData', period);
  const rows = lines.flatMap(({ values, count }) =>
    Array.from({ length: count }, () => values.map((value) => value ?? WITHHELD)),
  );
  const title = `dados-abertos-ouvidoria-${period.from}-a-${period.to}`;
  const text = exportCsv({ title, headers, rows });
  const { saved, name } = await call('desktop.saveText', { suggestedName: `${title}.csv`, text });
  if (saved) done('Dados abertos salvos', `${name}: ${rows.length.toLocaleString('pt-BR')} linhas.`);
}

/** Saves the open data of a period where the person chooses. */
export function useOpenData(period: Period) {
  const [saving, setSaving] = useState(false);
  const run = async (): Promise<void> => {
    setSaving(true);
    try {
      await save(period);
    } catch (cause) {
      const wire = cause instanceof AppError ? cause.wire : ({ code: 'unavailable' } as const);
      const { title, message } = explain(wire);
      failed(title, wire.code === 'rule' ? wire.facts.join(' ') : message);
    } finally {
      setSaving(false);
    }
  };
  return { saving, run };
}
