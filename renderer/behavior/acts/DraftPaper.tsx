import { useRead } from '../../app/queries.ts';
import { PrintActions } from '../../print/PrintActions.tsx';

type DraftPaperProps = { readonly actId: number; readonly suggestedName: string };

/** Prints and saves the draft of an act, marked as such on every page. */
export function DraftPaper({ actId, suggestedName }: DraftPaperProps) {
  const { data: facts } = useRead('documents.reclassification', { actId });
  if (facts === undefined) return null;
  return (
    <PrintActions kind="minuta" input={{ kind: 'reclassificacao', facts }} suggestedName={suggestedName} />
  );
}
