import { type ComponentType, createElement, type ReactNode } from 'react';
import type { z } from 'zod';
import type { IssuedDocument } from '../../../shared/documents/register.ts';

/** What a layout receives: the facts as frozen, and the number, letterhead, issuer and day around them. */
export type LayoutProps<F> = { readonly facts: F; readonly document: IssuedDocument };

export type IssuedLayout = (document: IssuedDocument) => ReactNode;

/** Joins the facts of a kind and the component that lays them out. */
export function defineLayout<F extends z.ZodType>(
  facts: F,
  Layout: ComponentType<LayoutProps<z.output<F>>>,
): IssuedLayout {
  return (document) => createElement(Layout, { facts: facts.parse(document.facts), document });
}
