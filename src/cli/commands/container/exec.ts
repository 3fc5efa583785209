/** `docker container exec`. */
import { detachExec, execTask, type RunningExec, startExec } from '../../../engine/containers/exec'
import { ProgramStartError } from '../../../engine/containers/program-start'
import { noInput } from '../../../engine/containers/start'
import { findContainer } from '../../../engine/containers/store'
import { advanceUntil } from '../../../engine/processes/clock'
import { reapTask } from '../../../engine/processes/scheduler'
import { type Command, type CommandContext, CommandError } from '../../command'
import { names } from '../../completes'
import { longestWatch } from './attached-output'
import { clientInput, takesInput } from './input'
import { readEnvironment } from './options/environment'
import { environmentProblem } from './options/validate'

/** Exit codes of a client that was interrupted, and of one whose program was killed with its container. */
const interrupted = 130
const killed = 137

export const containerExec: Command = {
  path: ['container', 'exec'],
  aliases: [['exec']],
  usage: '[OPTIONS] CONTAINER COMMAND [ARG...]',
  summary: 'Execute a command in a running container',
  completes: [names('running container'), names('program'), names('inner path')],
  minimumArguments: 2,
  stopAtFirstArgument: true,
  flags: [
    { name: 'detach', short: 'd', type: 'bool', description: 'Detached mode: run command in the background' },
    { name: 'detach-keys', type: 'string', description: 'Override the key sequence for detaching a container' },
    { name: 'env', short: 'e', type: 'list', description: 'Set environment variables', validate: environmentProblem },
    {
      name: 'env-file',
      type: 'list',
      description: 'Read in a file of environment variables',
      completes: names('file'),
    },
    { name: 'interactive', short: 'i', type: 'bool', description: 'Keep STDIN open even if not attached' },
    { name: 'privileged', type: 'bool', description: 'Give extended privileges to the command' },
    { name: 'tty', short: 't', type: 'bool', description: 'Allocate a pseudo-TTY' },
    { name: 'user', short: 'u', type: 'string', description: 'Username or UID (format: "<name|uid>[:<group|gid>]")' },
    { name: 'workdir', short: 'w', type: 'string', description: 'Working directory inside the container' },
  ],
  readsStandardInput: ({ flags }) => takesInput(flags),
  execute(context, { arguments: [reference = '', ...command], flags }) {
    const { session } = context
    const environment = readEnvironment(context, flags)
    findContainer(session, reference)
    const detached = flags.boolean('detach')
    const terminal = flags.boolean('tty')
    if (!detached && terminal && takesInput(flags) && context.terminal !== true) {
      throw new CommandError('the input device is not a TTY')
    }
    const request = {
      command,
      environment,
      user: flags.string('user'),
      workingDirectory: flags.string('workdir'),
      terminal,
    }
    if (!detached) {
      return watchExec(
        context,
        inOwnWords(() => startExec(session, reference, request, clientInput(context, flags, false))),
      )
    }
    detachExec(session, startExec(session, reference, request, noInput))
    return 0
  },
}

/** runc's reason stands on standard error as it is, not as a response of the daemon. */
function inOwnWords(start: () => RunningExec): RunningExec {
  try {
    return start()
  } catch (error) {
    if (error instanceof ProgramStartError) throw new CommandError(error.message, error.exitCode)
    throw error
  }
}

/** Lets time pass until the program ends, and shows what it wrote. */
function watchExec(context: CommandContext, exec: RunningExec): number {
  const { session } = context
  const { containerId, taskId } = exec
  const task = () => execTask(session, exec)
  const ended = advanceUntil(session, () => task()?.exitCode !== undefined || task() === undefined, longestWatch)
  const { output = [], exitCode = killed } = task() ?? {}
  for (const { stream, text } of output) {
    if (stream === 'stdout') context.out(text)
    else context.error(text)
  }
  if (!ended) {
    context.error("layerlab: the program still runs after an hour of the page's clock: left it running and detached\n")
    return interrupted
  }
  if (session.machine.containers.get(containerId)?.tasks.some(({ id }) => id === taskId)) {
    reapTask(session, containerId, taskId)
  }
  return exitCode
}
