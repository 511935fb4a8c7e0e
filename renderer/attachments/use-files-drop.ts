import { useEffect, useRef, useState } from 'react';
import type { ChosenFile } from './use-adding.ts';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** The paths are those that the person's own gesture gave: a page can name no other. */
function given(event: DragEvent): ChosenFile[] {
  return [...(event.dataTransfer?.files ?? [])]
    .map((file) => ({ path: window.lisura.filePath(file), name: file.name }))
    .filter(({ path }) => path !== '');
}

/** Files dropped anywhere on the window. Returns whether some are being dragged over it. */
export function useFilesDrop(onFiles: (files: readonly ChosenFile[]) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useEffect(() => {
    const hover = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const files = given(event);
      if (files.length > 0) latest.current(files);
    };
    window.addEventListener('dragover', hover);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', hover);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return over;
}
