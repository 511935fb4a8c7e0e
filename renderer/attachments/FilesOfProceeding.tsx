import '../styles/attachments.css';
import { useRead } from '../app/queries.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { AttachmentItem } from './AttachmentItem.tsx';

type FilesOfProceedingProps = {
  readonly proceedingId: number;
  readonly ids: readonly number[];
  /** What they are, for who does not see the list. */
  readonly label: string;
  readonly canAnnul: boolean;
};

/** Some of the files of a proceeding: looked at, played, copied, each reading listed. */
export function FilesOfProceeding({ proceedingId, ids, label, canAnnul }: FilesOfProceedingProps) {
  const files = useRead('attachments.list', { owner: { kind: 'proceeding', id: proceedingId } });
  return (
    <Loaded query={files}>
      {(rows) => (
        <ul className="la-list" aria-label={label}>
          {rows
            .filter(({ id }) => ids.includes(id))
            .map((row) => (
              <AttachmentItem key={row.id} of={row} canAnnul={canAnnul} />
            ))}
        </ul>
      )}
    </Loaded>
  );
}
