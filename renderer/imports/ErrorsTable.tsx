import { Button, Stack } from '@mantine/core';
import { IconFileDownload } from '@tabler/icons-react';
import type { ImportReport } from '../../shared/imports/contract.ts';
import { errorsCsv } from '../../shared/imports/csv.ts';
import type { ImportError } from '../../shared/imports/model.ts';
import { call } from '../app/client.ts';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { done } from '../ui/notify.tsx';

type Numbered = ImportError & { readonly at: number };

const COLUMNS: readonly Column<Numbered>[] = [
  {
    key: 'line',
    header: 'Linha',
    value: (row) => row.line,
    cell: (row) => row.line,
    width: '6rem',
    align: 'right',
  },
  { key: 'column', header: 'Coluna', value: (row) => row.column, cell: (row) => row.column, width: '14rem' },
  { key: 'text', header: 'O que corrigir', value: (row) => row.text, cell: (row) => row.text },
];

type ErrorsTableProps = { readonly report: ImportReport; readonly onFail: (cause: unknown) => void };

/** Every error of the file, with the way to hand them to whoever corrects it. */
export function ErrorsTable({ report, onFail }: ErrorsTableProps) {
  const save = async (): Promise<void> => {
    const suggestedName = `erros - ${report.name.replace(/\.[^.]+$/, '').slice(0, 80)}.csv`;
    try {
      const { saved, name } = await call('desktop.saveText', {
        suggestedName,
        text: errorsCsv(report.errors),
      });
      if (saved) done('Lista de erros salva', name);
    } catch (cause) {
      onFail(cause);
    }
  };
  return (
    <Stack gap="sm">
      <DataTable
        id="imports.errors"
        caption="Erros do arquivo"
        rows={report.errors.map((error, at) => ({ ...error, at }))}
        columns={COLUMNS}
        rowKey={(row) => row.at}
        initialSort={{ key: 'line', descending: false }}
        filterLabel="Filtrar os erros"
        toolbar={
          <Button
            variant="default"
            leftSection={<IconFileDownload size={18} aria-hidden />}
            onClick={() => void save()}
          >
            Salvar a lista de erros
          </Button>
        }
        empty={{ title: 'Nenhum erro' }}
      />
    </Stack>
  );
}
