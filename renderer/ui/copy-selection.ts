/** Copies what an element says. The clipboard of the browser asks a permission granted to nobody: the selection does not. */
export function copySelection(element: HTMLElement): boolean {
  const selection = window.getSelection();
  if (selection === null) return false;
  selection.selectAllChildren(element);
  return document.execCommand('copy');
}
