/** `/proc/PID/fd` of a process: what it has open, as far as it is known from how its task was started. */
import { type GeneratedNode, generatedDirectory } from '../../filesystem/generated-backing'
import type { Task, TaskProcess } from '../../processes/task'
import type { Container } from '../container'

/** What `ls -l` shows of each: who may read and write through it. */
const modes = { read: 0o500, write: 0o300, both: 0o700 } as const

type Opened = readonly [target: string, mode: number]

/** @param isReader true for the process that looks, which has the directory itself open */
export function describeDescriptors(
  process: TaskProcess,
  task: Task | undefined,
  container: Container,
  isReader: boolean,
): GeneratedNode {
  const { userId, groupId, started, id } = process
  const itself: readonly Opened[] = isReader ? [[`/proc/${id}/fd`, modes.read]] : []
  const opened = [...standardStreams(process, task, container), ...itself]
  const nodes = opened.map(([target, mode], descriptor): [string, GeneratedNode] => [
    String(descriptor),
    { type: 'symlink', target: () => target, mode, size: 64, userId, groupId, modified: started },
  ])
  return { ...generatedDirectory(() => new Map(nodes), started), mode: modes.read, userId, groupId }
}

/** A terminal, or pipes; who gives no input has an empty one. */
function standardStreams(process: TaskProcess, task: Task | undefined, container: Container): readonly Opened[] {
  const terminal: Opened = ['/dev/pts/0', modes.both]
  if (task?.specification.terminal) return [terminal, terminal, terminal]
  const pipe = (descriptor: number, mode: number): Opened => [`pipe:[${process.hostProcessId * 10 + descriptor}]`, mode]
  const hasInput = task?.main ? container.settings.openStdin : task?.specification.standardInputStaysOpen
  return [hasInput ? pipe(0, modes.read) : ['/dev/null', modes.both], pipe(1, modes.write), pipe(2, modes.write)]
}
