import { createContext } from 'react';

/** Whether a paper is shown inside a screen of the application, and not laid out to be printed. */
export const OnScreen = createContext(false);
