/** A container on a fresh machine, to run command lines in. */
import { createContainer } from '../../../../src/engine/containers/create'
import { defaultHostSettings } from '../../../../src/engine/containers/create-request'
import { startExec } from '../../../../src/engine/containers/exec'
import { startContainer } from '../../../../src/engine/containers/start'
import type { Machine } from '../../../../src/engine/machine'
import { advanceUntil } from '../../../../src/engine/processes/clock'
import type { Program } from '../../../../src/engine/processes/program'
import { reapTask } from '../../../../src/engine/processes/scheduler'
import { findTask } from '../../../../src/engine/processes/task-store'
import { createMachine } from '../../../../src/engine/seed/create-machine'
import { openSession, type Session } from '../../../../src/engine/session'
import { busyboxProgram } from '../../../../src/engine/shell/applets'

/** Programs that the containers of these tests can run. */
export const programs: ReadonlyMap<string, Program> = new Map([['busybox', busyboxProgram]])

const plainSettings = {
  hostname: 'box',
  domainName: '',
  user: '',
  attachStdin: false,
  attachStdout: true,
  attachStderr: true,
  terminal: false,
  detachKeys: '',
  openStdin: false,
  environment: [],
  entrypoint: null,
  volumes: [],
  workingDirectory: '',
  exposedPorts: [],
  labels: new Map<string, string>(),
}

/** Starts a container with this command, and lets it run until it waits. */
export function startBox(command: readonly string[], session = openSession(createMachine('recorded'), programs)) {
  const { id } = createContainer(session, {
    name: 'box',
    image: 'busybox',
    settings: { ...plainSettings, command },
    hostSettings: { ...defaultHostSettings, extraHosts: ['box:172.17.0.2'] },
    links: [],
    endpoints: [],
  })
  startContainer(session, id)
  return { session, id }
}

export type Result = { readonly stdout: string; readonly stderr: string; readonly exitCode: number | undefined }

/** Runs argv in the container to its end, for at most a minute. */
export function execute(session: Session, id: string, argv: readonly string[]): Result {
  const exec = startExec(session, id, {
    command: argv,
    environment: [],
    user: '',
    workingDirectory: '',
    terminal: false,
    privileged: false,
    detachKeys: '',
    inputStaysOpen: false,
  })
  const ended = (machine: Machine): boolean =>
    machine.containers.get(id)?.tasks.find((task) => task.id === exec.taskId)?.exitCode !== undefined
  const done = advanceUntil(session, ended, 60_000)
  const task = done ? reapTask(session, id, exec.taskId) : findTask(session, id, exec.taskId)
  const stream = (name: 'stdout' | 'stderr'): string =>
    (task?.output ?? []).flatMap((chunk) => (chunk.stream === name ? [chunk.text] : [])).join('')
  return { stdout: stream('stdout'), stderr: stream('stderr'), exitCode: task?.exitCode }
}

let idle: { readonly machine: Machine; readonly id: string } | undefined

/** Runs a command line with `sh -c` in a container that nothing has happened in. */
export function shell(line: string): Result {
  if (idle === undefined) {
    const { session, id } = startBox(['sleep', '100000'])
    idle = { machine: session.machine, id }
  }
  return execute(openSession(idle.machine, programs), idle.id, ['sh', '-c', line])
}
