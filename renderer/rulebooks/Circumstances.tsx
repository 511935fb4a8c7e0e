import { Text } from '@mantine/core';
import type { Circumstance } from '../../shared/rulebook/catalog-schema.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { recurrenceWords } from './sentences.ts';

type PartProps = { readonly title: string; readonly lead: string; readonly list: readonly Circumstance[] };

function Part({ title, lead, list }: PartProps) {
  if (list.length === 0) return null;
  return (
    <section className="lr-part" aria-label={title}>
      <h3>{title}</h3>
      <Text fz="sm" c="dimmed">
        {lead}
      </Text>
      <ul className="lr-items">
        {list.map((one) => (
          <li key={one.id}>
            <strong>{one.citation}</strong>
            <div>
              {one.label}
              {one.detect === null ? null : (
                <p>Proposta pela aplicação a partir do registro; a autoridade confirma.</p>
              )}
              {one.note === null ? null : <p>{one.note}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Recurrence({ rules }: { readonly rules: Rulebook }) {
  if (rules.recurrence.length === 0) return null;
  return (
    <section className="lr-part" aria-label="Reincidência">
      <h3>Reincidência</h3>
      <ul className="lr-items">
        {rules.recurrence.map((rule) => (
          <li key={rule.item}>
            <strong>
              {rules.transgressions.find((item) => item.id === rule.item)?.citation ?? rule.item}
            </strong>
            <div>{recurrenceWords(rules, rule)}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What excludes, lightens or aggravates, and what repeating brings. */
export function Circumstances({ rules }: { readonly rules: Rulebook }) {
  return (
    <>
      <Part
        title="Causas de justificação"
        lead="Provada uma delas, não há punição."
        list={rules.justifications}
      />
      <Part
        title="Atenuantes"
        lead="Diminuem a penalidade dentro da faixa do item."
        list={rules.mitigating}
      />
      <Part
        title="Agravantes"
        lead="Aumentam a penalidade dentro da faixa do item."
        list={rules.aggravating}
      />
      <Recurrence rules={rules} />
    </>
  );
}
