import { type RefObject, useEffect, useRef, useState } from 'react';
import type { ChosenFile } from './use-import.ts';

type Drop = { readonly area: RefObject<HTMLDivElement | null>; readonly over: boolean };

/** An area where a file may be dropped; the path is the one that the person's own gesture gave. */
export function useFileDrop(onFile: (file: ChosenFile) => void, enabled: boolean): Drop {
  const area = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState(false);
  const latest = useRef({ onFile, enabled });
  latest.current = { onFile, enabled };
  useEffect(() => {
    const element = area.current;
    if (element === null) return;
    const hover = (event: DragEvent): void => {
      event.preventDefault();
      setOver(latest.current.enabled);
    };
    const leave = (): void => setOver(false);
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      const path = file === undefined ? '' : window.lisura.filePath(file);
      if (file !== undefined && path !== '' && latest.current.enabled)
        latest.current.onFile({ path, name: file.name });
    };
    element.addEventListener('dragover', hover);
    element.addEventListener('dragleave', leave);
    element.addEventListener('drop', drop);
    return () => {
      element.removeEventListener('dragover', hover);
      element.removeEventListener('dragleave', leave);
      element.removeEventListener('drop', drop);
    };
  }, []);
  return { area, over };
}
