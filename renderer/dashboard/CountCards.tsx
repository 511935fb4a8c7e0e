import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { OutputAt } from '../app/client.ts';
import { lateWords, matterPath } from './labels.ts';

type Count = OutputAt<'dashboard.summary'>['counts'][number];

function Inside({ count }: { readonly count: Count }) {
  const words = lateWords(count.id, count.late);
  return (
    <>
      <strong className="ls-count-value">{count.value.toLocaleString('pt-BR')}</strong>
      <span className="ls-count-label">{count.label}</span>
      {words === null ? null : (
        <span className="ls-count-late" data-late={count.late > 0}>
          {count.late > 0 ? <IconAlertTriangle size={14} aria-hidden /> : null}
          {words}
        </span>
      )}
    </>
  );
}

function Card({ count }: { readonly count: Count }) {
  const to = matterPath(count.id);
  if (to === null)
    return (
      <div className="ls-count">
        <Inside count={count} />
      </div>
    );
  return (
    <Link className="ls-count" to={to}>
      <Inside count={count} />
    </Link>
  );
}

/** How much is open in each matter, and how much of it is late; what has nothing open is only named. */
export function CountCards({ counts }: { readonly counts: readonly Count[] }) {
  const pending = counts.filter(({ value, late }) => value + late > 0);
  const clear = counts.filter(({ value, late }) => value + late === 0);
  return (
    <section aria-label="Situação de hoje">
      {pending.length === 0 ? null : (
        <ul className="ls-counts">
          {pending.map((count) => (
            <li key={count.id}>
              <Card count={count} />
            </li>
          ))}
        </ul>
      )}
      {clear.length === 0 ? null : (
        <p className="ls-clear">
          <IconCircleCheck size={16} aria-hidden />
          Sem pendências: {clear.map(({ label }) => label).join(' · ')}
        </p>
      )}
    </section>
  );
}
