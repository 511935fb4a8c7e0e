import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Manifestation } from '../../shared/manifestations/contract.ts';
import { dateWords } from '../ui/dates.ts';
import { KeyValue } from '../ui/KeyValue.tsx';
import { Section } from '../ui/Page.tsx';
import { labelled } from './labels.ts';

type SourceTextProps = { readonly manifestation: Manifestation; readonly actions?: ReactNode };

/** The original text beside the one being written; scrolls by itself, and its words can be selected. */
export function SourceText({ manifestation: one, actions }: SourceTextProps) {
  return (
    <Section title="Relato original" actions={actions}>
      <Textarea
        readOnly
        aria-label="Texto do relato original"
        autosize
        minRows={4}
        maxRows={18}
        value={one.narrative}
      />
      <div className="ls-answer-foot">
        <KeyValue
          facts={[
            { label: 'Fato', value: labelled([dateWords(one.factOn), one.factTime]) },
            { label: 'Lugar', value: labelled([one.district, one.address]) },
          ]}
        />
      </div>
    </Section>
  );
}
