import '../../styles/charter.css';
import {
  type CharterFacts,
  type CharterService,
  GENERAL_PARTS,
  type GeneralPart,
  generalParts,
  SERVICE_PARTS,
  serviceParts,
} from '../../../shared/charter/model.ts';
import { dateWords } from '../../ui/dates.ts';
import { PrintSection } from '../PrintPage.tsx';
import type { LayoutProps } from './define-layout.ts';
import { IssuedPage } from './IssuedPage.tsx';
import { IssuedSignature } from './IssuedSignature.tsx';

const AFTER: readonly GeneralPart[] = generalParts.filter((part) => part !== 'introduction');

function Service({ service, number }: { readonly service: CharterService; readonly number: number }) {
  return (
    <section className="lc-service">
      <h3>
        {number}. {service.name}
      </h3>
      <dl className="lc-parts">
        {serviceParts.map((part) => [
          <dt key={`${part} label`}>{SERVICE_PARTS[part].label}</dt>,
          <dd key={part}>{service[part]}</dd>,
        ])}
      </dl>
    </section>
  );
}

/** The Carta de Serviços as it is given to the public. */
export function CharterLayout({ facts: { number, body }, document }: LayoutProps<CharterFacts>) {
  return (
    <IssuedPage
      document={document}
      title="Carta de Serviços ao Usuário"
      subtitle={`Versão ${number}, publicada em ${dateWords(document.issuedOn)} (Lei 13.460/2017, art. 7º)`}
    >
      <PrintSection title={GENERAL_PARTS.introduction.label}>
        <p className="lc-lines">{body.introduction}</p>
      </PrintSection>
      <PrintSection title="Serviços">
        {body.services.map((service, at) => (
          <Service key={service.name} service={service} number={at + 1} />
        ))}
      </PrintSection>
      {AFTER.map((part) => (
        <PrintSection key={part} title={GENERAL_PARTS[part].label}>
          <p className="lc-lines">{body[part]}</p>
        </PrintSection>
      ))}
      <IssuedSignature document={document} />
    </IssuedPage>
  );
}
