import { Button, Text } from '@mantine/core';
import { type AttachmentRow, sizeWords } from '../../shared/attachments/model.ts';
import { Thumb } from './Thumb.tsx';

type StagedListProps = {
  readonly ids: readonly number[];
  /** Null while not read yet. */
  readonly rows: readonly AttachmentRow[] | null;
  readonly onRemove: (id: number) => void;
};

function Item({
  id,
  row,
  onRemove,
}: { readonly id: number; readonly row: AttachmentRow | null } & Pick<StagedListProps, 'onRemove'>) {
  const name = row?.name ?? 'Arquivo que não está mais guardado';
  return (
    <li className="la-staged">
      {row === null ? <span /> : <Thumb of={row} />}
      <div>
        <Text fz="sm" className="la-name">
          {name}
        </Text>
        <Text fz="xs" c="dimmed">
          {row === null
            ? 'Retire-o e anexe o original de novo'
            : `${row.typeLabel} · ${sizeWords(row.bytes)}`}
          {row?.identifies ? ' · no cofre de identidades' : ''}
        </Text>
      </div>
      <Button size="compact-xs" variant="default" onClick={() => onRemove(id)} aria-label={`Retirar ${name}`}>
        Retirar
      </Button>
    </li>
  );
}

/** What is attached to a form not sent yet. */
export function StagedList({ ids, rows, onRemove }: StagedListProps) {
  if (ids.length === 0 || rows === null) return null;
  return (
    <ul className="la-list" aria-label="Arquivos anexados">
      {ids.map((id) => (
        <Item key={id} id={id} row={rows.find((one) => one.id === id) ?? null} onRemove={onRemove} />
      ))}
    </ul>
  );
}
