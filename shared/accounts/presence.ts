/** For how many minutes the password just typed answers for what leaves the office or opens a name. */
export const PRESENCE_MINUTES = 5;
