/** What the keys of a terminal send to the program in front. */

export const interrupt = '\u0003'
export const endOfInput = '\u0004'
/** Ctrl+P, Ctrl+Q: leaves the container, which goes on without a terminal. */
export const detach = '\u0010\u0011'
