/** Paths that stand for open descriptors or devices rather than for files on a disk (`proc(5)`, `/proc/self/fd`). */

export type SpecialPath =
  | { readonly kind: 'descriptor'; readonly processId: number | 'self'; readonly descriptor: number }
  | { readonly kind: 'device'; readonly device: 'null' | 'zero' | 'full' | 'random' | 'terminal' }

const standardStreams: ReadonlyMap<string, number> = new Map([
  ['/dev/stdin', 0],
  ['/dev/stdout', 1],
  ['/dev/stderr', 2],
])

const devices: ReadonlyMap<string, 'null' | 'zero' | 'full' | 'random' | 'terminal'> = new Map([
  ['/dev/null', 'null'],
  ['/dev/zero', 'zero'],
  ['/dev/full', 'full'],
  ['/dev/random', 'random'],
  ['/dev/urandom', 'random'],
  ['/dev/tty', 'terminal'],
  ['/dev/console', 'terminal'],
])

/** What an absolute path means by itself; undefined for an ordinary one. */
export function specialPath(path: string): SpecialPath | undefined {
  const device = devices.get(path)
  if (device !== undefined) return { kind: 'device', device }
  const stream = standardStreams.get(path)
  if (stream !== undefined) return { kind: 'descriptor', processId: 'self', descriptor: stream }
  const match = /^(?:\/dev\/fd|\/proc\/(self|\d+)\/fd)\/(\d+)$/.exec(path)
  if (match === null) return undefined
  const owner = match[1] ?? 'self'
  return { kind: 'descriptor', processId: owner === 'self' ? 'self' : Number(owner), descriptor: Number(match[2]) }
}
