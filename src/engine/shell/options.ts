/** The options of `set`, by their letters and long names (POSIX `set`; the list and its order are ash's). */

export const optionNames = [
  ['e', 'errexit'],
  ['f', 'noglob'],
  ['I', 'ignoreeof'],
  ['m', 'monitor'],
  ['n', 'noexec'],
  ['x', 'xtrace'],
  ['v', 'verbose'],
  ['C', 'noclobber'],
  ['a', 'allexport'],
  ['b', 'notify'],
  ['u', 'nounset'],
  ['E', 'errtrace'],
  ['V', 'vi'],
  ['', 'pipefail'],
] as const

export type OptionName = (typeof optionNames)[number][1]

/** The option of a letter of `set -x`. */
export function optionOfLetter(letter: string): OptionName | undefined {
  return letter === '' ? undefined : optionNames.find(([one]) => one === letter)?.[1]
}

export function optionOfName(text: string): OptionName | undefined {
  return optionNames.find(([, name]) => name === text)?.[1]
}
