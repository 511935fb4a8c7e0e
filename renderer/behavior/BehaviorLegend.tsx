type LegendProps = { readonly ahead: boolean };

/** What the marks of the drawing mean. */
export function BehaviorLegend({ ahead }: LegendProps) {
  return (
    <ul className="lb-legend">
      <li>
        <span className="lb-swatch" data-mark="sanction" /> Sanção, do trânsito em julgado ao fim do
        cumprimento
      </li>
      <li>
        <span className="lb-swatch" data-mark="window" /> Janelas da norma em que a sanção conta, da menor à
        maior
      </li>
      <li>
        <span className="lb-swatch" data-mark="leave" /> Afastamento computável
      </li>
      <li>
        <span className="lb-swatch" data-mark="vacation" /> Férias e outros não computáveis
      </li>
      {ahead ? (
        <li>
          <span className="lb-swatch" data-mark="ahead" /> Projeção até a próxima mudança
        </li>
      ) : null}
    </ul>
  );
}
