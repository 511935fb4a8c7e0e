import type { FactsGiven } from '../documents/kinds.ts';
import { formatDate, type IsoDate } from '../time/civil-date.ts';

type Forwarding = {
  readonly protocol: string;
  readonly treatment: string;
  readonly name: string;
  readonly office: string;
  readonly address: string;
  readonly extract: string;
  readonly note: string;
  readonly dueOn: IsoDate;
};

/** The letter that takes a pseudonymous extract to another body; nothing in it says who spoke. */
export function forwardLetter(one: Forwarding): FactsGiven<'oficio'> {
  const told = one.extract.split(/\n+/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  return {
    treatment: one.treatment,
    recipient: { name: one.name, office: one.office, place: one.address },
    subject: `Encaminhamento da manifestação ${one.protocol}`,
    reference: `Manifestação ${one.protocol}`,
    paragraphs: [
      'Encaminho, por tratar de assunto da competência desse órgão, o extrato da manifestação recebida por esta ouvidoria, sem a identificação de quem se manifestou (Lei 13.460/2017, art. 10, § 7º).',
      ...told,
      ...(one.note === '' ? [] : [one.note]),
      `Solicito que as providências adotadas, ou as razões de não serem cabíveis, sejam informadas a esta ouvidoria até ${formatDate(one.dueOn)}, para que se responda ao cidadão no prazo da Lei 13.460/2017, art. 16.`,
    ],
  };
}
