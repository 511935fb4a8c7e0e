import type { JudgedGroup } from '../../shared/statistics/model.ts';

const FRAME = { width: 640, height: 44 } as const;

const PARTS = [
  { id: 'proven', label: 'Provadas' },
  { id: 'notProven', label: 'Não provadas' },
  { id: 'didNotHappen', label: 'Fato inexistente' },
  { id: 'justified', label: 'Justificadas' },
] as const satisfies readonly { id: keyof JudgedGroup; label: string }[];

/** The parts of the whole, each with where it begins, in the units of the drawing. */
function partsOf(total: JudgedGroup) {
  const sum = PARTS.reduce((all, { id }) => all + (total[id] ?? 0), 0);
  let x = 0;
  return PARTS.map(({ id, label }) => {
    const count = total[id] ?? 0;
    const width = sum === 0 ? 0 : (count / sum) * FRAME.width;
    const part = { id, label, count, x, width };
    x += width;
    return part;
  });
}

/** What was found on every charge of the period, as parts of one bar, with its legend. */
export function OutcomeChart({ total }: { readonly total: JudgedGroup }) {
  const parts = partsOf(total);
  const words = parts.map(({ label, count }) => `${label}, ${count}`).join('; ');
  return (
    <>
      <svg
        className="lr-chart"
        viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
        role="img"
        aria-label={`Conclusões sobre as imputações: ${words}.`}
      >
        {parts.map(({ id, x, width }) => (
          <rect key={id} className="ls-outcome" data-outcome={id} x={x} y={6} width={width} height={32} />
        ))}
      </svg>
      <ul className="ls-outcomes">
        {parts.map(({ id, label, count }) => (
          <li key={id}>
            <span className="ls-outcome-key" data-outcome={id} aria-hidden />
            {label}: <strong>{count.toLocaleString('pt-BR')}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}
