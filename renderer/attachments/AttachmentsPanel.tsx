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
      <AboutFields about={about} onChange={setAbout} canIdentify={owner.kind === 'manifestation'} />
      <DropArea onFiles={(files) => adding.add(files, about)} />
      <AddingList of={adding} />
    </Stack>
  );
}

type AttachmentsPanelProps = {
  readonly owner: Owner;
  readonly canAdd: boolean;
  readonly canAnnul: boolean;
};

/** The files of a record: looked at, played, copied, added and annulled. */
export function AttachmentsPanel({ owner, canAdd, canAnnul }: AttachmentsPanelProps) {
  const rows = useRead('attachments.list', { owner });
  return (
    <Section title="Anexos">
      <Stack gap="sm">
        <Loaded query={rows}>
          {(list) =>
            list.length === 0 ? (
              <Text fz="sm" c="dimmed">
                Nenhum arquivo anexado.
              </Text>
            ) : (
              <ul className="la-list" aria-label="Anexos">
                {list.map((row) => (
                  <AttachmentItem key={row.id} of={row} canAnnul={canAnnul} />
                ))}
              </ul>
            )
          }
        </Loaded>
        {canAdd ? <Adder owner={owner} /> : null}
      </Stack>
    </Section>
  );
}
