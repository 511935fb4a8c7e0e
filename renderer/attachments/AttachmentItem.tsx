import { ActionIcon, Button, Group, Menu, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { type AttachmentRow, sizeWords } from '../../shared/attachments/model.ts';
import { instantWords } from '../ui/dates.ts';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { AnnulDialog } from './AnnulDialog.tsx';
import { ReadingsDialog } from './ReadingsDialog.tsx';
import { SaveDialog } from './SaveDialog.tsx';
import { Thumb } from './Thumb.tsx';
import { ViewerDialog } from './ViewerDialog.tsx';

type Asking = 'view' | 'save' | 'readings' | 'annul';

function Words({ of }: { readonly of: AttachmentRow }) {
  const from = of.receivedFrom === '' ? '' : ` · entregue por ${of.receivedFrom}`;
  return (
    <div className="la-words">
      <Text fz="sm" fw={600} className="la-name">
        {of.name}
      </Text>
      <Text fz="xs" c="dimmed">
        {of.typeLabel} · {sizeWords(of.bytes)} · {of.added.by}, {instantWords(of.added.at)}
        {from}
      </Text>
      <Group gap={6}>
        {of.identifies ? <StatusBadge tone="info" label="No cofre de identidades" /> : null}
        {of.dangerous ? <StatusBadge tone="warn" label="Abrir só com cuidado" /> : null}
        {of.annulled === null ? null : <StatusBadge tone="quiet" label="Anulado" />}
      </Group>
      {of.annulled === null ? null : (
        <Text fz="xs">
          Anulado por {of.annulled.by}, {instantWords(of.annulled.at)}: {of.annulled.reason}
        </Text>
      )}
    </div>
  );
}

type ActionsProps = {
  readonly of: AttachmentRow;
  readonly canAnnul: boolean;
  readonly onAsk: (what: Asking) => void;
};

function Actions({ of, canAnnul, onAsk }: ActionsProps) {
  const label = of.view === 'audio' || of.view === 'video' ? 'Reproduzir' : 'Abrir';
  return (
    <Group gap={4} wrap="nowrap">
      {of.view === null && !of.identifies ? null : (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => onAsk('view')}
          aria-label={`${label} ${of.name}`}
        >
          {label}
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => onAsk('save')}
        aria-label={`Salvar cópia de ${of.name}`}
      >
        Salvar cópia…
      </Button>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={`Mais ações de ${of.name}`}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => onAsk('readings')}>Custódia e leituras</Menu.Item>
          {canAnnul && of.annulled === null ? (
            <Menu.Item onClick={() => onAsk('annul')}>Anular…</Menu.Item>
          ) : null}
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}

const DIALOGS = {
  view: ViewerDialog,
  save: SaveDialog,
  readings: ReadingsDialog,
  annul: AnnulDialog,
} as const;

/** An attachment of a record, with what may be done with it. */
export function AttachmentItem({
  of,
  canAnnul,
}: {
  readonly of: AttachmentRow;
  readonly canAnnul: boolean;
}): ReactNode {
  const [asking, setAsking] = useState<Asking | null>(null);
  const Dialog = asking === null ? null : DIALOGS[asking];
  return (
    <li className="la-item" data-annulled={of.annulled !== null}>
      <Thumb of={of} />
      <Words of={of} />
      <Actions of={of} canAnnul={canAnnul} onAsk={setAsking} />
      {Dialog === null ? null : <Dialog of={of} onClose={() => setAsking(null)} />}
    </li>
  );
}
