import { TERM_LABELS } from '../labels.ts';
import { Appeals } from './Appeals.tsx';
import { Cancellation } from './Cancellation.tsx';
import { Limitation } from './Limitation.tsx';
import { People } from './People.tsx';
import { Sindicancia } from './Sindicancia.tsx';
import { Term } from './Term.tsx';

/** Terms of the proceedings, remedies, what a sindicância admits, limitation and cancellation. */
export function TermsTab() {
  return (
    <>
      <section className="lr-list" aria-label="Prazos">
        <h3>Prazos</h3>
        {TERM_LABELS.map(({ id, label }) => (
          <Term key={id} id={id} label={label} />
        ))}
      </section>
      <Appeals />
      <Sindicancia />
      <People />
      <Limitation />
      <Cancellation />
    </>
  );
}
