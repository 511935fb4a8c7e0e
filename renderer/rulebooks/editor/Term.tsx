import type { RulebookDraftBody } from '../../../shared/rulebook/draft-schema.ts';
import type { TermRule } from '../../../shared/rulebook/procedure-schema.ts';
import { PickBox } from './Choice.tsx';
import type { Choice } from './choices.ts';
import { useEditor } from './editor-context.ts';
import { NumberBox, TextBox } from './Field.tsx';
import { join } from './place.ts';

const UNITS: readonly Choice<TermRule['unit']>[] = [
  { value: 'calendar', label: 'Corridos' },
  { value: 'business', label: 'Úteis' },
];

type TermProps = {
  readonly id: keyof RulebookDraftBody['terms'];
  readonly label: string;
};

/** One term of the proceedings. */
export function Term({ id, label }: TermProps) {
  const { body, set } = useEditor();
  const one = body.terms[id];
  const path = join('terms', id);
  const put = (part: Partial<TermRule>): void => set('terms', { ...body.terms, [id]: { ...one, ...part } });
  return (
    <fieldset className="lr-term">
      <legend>{label}</legend>
      <div className="lr-term-grid">
        <NumberBox
          path={join(path, 'days')}
          label="Dias"
          value={one.days}
          onChange={(days) => put({ days })}
        />
        <PickBox
          path={join(path, 'unit')}
          label="Contagem"
          choices={UNITS}
          value={one.unit}
          onChange={(unit) => put({ unit })}
        />
        <NumberBox
          path={join(path, 'extensionDays')}
          label="Prorrogação (dias)"
          value={one.extensionDays}
          blankZero={false}
          onChange={(extensionDays) => put({ extensionDays })}
        />
        <TextBox
          path={join(path, 'citation')}
          label="Artigo"
          value={one.citation}
          onChange={(citation) => put({ citation })}
        />
      </div>
    </fieldset>
  );
}
