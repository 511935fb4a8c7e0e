/** One thing timed against another, in rounds that alternate: what disturbs the machine disturbs both. */
export type Ratio = {
  readonly title: string;
  /** Milliseconds, the median of the rounds. */
  readonly ours: number;
  readonly base: number;
  /** The median of the ratios of the rounds. */
  readonly ratio: number;
  /** What the ratio should not pass; null where it only informs. */
  readonly atMost: number | null;
};

type Work = () => unknown;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

async function timed(work: Work): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Times `ours` against `base`, `rounds` times after warming up; who goes first changes at each round. */
export async function compare(
  title: string,
  work: { readonly ours: Work; readonly base: Work },
  { rounds, atMost }: { readonly rounds: number; readonly atMost: number | null },
): Promise<Ratio> {
  const times: { ours: number; base: number }[] = [];
  const warming = Math.ceil(rounds / 4);
  for (let round = 0; round < rounds + warming; round += 1) {
    const baseFirst = round % 2 === 0;
    const early = baseFirst ? await timed(work.base) : 0;
    const ours = await timed(work.ours);
    const base = baseFirst ? early : await timed(work.base);
    if (round >= warming) times.push({ ours, base });
  }
  return {
    title,
    ours: median(times.map((one) => one.ours)),
    base: median(times.map((one) => one.base)),
    ratio: median(times.map((one) => one.ours / one.base)),
    atMost,
  };
}

/** Hands the results to who prints the table. */
export function report(ratios: readonly Ratio[]): void {
  process.stdout.write(`${JSON.stringify(ratios)}\n`);
}
