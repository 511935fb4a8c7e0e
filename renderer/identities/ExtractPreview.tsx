import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Mark } from '../../shared/identities/marks.ts';

type ExtractPreviewProps = {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly accepted: ReadonlySet<Mark>;
};

/** The extract as it would be, every mark shown where it stands. */
export function ExtractPreview({ text, marks, accepted }: ExtractPreviewProps) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const mark of marks) {
    parts.push(text.slice(at, mark.start));
    const isAccepted = accepted.has(mark);
    parts.push(
      <mark key={mark.start} data-accepted={isAccepted}>
        {isAccepted ? mark.mask : mark.text}
      </mark>,
    );
    at = mark.end;
  }
  parts.push(text.slice(at));
  return (
    <section aria-label="Como o extrato ficará">
      <Text fz="sm" c="dimmed">
        Como ficará
      </Text>
      <p className="ls-extract-preview">{parts}</p>
    </section>
  );
}
