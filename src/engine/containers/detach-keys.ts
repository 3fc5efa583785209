/** The keys that leave a container (github.com/moby/term, ascii.go `ToBytes`). */

const controlCodes: ReadonlyMap<string, number> = new Map(
  [...'@abcdefghijklmnopqrstuvwxyz[\\]^_'].map((key, code) => [`ctrl-${key}`, code]),
)

function characterOf(key: string): string | undefined {
  if (key.length === 1) return key
  const code = key === 'DEL' ? 127 : controlCodes.get(key)
  return code === undefined ? undefined : String.fromCharCode(code)
}

/** The characters of a list such as `ctrl-p,ctrl-q`, which '' stands for; undefined when it names a key that there is none of. */
export function detachCharacters(text: string): string | undefined {
  const characters = (text || 'ctrl-p,ctrl-q').split(',').map(characterOf)
  return characters.includes(undefined) ? undefined : characters.join('')
}
