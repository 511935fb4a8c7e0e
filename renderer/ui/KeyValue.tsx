import type { ReactNode } from 'react';

export type Fact = { readonly label: string; readonly value: ReactNode; readonly wide?: boolean };

/** Labelled facts in columns; an empty value shows a dash. */
export function KeyValue({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="ls-facts">
      {facts.map((fact) => (
        <div key={fact.label} data-wide={fact.wide ?? false}>
          <dt>{fact.label}</dt>
          <dd>{fact.value === null || fact.value === undefined || fact.value === '' ? '—' : fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
