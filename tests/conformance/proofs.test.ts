import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openHostFiles } from '../../src/engine/host/host-files'
import type { Machine } from '../../src/engine/machine'
import { createMachine } from '../../src/engine/seed/create-machine'
import { openSession } from '../../src/engine/session'
import { comparableProof } from './comparable-proof'
import { playCommands, warmUp } from './player'

type Proof = {
  readonly id: string
  /** Written into the working directory first: name to content. */
  readonly files: Readonly<Record<string, string>>
  readonly recorded: readonly { readonly command: string; readonly output: string; readonly exit: number }[]
}

const folder = new URL('proofs', import.meta.url).pathname
const proofs = readdirSync(folder).map((name): Proof => JSON.parse(readFileSync(join(folder, name), 'utf8')))

function withFiles(machine: Machine, files: Proof['files']): Machine {
  const session = openSession(machine, new Map())
  const host = openHostFiles(session)
  for (const [name, content] of Object.entries(files)) {
    host.writeFile(`${machine.host.workingDirectory}/${name}`, new TextEncoder().encode(content))
  }
  return session.machine
}

beforeAll(warmUp, 60_000)

describe('proofs of the claims', () => {
  it.each(proofs)('$id prints what Docker Engine 28.5.2 printed', async ({ files, recorded }) => {
    const commands = recorded.map(({ command }) => command)
    const results = await playCommands(withFiles(createMachine('lesson'), files), commands)
    const played = comparableProof(
      commands.map((command, index) => ({ command, output: results[index]?.output ?? '' })),
    )
    const expected = comparableProof(recorded)
    const show = (outputs: readonly string[], codes: readonly number[]): string =>
      outputs.map((output, index) => `$ ${commands[index]}\n${output}\n[${codes[index]}]`).join('\n')
    expect(
      show(
        played,
        results.map(({ code }) => code),
      ),
    ).toBe(
      show(
        expected,
        recorded.map(({ exit }) => exit),
      ),
    )
  })
})
