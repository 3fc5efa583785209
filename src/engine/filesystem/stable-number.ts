/**
 * A number that stands for `text`, wherever one like an inode number is shown or names are spread out: FNV-1a, 32 bits.
 * The same text gives the same number on every run.
 */
export function stableNumber(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}
