import { Text } from '@mantine/core';
import { oficioFacts } from '../../../shared/documents/oficio.ts';
import { type LetterInput, letterFacts } from '../../../shared/documents/papers-contract.ts';
import { DocumentPreview } from '../../print/DocumentPreview.tsx';

/** A letter as it would come out, marked as a draft; what is missing is asked for first. */
export function LetterPreview({ letter }: { readonly letter: LetterInput }) {
  const read = oficioFacts.safeParse(letterFacts(letter));
  if (!read.success) {
    return <Text fz="sm">Preencha tratamento, nome, assunto e texto para ver a minuta.</Text>;
  }
  return <DocumentPreview kind="minuta" input={{ kind: 'oficio', facts: read.data }} />;
}
