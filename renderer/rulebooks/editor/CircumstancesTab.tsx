import { type Circumstance, CircumstanceFields } from './CircumstanceFields.tsx';
import { EntryList } from './EntryList.tsx';
import { useEditor } from './editor-context.ts';
import { freshId } from './place.ts';
import { Worksheet } from './Worksheet.tsx';

type Kind = 'justifications' | 'mitigating' | 'aggravating';

const KINDS: readonly {
  readonly kind: Kind;
  readonly title: string;
  readonly noun: string;
  readonly lead: string;
}[] = [
  {
    kind: 'justifications',
    title: 'Causas de justificação',
    noun: 'causa',
    lead: 'Provada uma delas, não há punição.',
  },
  {
    kind: 'mitigating',
    title: 'Atenuantes',
    noun: 'atenuante',
    lead: 'Diminuem a penalidade dentro da faixa do item.',
  },
  {
    kind: 'aggravating',
    title: 'Agravantes',
    noun: 'agravante',
    lead: 'Aumentam a penalidade dentro da faixa do item.',
  },
];

/** What excludes, lightens or aggravates, and the optional weights. */
export function CircumstancesTab() {
  const { body, set } = useEditor();
  const all = KINDS.flatMap(({ kind }) => body[kind]);
  return (
    <>
      {KINDS.map(({ kind, title, noun, lead }) => (
        <EntryList<Circumstance>
          key={kind}
          path={kind}
          title={title}
          noun={noun}
          lead={lead}
          entries={body[kind]}
          onChange={(next) => set(kind, next)}
          blank={() => ({ id: freshId(noun, all), citation: '', label: '', detect: null, note: null })}
          summary={(one) => ({ title: one.label, detail: one.citation })}
          ordered
        >
          {(one, put, path) => <CircumstanceFields one={one} set={put} path={path} />}
        </EntryList>
      ))}
      <Worksheet />
    </>
  );
}
