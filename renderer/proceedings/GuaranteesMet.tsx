import type { Proceeding } from '../../shared/proceedings/contract.ts';
import { dateWords } from '../ui/dates.ts';

/** Each guarantee already met, with the act that meets it and its article. */
export function GuaranteesMet({ proceeding }: { readonly proceeding: Proceeding }) {
  const met = proceeding.guarantees.filter((one) => one.met !== null);
  if (met.length === 0) return null;
  return (
    <details className="ls-details">
      <summary>
        Garantias atendidas ({met.length} de {proceeding.guarantees.length})
      </summary>
      <ul>
        {met.map((one) => (
          <li key={`${one.id} ${one.guardId}`}>
            <strong>
              {one.label}
              {one.guardName === null ? '' : ` · ${one.guardName}`}:
            </strong>{' '}
            {one.met?.label}, de {dateWords(one.met?.on ?? null)}{' '}
            <span className="ls-cite">{one.citation}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
