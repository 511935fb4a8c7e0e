import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { kindOf } from '../../shared/documents/kinds.ts';
import { dateWords } from '../ui/dates.ts';

type Paper = {
  readonly id: number;
  readonly kind: string;
  readonly number: string;
  readonly summary: string;
  readonly issuedOn: string;
};

/** Numbered documents, each with the way to see, print and save it. */
export function Papers({ papers, empty }: { readonly papers: readonly Paper[]; readonly empty: string }) {
  if (papers.length === 0) {
    return (
      <Text fz="sm" c="dimmed">
        {empty}
      </Text>
    );
  }
  return (
    <ul className="ls-circumstances">
      {papers.map(({ id, kind, number, summary, issuedOn }) => (
        <li key={id}>
          <Anchor component={Link} to={`/documentos/${id}`} fz="sm" fw={600}>
            {kindOf(kind)?.label ?? kind} nº {number}
          </Anchor>
          <Text fz="sm">
            {dateWords(issuedOn)} · {summary}
          </Text>
        </li>
      ))}
    </ul>
  );
}
