/** `docker container exec`. */
import { detachExec, execTask, type RunningExec, startExec } from '../../../engine/containers/exec'
import { ProgramStartError } from '../../../engine/containers/program-start'
import { findContainer } from '../../../engine/containers/store'
import type { Wait } from '../../../engine/processes/program'
import { type Command, type CommandContext, CommandError } from '../../command'
import { names } from '../../completes'
import { stayAttached } from './attached-client'
import { bothStreams, writeEntries } from './attached-output'
import { checkTerminal, joinedInput, takesInput } from './input'
import type { AttachedInput } from './input-relay'
import { readEnvironment } from './options/environment'
import { environmentProblem } from './options/validate'

/** Exit code of a client whose program was killed with its container. */
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
  execute(context, { arguments: [reference = '', ...command], flags }) {
    const { session } = context
    const environment = readEnvironment(context, flags)
    findContainer(session, reference)
    const detached = flags.boolean('detach')
    const terminal = flags.boolean('tty')
    if (!detached) checkTerminal(context, flags)
    const request = {
      command,
      environment,
      user: flags.string('user'),
      workingDirectory: flags.string('workdir'),
      terminal,
      privileged: flags.boolean('privileged'),
      detachKeys: flags.string('detach-keys'),
      inputStaysOpen: !detached && (terminal || takesInput(flags)),
    }
    if (!detached) {
      const exec = inOwnWords(() => startExec(session, reference, request))
      const reader = { taskId: exec.taskId, terminal, seesEnd: true }
      return watchExec(context, exec, takesInput(flags) ? joinedInput(context, flags, reader) : undefined)
    }
    detachExec(session, startExec(session, reference, request))
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

/** Shows what the program writes until it ends. */
function* watchExec(
  context: CommandContext,
  exec: RunningExec,
  input: AttachedInput | undefined,
): Generator<Wait, number, void> {
  const { session } = context
  let shown = 0
  const exitCode = yield* stayAttached(context, {
    containerId: exec.containerId,
    show() {
      const { output } = execTask(session, exec) ?? { output: [] }
      writeEntries(context, output.slice(shown), bothStreams)
      shown = output.length
    },
    ended() {
      const task = execTask(session, exec)
      return task === undefined ? killed : task.exitCode
    },
    // the client goes; the program does not learn of it
    interrupt: () => 0,
    ...(input === undefined ? {} : { input }),
    endless: "layerlab: the program still runs after an hour of the page's clock: left it running and detached",
  })
  detachExec(session, exec)
  return exitCode
}
