import { Mark } from '@mantine/core';
import type { Excerpt } from '../../../shared/search/excerpt.ts';
import { piecesOf } from '../../../shared/search/excerpt.ts';

/** A piece of text with the words found in relief. Text is only ever text here. */
export function ExcerptText({ excerpt }: { readonly excerpt: Excerpt | null }) {
  if (excerpt === null) return <>—</>;
  let at = 0;
  return (
    <span className="ls-excerpt">
      {piecesOf(excerpt).map(({ text, marked }) => {
        at += text.length;
        return marked ? <Mark key={at}>{text}</Mark> : <span key={at}>{text}</span>;
      })}
    </span>
  );
}
