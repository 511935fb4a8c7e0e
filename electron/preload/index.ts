import { contextBridge, ipcRenderer, webUtils } from 'electron';

const api = {
  call: (path: string, input: string, key?: string): Promise<string> =>
    ipcRenderer.invoke('call', path, input, key),
  subscribe: (listener: (event: string) => void): (() => void) => {
    const hear = (_event: unknown, text: string): void => listener(text);
    ipcRenderer.on('event', hear);
    return () => {
      ipcRenderer.removeListener('event', hear);
    };
  },
  // Electron before 29 has no webUtils and gives every File a path instead.
  filePath: (file: File): string => {
    const path = webUtils === undefined ? String(Reflect.get(file, 'path')) : webUtils.getPathForFile(file);
    if (path !== '') ipcRenderer.send('given', path);
    return path;
  },
};

contextBridge.exposeInMainWorld('lisura', Object.freeze(api));
