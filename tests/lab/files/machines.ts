/** Machines for the tests of the file browser: made by commands, as a learner makes them. */
import { run } from '../../../src/cli/run'
import type { Container } from '../../../src/engine/containers/container'
import type { Machine } from '../../../src/engine/machine'
import { machineWithFiles } from '../../../src/store/scene-machine'

/** The machine after command lines, each of which must succeed. */
export async function machineAfter(
  lines: readonly string[],
  files: Readonly<Record<string, string>> = {},
  start: Machine = machineWithFiles(files),
): Promise<Machine> {
  let machine = start
  for (const line of lines) {
    const frame = await run(machine, line)
    if (frame.transcript.exitCode !== 0) throw new Error(`${line}: ${frame.transcript.stderr}`)
    machine = frame.machine
  }
  return machine
}

/** What a command line prints. */
export async function outputOf(machine: Machine, line: string): Promise<string> {
  const { transcript } = await run(machine, line)
  return transcript.stdout + transcript.stderr
}

export function containerNamed(machine: Machine, name: string): Container {
  for (const container of machine.containers.values()) if (container.name === name) return container
  throw new Error(`no container ${name}`)
}

export function imageNamed(machine: Machine, name: string): string {
  const id = machine.tags.get(`docker.io/library/${name}`)
  if (id === undefined) throw new Error(`no image ${name}`)
  return id
}

export const secretImage = {
  files: {
    Dockerfile: [
      'FROM busybox',
      'COPY secret.txt /etc/secret.txt',
      'RUN echo changed > /etc/motd',
      'RUN rm /etc/secret.txt && echo again > /etc/motd',
    ].join('\n'),
    'secret.txt': 'hunter2\n',
  },
  commands: ['docker build -q -t app .'],
}
