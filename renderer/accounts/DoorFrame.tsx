import { Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { Mark } from '../app/Mark.tsx';

type DoorFrameProps = { readonly title: string; readonly wide?: boolean; readonly children: ReactNode };

/** The entrance: the product on one side, one task on the other. */
export function DoorFrame({ title, wide = false, children }: DoorFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Lisura`;
    heading.current?.focus();
  }, [title]);
  return (
    <div className="ls-door">
      <header className="ls-door-side">
        <div>
          <Mark size={52} />
          <p className="ls-door-name">Lisura</p>
          <p>
            Corregedoria e ouvidoria da guarda municipal: da manifestação à resposta, com prazo, prova e
            sigilo.
          </p>
        </div>
        <small>
          Os dados ficam cifrados neste computador. Toda ação e toda consulta sensível ficam registradas.
        </small>
      </header>
      <main className="ls-door-main">
        <div className="ls-door-box" data-wide={wide}>
          <Title order={1} mb="md" ref={heading} tabIndex={-1}>
            {title}
          </Title>
          {children}
        </div>
      </main>
    </div>
  );
}
