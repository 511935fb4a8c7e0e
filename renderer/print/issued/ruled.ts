type Ruled = {
  readonly guard: { readonly name: string; readonly registration: string };
  readonly citation: string;
  readonly fact: string;
};

/** Tells one charge of a ruling from the others. */
export function ruledKey({ guard, citation, fact }: Ruled): string {
  return `${guard.registration} ${citation} ${fact}`;
}

/** `30 dias corridos`. */
export function termWords({
  days,
  unit,
}: {
  readonly days: number;
  readonly unit: 'calendar' | 'business';
}): string {
  return `${days} ${days === 1 ? 'dia' : 'dias'} ${unit === 'business' ? 'úteis' : 'corridos'}`;
}
