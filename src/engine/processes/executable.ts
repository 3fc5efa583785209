/**
 * Executable files of our images: small stand-ins that name the program they run, padded to the size of the real binary.
 */
const elfMark = '\x7fELF'
const nameMark = 'layerlab:'
/** Bytes that the kernel looks at to tell how to run a file (`BINPRM_BUF_SIZE`). */
const headLength = 256

/**
 * Bytes of a stand-in that does not take the room of the real binary. Where that matters, the size of the layer is
 * declared beside it.
 */
export const smallStandIn = 128

/** The content of an executable file for the program `name`, `size` bytes long. */
export function makeExecutable(name: string, size: number): Uint8Array {
  const content = new Uint8Array(size)
  content.set(new TextEncoder().encode(`${elfMark}${nameMark}${name}\n`))
  return content
}

/** How a file with the permission to be executed is run (`execve(2)`). */
export type Executable =
  /** A program of the table; `name` is undefined for a binary that did not come from one of our images. */
  | { readonly kind: 'binary'; readonly name?: string }
  | { readonly kind: 'script'; readonly interpreter: string; readonly argument?: string }
  | { readonly kind: 'unknown' }

export function identifyProgram(content: Uint8Array): Executable {
  const head = String.fromCharCode(...content.subarray(0, headLength))
  if (head.startsWith(elfMark)) {
    const name = /^layerlab:([^\n]+)\n/.exec(head.slice(elfMark.length))?.[1]
    return name === undefined ? { kind: 'binary' } : { kind: 'binary', name }
  }
  const script = /^#![ \t]*([^ \t\n]+)(?:[ \t]+([^\n]*?))?[ \t]*(?:\n|$)/.exec(head)
  const interpreter = script?.[1]
  if (interpreter === undefined) return { kind: 'unknown' }
  const argument = script?.[2]
  return argument ? { kind: 'script', interpreter, argument } : { kind: 'script', interpreter }
}
