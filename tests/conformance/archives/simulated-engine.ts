/** The simulated engine as one that images can be carried to and from. */
import { run } from '../../../src/cli/run'
import { openHostFiles } from '../../../src/engine/host/host-files'
import type { Machine } from '../../../src/engine/machine'
import { createMachine } from '../../../src/engine/seed/create-machine'
import { openSession } from '../../../src/engine/session'
import type { Engine } from './engine'

/** A fresh machine. */
export function simulatedEngine(): Engine {
  let machine: Machine = createMachine('recorded')
  const pathOf = (name: string) => `${machine.host.workingDirectory}/${name}`
  return {
    name: 'the simulated engine',
    async ask(line) {
      const frame = await run(machine, line)
      machine = frame.machine
      const { stdout, stderr, exitCode } = frame.transcript
      return { output: new TextEncoder().encode(stdout), errors: stderr, exitCode }
    },
    async readFile(name) {
      return openHostFiles(openSession(machine, new Map())).readFile(pathOf(name))
    },
    async writeFile(name, content) {
      const session = openSession(machine, new Map())
      openHostFiles(session).writeFile(pathOf(name), content, { mode: 0o644 })
      machine = session.machine
    },
  }
}
