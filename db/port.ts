/** How this process speaks with its parent: texts both ways. */
export type Port = {
  readonly send: (text: string) => void;
  readonly listen: (received: (text: string) => void) => void;
  /** The parent is gone. */
  readonly closed: (then: () => void) => void;
};

type ParentPort = {
  readonly postMessage: (text: string) => void;
  readonly on: (event: 'message', listener: (event: { readonly data: unknown }) => void) => void;
};

/** The port of a utility process (Electron), else that of a forked one (Node); null when nobody forked this process. */
export function parentPort(): Port | null {
  const utility = utilityPort();
  if (utility !== null) {
    return {
      send: (text) => utility.postMessage(text),
      listen: (received) => utility.on('message', ({ data }) => onlyText(data, received)),
      closed: () => undefined, // Electron ends utility processes with their parent.
    };
  }
  const { send } = process;
  if (send === undefined) return null;
  return {
    send: (text) => send.call(process, text),
    listen: (received) => process.on('message', (data) => onlyText(data, received)),
    closed: (then) => process.on('disconnect', then),
  };
}

function onlyText(data: unknown, received: (text: string) => void): void {
  if (typeof data === 'string') received(data);
}

function utilityPort(): ParentPort | null {
  const port: unknown = 'parentPort' in process ? process.parentPort : null;
  return isParentPort(port) ? port : null;
}

function isParentPort(port: unknown): port is ParentPort {
  return typeof port === 'object' && port !== null && 'postMessage' in port && 'on' in port;
}
