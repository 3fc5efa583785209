/** The keys with which a client leaves a container that goes on (moby/term, ascii.go and proxy.go). */
import { CommandError } from '../../command'

/** Ctrl+P Ctrl+Q. */
const usualKeys = '\u0010\u0011'

const controlKeys: Readonly<Record<string, number>> = { '@': 0, '[': 27, '\\': 28, ']': 29, '^': 30, _: 31 }

/**
 * The characters of a list such as `ctrl-p,ctrl-q`; '' means the usual ones.
 * @throws CommandError for a key that there is none of
 */
export function parseDetachKeys(text: string): string {
  if (text === '') return usualKeys
  return text
    .split(',')
    .map((key) => {
      if ([...key].length === 1) return key
      const letter = /^ctrl-(.)$/.exec(key.toLowerCase())?.[1] ?? ''
      const code = /^[a-z]$/.test(letter) ? letter.charCodeAt(0) - 96 : controlKeys[letter]
      if (code === undefined) throw new CommandError(`invalid detach keys (${text}): Unknown character: '${key}'`)
      return String.fromCharCode(code)
    })
    .join('')
}

/** Where the keys stand in what has been typed; -1 when nowhere. */
export function detachPosition(typed: Uint8Array, keys: string): number {
  return new TextDecoder('latin1').decode(typed).indexOf(keys)
}
