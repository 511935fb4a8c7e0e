import { fold } from '../text/fold.ts';
import { addMonths, type IsoDate } from '../time/civil-date.ts';
import {
  type CharterBody,
  type CharterService,
  GENERAL_PARTS,
  generalParts,
  SERVICE_PARTS,
  serviceParts,
} from './model.ts';

export const CHARTER_CITATION = 'Lei 13.460/2017, art. 7º';
const REVIEW_MONTHS = 12;

const cited = (label: string, citation: string | null): string =>
  citation === null ? label : `${label} (${citation})`;

const nameKey = ({ name }: Pick<CharterService, 'name'>): string => fold(name.trim());

/** What the law asks and the charter does not yet say, one sentence each; empty when it may be published. */
export function missingParts(body: CharterBody): readonly string[] {
  const missing: string[] = [];
  if (body.services.length === 0) missing.push('Nenhum serviço oferecido (art. 7º, § 2º, I).');
  const seen = new Set<string>();
  for (const service of body.services) {
    if (seen.has(nameKey(service))) missing.push(`Há dois serviços com o nome “${service.name}”.`);
    seen.add(nameKey(service));
    for (const part of serviceParts) {
      const { label, citation } = SERVICE_PARTS[part];
      if (service[part] === '') missing.push(`Serviço “${service.name}”: falta ${cited(label, citation)}.`);
    }
  }
  for (const part of generalParts) {
    const { label, citation } = GENERAL_PARTS[part];
    if (body[part] === '') missing.push(`Falta ${cited(label, citation)}.`);
  }
  return missing;
}

/** One difference between two charters: where, and what stood there before and stands now. */
export type Change = {
  readonly where: string;
  readonly what: 'added' | 'removed' | 'changed';
  readonly before: string;
  readonly after: string;
};

function changedPart(where: string, before: string, after: string): Change[] {
  return before === after ? [] : [{ where, what: 'changed', before, after }];
}

/** What changed from one charter to the next; services are known by their names, and their order tells nothing. */
export function compareCharters(before: CharterBody, after: CharterBody): readonly Change[] {
  const old = new Map(before.services.map((service) => [nameKey(service), service]));
  const kept = new Set(after.services.map(nameKey));
  return [
    ...after.services.flatMap((service): Change[] => {
      const was = old.get(nameKey(service));
      if (was === undefined)
        return [{ where: service.name, what: 'added', before: '', after: service.description }];
      return serviceParts.flatMap((part) =>
        changedPart(`${service.name}: ${SERVICE_PARTS[part].label}`, was[part], service[part]),
      );
    }),
    ...before.services
      .filter((service) => !kept.has(nameKey(service)))
      .map(
        (service): Change => ({
          where: service.name,
          what: 'removed',
          before: service.description,
          after: '',
        }),
      ),
    ...generalParts.flatMap((part) => changedPart(GENERAL_PARTS[part].label, before[part], after[part])),
  ];
}

/** The day by which the charter published on `publishedOn` is to be reviewed (art. 7º, § 4º [reading: every year]). */
export function reviewDue(publishedOn: IsoDate): IsoDate {
  return addMonths(publishedOn, REVIEW_MONTHS);
}
