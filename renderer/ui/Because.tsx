import { Collapse, List, Text, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconScale } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { Because as Reason } from '../../shared/rulebook/proof.ts';

type BecauseListProps = { readonly reasons: readonly Reason[] };

/** The proof of an answer: article, sentence and facts, one item each. */
export function BecauseList({ reasons }: BecauseListProps) {
  return (
    <ol className="ls-because">
      {reasons.map((reason) => (
        <li key={`${reason.citation} ${reason.text}`}>
          <Text span fw={650} fz="sm" c="var(--ls-deep)">
            {reason.citation}
          </Text>
          <Text fz="sm">{reason.text}</Text>
          {reason.facts && reason.facts.length > 0 ? (
            <List size="sm" c="dimmed" spacing={2} mt={2}>
              {reason.facts.map((fact) => (
                <List.Item key={fact}>{fact}</List.Item>
              ))}
            </List>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

type BecauseProps = BecauseListProps & { readonly label?: string; readonly opened?: boolean };

/** "Por quê?": the proof of an answer, opened on request. */
export function Because({ reasons, label = 'Por quê? Ver fundamento', opened = false }: BecauseProps) {
  const [open, setOpen] = useState(opened);
  const panel = useId();
  if (reasons.length === 0) return null;
  return (
    <div>
      <UnstyledButton
        className="ls-why"
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        <IconScale size={16} aria-hidden />
        {label}
        <IconChevronDown size={14} aria-hidden className="ls-why-mark" data-open={open} />
      </UnstyledButton>
      <Collapse expanded={open} id={panel}>
        <BecauseList reasons={reasons} />
      </Collapse>
    </div>
  );
}
