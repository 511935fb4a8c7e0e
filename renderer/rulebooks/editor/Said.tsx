import { useEditor } from './editor-context.ts';

type SaidProps = {
  readonly path: string;
  /** Also what is said of the places inside it, which have no field of their own. */
  readonly deep?: boolean;
  /** Leaves the errors to the field, which shows them itself. */
  readonly only?: 'warning';
};

/** What is wrong or doubtful at a place, under it. */
export function Said({ path, deep = false, only }: SaidProps) {
  const { problems } = useEditor();
  const here = problems.filter(
    (one) =>
      (one.path === path || (deep && one.path.startsWith(`${path}.`))) &&
      (only === undefined || one.severity === only),
  );
  return here.map((one) => (
    <p key={`${one.path} ${one.text}`} className={one.severity === 'error' ? 'lr-error' : 'lr-warning'}>
      {one.text}
    </p>
  ));
}
