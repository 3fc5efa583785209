/** What is said of a program that is known and not simulated: one line. */

const editors: ReadonlySet<string> = new Set(['ed', 'emacs', 'nano', 'vi', 'vim'])

export function notSimulated(program: string): string {
  const instead = editors.has(program) ? ': to change a file, press Edit beside it under Files' : ''
  return `${program}: not simulated in Layerlab${instead}\n`
}
