/** What the keys of a terminal send to the program in front. */

export const interrupt = '\u0003'
export const endOfInput = '\u0004'
