export type Choice<T extends string> = { readonly value: T; readonly label: string };

/** Choices of a list of labelled things. */
export function choicesOf(
  list: readonly { readonly id: string; readonly label: string }[],
): Choice<string>[] {
  return list
    .filter(({ id }, at) => id !== '' && list.findIndex((one) => one.id === id) === at)
    .map(toChoice);
}

function toChoice({ id, label }: { readonly id: string; readonly label: string }): Choice<string> {
  return { value: id, label: label || id };
}

/** Choices of a record of labels, in its order. */
export function choicesIn<T extends string>(
  labels: Readonly<Record<T, string>>,
  order: readonly T[],
): Choice<T>[] {
  return order.map((value) => ({ value, label: labels[value] }));
}

/** The choices, and what is chosen and is not among them, so that nothing vanishes from the screen. */
export function withStrangers<T extends string>(
  choices: readonly Choice<T>[],
  chosen: readonly T[],
): Choice<T>[] {
  const strangers = chosen.filter((value) => value !== '' && choices.every((one) => one.value !== value));
  return [...choices, ...strangers.map((value) => ({ value, label: `${value} (não existe na norma)` }))];
}
