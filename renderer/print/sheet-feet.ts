function cssText(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', ' ')}"`;
}

/** The rule that writes a label and the number of the page in the foot of every sheet. */
export function feetRule(label: string): string {
  const font =
    'font: 7pt Arial, "Liberation Sans", sans-serif; color: #333; vertical-align: top; padding-top: 4mm';
  return `@page {
  @bottom-left { content: ${cssText(label)}; ${font}; width: 75%; text-align: left }
  @bottom-right { content: "Página " counter(page) " de " counter(pages); ${font}; width: 25%; text-align: right }
}`;
}
