import { Text } from '@mantine/core';
import { type LetterDraft, letterFacts, letterInput } from '../../../shared/documents/papers-contract.ts';
import { DocumentPreview } from '../../print/DocumentPreview.tsx';

/** A letter as it would come out, marked as a draft; what is missing is asked for first. */
export function LetterPreview({ letter }: { readonly letter: LetterDraft }) {
  const read = letterInput.safeParse(letter);
  if (!read.success) {
    return <Text fz="sm">Preencha tratamento, nome, assunto, texto e fecho para ver a minuta.</Text>;
  }
  return <DocumentPreview kind="minuta" input={{ kind: 'oficio', facts: letterFacts(read.data) }} />;
}
