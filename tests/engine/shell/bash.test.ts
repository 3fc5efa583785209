import { describe, expect, it } from 'vitest'
import { runHostProgram } from '../../../src/engine/host/run-host-program'
import type { Program } from '../../../src/engine/processes/program'
import { createMachine } from '../../../src/engine/seed/create-machine'
import { openSession } from '../../../src/engine/session'
import { bash } from '../../../src/engine/shell/dialect'
import { createShell, runScript } from '../../../src/engine/shell/sh'
import recorded from './recorded-bash.json'

function run(line: string): { readonly output: string; readonly exitCode: number } {
  const session = openSession(createMachine('lesson'), new Map())
  const program: Program = (process) => runScript(createShell(process, { dialect: bash, name: 'bash' }), line)
  const environment = new Map([['PATH', '/usr/bin:/bin']])
  const { exitCode, output } = runHostProgram(session, {
    program,
    arguments: ['bash'],
    environment,
    workingDirectory: '/',
  })
  return { output: output.map(({ text }) => text).join(''), exitCode }
}

/** Command lines with what bash 5.3 made of them, both streams in their order. */
describe('the host shell', () => {
  it.each(recorded)('answers as bash does: $command', ({ command, output, exitCode }) => {
    expect(run(command)).toEqual({ output, exitCode })
  })
})
