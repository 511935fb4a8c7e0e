import { Group, Text } from '@mantine/core';
import type { Manifestation } from '../../../shared/manifestations/contract.ts';
import { Section } from '../../ui/Page.tsx';
import { IssueExtract } from './IssueExtract.tsx';
import { IssueFollowUp } from './IssueFollowUp.tsx';

/** The papers that the ouvidoria issues of a manifestation at any time. */
export function ManifestationPapers({ manifestation }: { readonly manifestation: Manifestation }) {
  const { id, extract } = manifestation;
  return (
    <Section title="Papéis">
      <Group gap="xs">
        <IssueFollowUp manifestationId={id} />
        {extract === null ? null : <IssueExtract manifestationId={id} />}
      </Group>
      <Text fz="xs" c="dimmed" mt="xs">
        Numerados e conservados no registro de documentos, sem nada de quem se manifestou.
      </Text>
    </Section>
  );
}
