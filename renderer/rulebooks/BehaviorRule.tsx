import { List, Text } from '@mantine/core';
import { namedClass } from '../../shared/behavior/model.ts';
import type { BehaviorClass } from '../../shared/rulebook/behavior-schema.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { ClassBadge } from '../behavior/ClassBadge.tsx';
import { officeLabel } from './labels.ts';
import { alternatives, countingWords, equivalenceWords, leavesWords, sentence } from './sentences.ts';

function ClassRule({ rules, one }: { readonly rules: Rulebook; readonly one: BehaviorClass }) {
  const ways = alternatives(rules, one.when);
  const [only] = ways;
  return (
    <li>
      <div className="lr-class">
        <ClassBadge of={{ class: one.id, label: one.label }} />
        <strong>{one.citation}</strong>
      </div>
      {ways.length === 1 && only !== undefined ? (
        <Text fz="sm">{sentence(only)}</Text>
      ) : (
        <>
          <Text fz="sm">Basta uma destas situações:</Text>
          <List size="sm">
            {ways.map((way) => (
              <List.Item key={way}>{sentence(way)}</List.Item>
            ))}
          </List>
        </>
      )}
    </li>
  );
}

type Rule = { readonly citation: string; readonly text: string };

function declarationRules({ behavior: { declaration } }: Rulebook): readonly Rule[] {
  if (declaration === undefined) return [];
  const { citation, offices, substitutes } = declaration;
  const vacant = substitutes.length === 0 ? '' : `; substitui: ${substitutes.map(officeLabel).join(', ')}`;
  return [{ citation, text: `Declara as classes: ${offices.map(officeLabel).join(', ')}${vacant}.` }];
}

function countingRules(rules: Rulebook): readonly Rule[] {
  const { behavior } = rules;
  const initial = namedClass(behavior, behavior.initial).label;
  const automatic = {
    citation: behavior.automaticCitation,
    text: 'A melhoria é automática, decorrido o prazo.',
  };
  return [
    { citation: behavior.initialCitation, text: `O guarda ingressa no comportamento “${initial}”.` },
    { citation: behavior.countsFromCitation, text: countingWords(behavior) },
    { citation: behavior.leaves.citation, text: leavesWords(behavior) },
    ...(automatic.citation === '' ? [] : [automatic]),
    ...equivalenceWords(rules),
    ...declarationRules(rules),
  ];
}

/** The classes of behavior and how time counts, in words written from the rule itself. */
export function BehaviorRule({ rules }: { readonly rules: Rulebook }) {
  return (
    <>
      <section className="lr-part" aria-label="Classes de comportamento">
        <h3>Classes de comportamento</h3>
        <Text fz="sm" c="dimmed">
          Verificam-se nesta ordem; vale a primeira cuja condição se cumpre.
        </Text>
        <ol className="lr-classes">
          {rules.behavior.classes.map((one) => (
            <ClassRule key={one.id} rules={rules} one={one} />
          ))}
        </ol>
      </section>
      <section className="lr-part" aria-label="Contagem">
        <h3>Contagem</h3>
        <ul className="lr-items">
          {countingRules(rules).map((rule) => (
            <li key={rule.text}>
              <strong>{rule.citation || '—'}</strong>
              <div>{rule.text}</div>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
