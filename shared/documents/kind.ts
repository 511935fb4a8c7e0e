import type { z } from 'zod';
import type { Permission } from '../permissions.ts';

/** Who may read: one permission, or one for each kind of thing that the document may be about (`guard` of `guard:12`). */
export type Readers = Permission | Readonly<Record<string, Permission>>;

type KindShape<F extends z.ZodType> = {
  readonly id: string;
  /** First letters of its numbers, such as `OFC`; no other kind has the same. */
  readonly series: string;
  readonly label: string;
  /** What the document says: frozen when it is issued. */
  readonly facts: F;
  readonly readers: Readers;
  /** Who may annul one by itself; left out where only what it certifies may be annulled. */
  readonly annulledBy?: Readers;
  /** What it is about, in one line of a list; never who complained. Empty when left out. */
  readonly summary?: (facts: z.output<F>) => string;
};

/** A kind of document that the office issues and numbers. */
export type Kind<F extends z.ZodType = z.ZodType> = Omit<KindShape<F>, 'summary'> & {
  /** The facts as they are frozen, and their line in a list. Throws ZodError for what is not the facts of this kind. */
  readonly freeze: (facts: unknown) => { readonly facts: unknown; readonly summary: string };
};

/** Declares a kind of document. */
export function documentKind<F extends z.ZodType>({ summary, ...shape }: KindShape<F>): Kind<F> {
  return {
    ...shape,
    freeze: (given) => {
      const facts = shape.facts.parse(given);
      return { facts, summary: summary?.(facts) ?? '' };
    },
  };
}

function permissionFor(who: Readers | undefined, subject: string): Permission | null {
  if (who === undefined || typeof who === 'string') return who ?? null;
  return who[subject.slice(0, subject.indexOf(':'))] ?? null;
}

/** The permission that reads a document of the kind about the subject; null where nobody may. */
export function readerOf({ readers }: Pick<Kind, 'readers'>, subject: string): Permission | null {
  return permissionFor(readers, subject);
}

/** The permission that annuls a document of the kind about the subject; null where it is not annulled by itself. */
export function annullerOf({ annulledBy }: Pick<Kind, 'annulledBy'>, subject: string): Permission | null {
  return permissionFor(annulledBy, subject);
}
