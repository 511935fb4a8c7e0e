/** How many times a fault is provoked: few among the other tests, as many as were asked for in `npm run faults`. */
export const times = (few: number, many: number): number =>
  process.env['LISURA_FAULTS'] === 'long' ? many : few;
