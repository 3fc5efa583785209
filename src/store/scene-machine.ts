/** The machine that scenes start from. */
import { parentPath } from '../engine/filesystem/paths'
import { withNode, withParents } from '../engine/filesystem/tree'
import type { Machine } from '../engine/machine'
import { createMachine } from '../engine/seed/create-machine'

const owner = { userId: 0, groupId: 0 }

/** A fresh Docker host with these files (name to text) in the working directory. */
export function machineWithFiles(files: Readonly<Record<string, string>>): Machine {
  const machine = createMachine('lesson')
  const { host, clock } = machine
  const directory = { ...owner, mode: 0o755, modified: clock }
  const encoder = new TextEncoder()
  const tree = Object.entries(files).reduce((disk, [name, text]) => {
    const path = `${host.workingDirectory}/${name}`
    const file = { type: 'file', ...owner, mode: 0o644, modified: clock, content: encoder.encode(text) } as const
    return withNode(withParents(disk, parentPath(path), directory), path, file)
  }, host.files)
  return { ...machine, host: { ...host, files: tree } }
}
