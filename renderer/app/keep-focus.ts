import { topDialog } from '../ui/top-dialog.ts';

/** How long the kit takes to put the focus where it means it. */
const SETTLES_MS = 30;
const REMEMBERED = 60;
const FIELDS = 'input:not([type="hidden"]), textarea, button';

function takes(element: HTMLElement): boolean {
  element.focus({ preventScroll: true });
  return document.activeElement === element;
}

/** Where to begin: at the control that asks for it, else at the first of the open dialog or at the title of the page. */
function begin(dialog: Element | null): void {
  const places = ['[data-autofocus]', ...(dialog ? [`form :is(${FIELDS})`, FIELDS] : ['h1[tabindex]'])];
  for (const place of places) {
    const found = (dialog ?? document).querySelector<HTMLElement>(place);
    if (found !== null && takes(found)) return;
  }
}

/**
 * When what had the focus goes away (a dialog that closed, a button whose work is done), the browser leaves it nowhere,
 * and the keyboard begins again at the edge of the window (WCAG 2.4.3). It goes back to where it last was among what is
 * still there: the button that opened the dialog, or the control before it.
 */
export function keepFocus(): void {
  let trail: readonly HTMLElement[] = [];
  let leftByHand = false;
  let timer = 0;
  const lost = (): boolean => document.activeElement === document.body && !leftByHand;
  const restore = (): void => {
    const last = trail.at(-1);
    if (!lost()) return;
    // A button at work is off for a moment, and takes the focus again after it.
    if (last?.isConnected && last.matches(':disabled')) return;
    trail = trail.filter(({ isConnected }) => isConnected);
    const dialog = topDialog();
    const here = dialog === null ? trail : trail.filter((one) => dialog.contains(one));
    if (here.toReversed().find(takes) === undefined) begin(dialog);
  };
  document.addEventListener('focusin', ({ target }) => {
    leftByHand = false;
    if (target instanceof HTMLElement) trail = [...trail.slice(1 - REMEMBERED), target];
  });
  document.addEventListener('pointerdown', () => {
    window.setTimeout(() => {
      leftByHand = document.activeElement === document.body;
    });
  });
  new MutationObserver(() => {
    if (!lost()) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(restore, SETTLES_MS);
  }).observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
}
