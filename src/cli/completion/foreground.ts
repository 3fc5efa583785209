/** Completion in a shell inside a container, which runs in the foreground of the host's terminal. */
import type { Container } from '../../engine/containers/container'
import { openFromOutside } from '../../engine/containers/file-system'
import type { Machine } from '../../engine/machine'
import type { Task } from '../../engine/processes/task'
import { openSession } from '../../engine/session'
import { foregroundOf, promptOf } from '../terminal-prompt'
import type { Surroundings } from './surroundings'

/** `/tmp # ` of ash, `root@9f31b8098ea9:/etc# ` of bash: the directory, and the sign that a shell waits for a command. */
const shellPrompt = /(?:^|:)(~|~?\/\S*) ?[#$] $/

/** Where the shell in the foreground stands. Undefined while something else than a shell reads what is typed. */
export function foregroundSurroundings(machine: Machine): Surroundings | undefined {
  const directory = shellPrompt.exec(promptOf(machine))?.[1]
  const reading = readingTask(machine)
  if (directory === undefined || reading === undefined) return undefined
  const { environment } = reading.task.specification
  return {
    files: openFromOutside(openSession(machine, new Map()), reading.container.id),
    workingDirectory: directory.replace(/^~/, environment.get('HOME') ?? '/root'),
    variables: environment,
  }
}

type Reading = { readonly container: Container; readonly task: Task }

/** The program that reads from the terminal: of the container that the command line names, else of the newest one. */
function readingTask(machine: Machine): Reading | undefined {
  const words = foregroundOf(machine)?.line.split(/\s+/) ?? []
  const reading = [...machine.containers.values()].flatMap((container) =>
    container.tasks
      .filter(({ awaitsInput, specification }) => awaitsInput && specification.terminal)
      .map((task): Reading => ({ container, task })),
  )
  const isNamed = ({ container: { name, id } }: Reading) => words.some((word) => word === name || isShortId(word, id))
  return reading.findLast(isNamed) ?? reading.at(-1)
}

function isShortId(word: string, id: string): boolean {
  return word.length >= 3 && id.startsWith(word)
}
