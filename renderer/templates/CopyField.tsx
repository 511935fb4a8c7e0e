import '../styles/templates.css';
import { ActionIcon } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { copySelection } from '../ui/copy-selection.ts';

type CopyFieldProps = {
  readonly text: string;
  /** When the whole is too long to be shown. */
  readonly shown?: string;
  readonly label: string;
  /** A field of the list above. */
  readonly within?: boolean;
};

/** A field with what it is, and a button that copies it. */
export function CopyField({ text, shown, label, within = false }: CopyFieldProps) {
  const whole = useRef<HTMLSpanElement>(null);
  const [copied, setCopied] = useState(false);
  return (
    <li className="ls-field" data-within={within}>
      <ActionIcon
        variant="default"
        size="md"
        aria-label={`${copied ? 'Copiado' : 'Copiar'} ${shown ?? text}`}
        onClick={() => setCopied(whole.current !== null && copySelection(whole.current))}
      >
        {copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
      </ActionIcon>
      <span>
        <code>{shown ?? text}</code> {label}
        <span ref={whole} className="ls-field-whole" aria-hidden>
          {text}
        </span>
      </span>
    </li>
  );
}
