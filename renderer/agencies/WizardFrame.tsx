import { Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { Mark } from '../app/Mark.tsx';

type WizardFrameProps = { readonly title: string; readonly children: ReactNode };

/** The frame of the first run. */
export function WizardFrame({ title, children }: WizardFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Lisura`;
    heading.current?.focus();
  }, [title]);
  return (
    <div className="ls-wizard">
      <header className="ls-wizard-head">
        <Mark size={36} />
        <div>
          <strong>Lisura</strong>
          Corregedoria e ouvidoria da guarda municipal
        </div>
      </header>
      <main className="ls-wizard-body">
        <Title order={1} mb="md" ref={heading} tabIndex={-1}>
          {title}
        </Title>
        {children}
      </main>
    </div>
  );
}
