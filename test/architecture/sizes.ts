import { functionsOf } from './functions.ts';
import { type Finding, lineCount, quantile, type SourceFile } from './tree.ts';

const longestFile = 400;
const longestFunction = 80;
const longestPreload = 25;

/** Files that are too long to be read in one go. */
export function longFiles(files: readonly SourceFile[]): Finding[] {
  return files.flatMap(({ path, text }) => {
    const limit = path.startsWith('electron/preload/') ? longestPreload : longestFile;
    const lines = lineCount(text);
    return lines > limit ? [`${path}: ${lines} lines, at most ${limit}`] : [];
  });
}

/** Files whose lengths, taken together, have grown: half of them, and nine in ten, must stay short. */
export function longOnTheWhole(
  files: readonly SourceFile[],
  limits: { median: number; p90: number },
): Finding[] {
  const lengths = files.map(({ text }) => lineCount(text));
  const median = quantile(lengths, 0.5);
  const p90 = quantile(lengths, 0.9);
  return [
    ...(median > limits.median ? [`median file: ${median} lines, at most ${limits.median}`] : []),
    ...(p90 > limits.p90 ? [`90th percentile of files: ${p90} lines, at most ${limits.p90}`] : []),
  ];
}

/** The block that only groups tests is as long as its tests. */
function groupsTests(path: string, text: string, line: number): boolean {
  return path.startsWith('test/') && /^\s*describe\b/.test(text.split('\n')[line - 1] ?? '');
}

/** Functions that are too long to be understood at a glance. */
export function longFunctions(files: readonly SourceFile[]): Finding[] {
  return files.flatMap(({ path, text }) =>
    functionsOf(text, path.endsWith('x'))
      .filter(({ line, lines }) => lines > longestFunction && !groupsTests(path, text, line))
      .map(
        ({ name, line, lines }) => `${path}:${line}: ${name} has ${lines} lines, at most ${longestFunction}`,
      ),
  );
}
