import '../styles/deadlines.css';
import { Button, NumberInput } from '@mantine/core';
import { IconFileImport, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Holiday } from '../../shared/deadlines/contract.ts';
import { useRead } from '../app/queries.ts';
import { IfCan } from '../app/session.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { today } from '../ui/dates.ts';
import { Page } from '../ui/Page.tsx';
import { AddHolidayDialog } from './AddHolidayDialog.tsx';
import { AnnulHolidayDialog } from './AnnulHolidayDialog.tsx';
import { holidayColumns } from './holiday-columns.tsx';
import { ImportHolidaysDialog } from './ImportHolidaysDialog.tsx';
import { PolicyCard } from './PolicyCard.tsx';

const CRUMBS = [{ label: 'Prazos', to: '/prazos' }];
type Asking =
  | { readonly what: 'add' }
  | { readonly what: 'import' }
  | { readonly what: 'annul'; readonly holiday: Holiday };

function Dialogs({ asking, onClose }: { readonly asking: Asking; readonly onClose: () => void }) {
  if (asking.what === 'add') return <AddHolidayDialog onClose={onClose} />;
  if (asking.what === 'import') return <ImportHolidaysDialog onClose={onClose} />;
  return <AnnulHolidayDialog holiday={asking.holiday} onClose={onClose} />;
}

function Actions({ onAsk }: { readonly onAsk: (asking: Asking) => void }) {
  return (
    <IfCan permission="deadlines.manage">
      <Button
        variant="default"
        leftSection={<IconFileImport size={18} aria-hidden />}
        onClick={() => onAsk({ what: 'import' })}
      >
        Importar
      </Button>
      <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => onAsk({ what: 'add' })}>
        Incluir feriado
      </Button>
    </IfCan>
  );
}

/** The days without office hours, with which every term is counted. */
export function HolidaysPage() {
  const [year, setYear] = useState(Number(today().slice(0, 4)));
  const [asking, setAsking] = useState<Asking | null>(null);
  const query = useRead('deadlines.holidays', { year });
  return (
    <Page
      title="Feriados"
      crumbs={CRUMBS}
      lead="Os nacionais entram sozinhos. Acrescente os do Estado e do Município e os pontos facultativos: o prazo que termina num deles passa ao dia útil seguinte."
      actions={<Actions onAsk={setAsking} />}
    >
      <PolicyCard />
      <DataTable
        id="holidays"
        caption="Feriados"
        rows={query.data}
        error={query.error}
        onRetry={() => void query.refetch()}
        columns={holidayColumns((holiday) => setAsking({ what: 'annul', holiday }))}
        rowKey={(row) => `${row.on} ${row.id ?? 'nacional'}`}
        filterLabel={null}
        initialSort={{ key: 'on', descending: false }}
        toolbar={
          <NumberInput
            label="Ano"
            w={110}
            min={1990}
            max={2200}
            value={year}
            onChange={(value) => {
              const next = Number(value);
              if (Number.isInteger(next) && next >= 1990 && next <= 2200) setYear(next);
            }}
          />
        }
        empty={{ title: 'Nenhum feriado neste ano' }}
      />
      {asking === null ? null : <Dialogs asking={asking} onClose={() => setAsking(null)} />}
    </Page>
  );
}
