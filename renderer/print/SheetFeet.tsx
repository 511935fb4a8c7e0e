import { styleNonce } from '../app/nonce.ts';
import { feetRule } from './sheet-feet.ts';

/** The foot of every sheet that goes to a printer: what the document is, and "Página x de y". */
export function SheetFeet({ label }: { readonly label: string }) {
  return <style nonce={styleNonce()}>{feetRule(label)}</style>;
}
