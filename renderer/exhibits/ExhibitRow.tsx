import { Group, Table, Text } from '@mantine/core';
import type { Exhibit } from '../../shared/exhibits/contract.ts';
import { EXHIBIT_KINDS, MOVEMENTS } from '../../shared/exhibits/model.ts';
import { DialogButton } from '../proceedings/DialogButton.tsx';
import { dateWords } from '../ui/dates.ts';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { AnnulExhibitForm } from './AnnulExhibitForm.tsx';
import { ExhibitDetail } from './ExhibitDetail.tsx';
import { MoveForm } from './MoveForm.tsx';

type Props = { readonly exhibit: Exhibit; readonly may: boolean; readonly open: boolean };

function Tools({ exhibit, may, open }: Props) {
  const name = `prova ${exhibit.number}`;
  const last = exhibit.movements.at(-1);
  const left = last !== undefined && MOVEMENTS[last.kind].ends;
  const changes = may && !exhibit.annulled;
  return (
    <Group gap={4}>
      <DialogButton size="compact-sm" label="Ver" name={`Ver ${name}`} title={`Prova nº ${exhibit.number}`}>
        {() => <ExhibitDetail id={exhibit.id} />}
      </DialogButton>
      {changes && !left ? (
        <DialogButton
          size="compact-sm"
          label="Movimentar"
          name={`Movimentar ${name}`}
          title={`Movimentar a prova nº ${exhibit.number}`}
        >
          {(close) => <MoveForm exhibit={exhibit} onClose={close} />}
        </DialogButton>
      ) : null}
      {changes && open ? (
        <DialogButton
          size="compact-sm"
          variant="subtle"
          color="red"
          label="Excluir"
          name={`Excluir ${name}`}
          title={`Excluir dos autos a prova nº ${exhibit.number}`}
        >
          {(close) => <AnnulExhibitForm exhibit={exhibit} onClose={close} />}
        </DialogButton>
      ) : null}
    </Group>
  );
}

/** One exhibit: number, what it is, where it came from, where it is now. */
export function ExhibitRow(props: Props) {
  const { exhibit } = props;
  const { number, kind, description, source, receivedOn, receivedBy, holder, place, annulled } = exhibit;
  return (
    <Table.Tr>
      <Table.Td>{number}</Table.Td>
      <Table.Td>
        <Group gap={6}>
          {EXHIBIT_KINDS[kind]}
          {exhibit.attachmentId === null ? null : <StatusBadge tone="quiet" label="Com arquivo" />}
          {annulled ? <StatusBadge tone="bad" label="Excluída" /> : null}
        </Group>
        <Text fz="sm" className="ls-text">
          {annulled ? <s>{description}</s> : description}
        </Text>
        {exhibit.annulledReason === null ? null : <Text fz="xs">Motivo: {exhibit.annulledReason}</Text>}
      </Table.Td>
      <Table.Td>
        {source}
        <Text fz="xs" c="dimmed">
          {dateWords(receivedOn)}, por {receivedBy}
        </Text>
      </Table.Td>
      <Table.Td>
        {holder}
        <Text fz="xs" c="dimmed">
          {place}
        </Text>
      </Table.Td>
      <Table.Td>
        <Tools {...props} />
      </Table.Td>
    </Table.Tr>
  );
}
