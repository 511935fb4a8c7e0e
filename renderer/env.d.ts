/** What the preload exposes: text in, text out, so that nothing but JSON crosses. */
interface LisuraBridge {
  /** Calls `feature.procedure` with JSON text; answers the envelope as JSON text. `key` makes a command repeatable. */
  call(path: string, input: string, key?: string): Promise<string>;
  /** Hears news of the backend as JSON text; returns the way to stop. */
  subscribe(listener: (event: string) => void): () => void;
  /** The path on disk of a file that the person dropped or chose. */
  filePath(file: File): string;
}

interface Window {
  readonly lisura: LisuraBridge;
}

declare module '*.css';
