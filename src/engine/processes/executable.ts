/**
 * Executable files of our images: small stand-ins that name the program they run, padded to the size of the real binary.
 */
const header = new TextEncoder().encode('\x7fELF')

/** The content of an executable file for the program `name`, `size` bytes long. */
export function makeExecutable(name: string, size: number): Uint8Array {
  const content = new Uint8Array(size)
  content.set(header)
  content.set(new TextEncoder().encode(`layerlab:${name}\n`), header.length)
  return content
}
