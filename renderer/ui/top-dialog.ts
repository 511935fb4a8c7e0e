/** The dialog above all else, while one is open. A calendar or a list that opens under a field is none. */
export function topDialog(): Element | null {
  return [...document.querySelectorAll('[role="dialog"][aria-modal="true"]')].at(-1) ?? null;
}
