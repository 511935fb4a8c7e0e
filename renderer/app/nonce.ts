import { setNonce } from 'get-nonce';

/** The nonce of this load, which the main process writes into the page; the only styles the policy lets in carry it. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="lisura-nonce"]')?.content ?? '';
}

setNonce(styleNonce());
