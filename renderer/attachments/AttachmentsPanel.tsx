import '../styles/attachments.css';
import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Owner } from '../../shared/attachments/model.ts';
import { useRead } from '../app/queries.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { done } from '../ui/notify.tsx';
import { Section } from '../ui/Page.tsx';
import { AboutFields } from './AboutFields.tsx';
import { AddingList } from './AddingList.tsx';
import { AttachmentItem } from './AttachmentItem.tsx';
import { DropArea } from './DropArea.tsx';
import { type About, useAdding } from './use-adding.ts';

function Adder({ owner }: { readonly owner: Owner }) {
  const [about, setAbout] = useState<About>({ receivedFrom: '', identifies: false });
  const adding = useAdding(owner, (row) => done('Anexo guardado', row.name));
  return (
    <Stack gap="xs">
      {owner.kind === 'document' ? null : (
        <AboutFields about={about} onChange={setAbout} canIdentify={owner.kind === 'manifestation'} />
      )}
      <DropArea onFiles={(files) => adding.add(files, about)} />
      <AddingList of={adding} />
    </Stack>
  );
}

type AttachmentsPanelProps = {
  readonly owner: Owner;
  readonly title?: string;
  /** What may be added, under the list. */
  readonly hint?: string;
  readonly empty?: string;
  readonly canAdd: boolean;
  readonly canAnnul: boolean;
};

/** The files of a record: looked at, played, copied, added and annulled. */
export function AttachmentsPanel({
  owner,
  title = 'Anexos',
  hint,
  empty = 'Nenhum arquivo anexado.',
  canAdd,
  canAnnul,
}: AttachmentsPanelProps) {
  const rows = useRead('attachments.list', { owner });
  return (
    <Section title={title}>
      <Stack gap="sm">
        <Loaded query={rows}>
          {(list) =>
            list.length === 0 ? (
              <Text fz="sm" c="dimmed">
                {empty}
              </Text>
            ) : (
              <ul className="la-list" aria-label={title}>
                {list.map((row) => (
                  <AttachmentItem key={row.id} of={row} canAnnul={canAnnul} />
                ))}
              </ul>
            )
          }
        </Loaded>
        {canAdd && hint !== undefined ? (
          <Text fz="xs" c="dimmed">
            {hint}
          </Text>
        ) : null}
        {canAdd ? <Adder owner={owner} /> : null}
      </Stack>
    </Section>
  );
}
