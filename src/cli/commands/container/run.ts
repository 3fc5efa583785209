/** `docker container run`: create, start and, unless detached, watch until the end. */
import { startContainer } from '../../../engine/containers/start'
import { note } from '../../../engine/session'
import { type Command, type CommandContext, CommandError, type FlagValues } from '../../command'
import { names } from '../../completes'
import { watchContainer } from './attached-output'
import { reportClientErrors, reportCreationErrors, reportDaemonErrors } from './client-error'
import { readDetachKeys } from './detach-keys'
import { runFlags } from './flags/create-flags'
import { attachedInput, checkTerminal } from './input'
import { readCreateRequest } from './options/create-request'
import { checkPullOption, prepareContainer } from './prepare-container'

export const containerRun: Command = {
  path: ['container', 'run'],
  aliases: [['run']],
  usage: '[OPTIONS] IMAGE [COMMAND] [ARG...]',
  summary: 'Create and run a new container from an image',
  completes: [names('registry image'), names('program'), names('inner path')],
  minimumArguments: 1,
  stopAtFirstArgument: true,
  flags: runFlags,
  execute(context, invocation) {
    const { flags } = invocation
    const detached = flags.boolean('detach')
    const request = reportDaemonErrors(() =>
      reportClientErrors('run', () => {
        checkPullOption(flags.string('pull'))
        return readCreateRequest(context, invocation, detached)
      }),
    )
    checkStreams(flags, detached)
    if (!detached) checkTerminal(context, flags)
    const id = reportCreationErrors(() => prepareContainer(context, request, flags))
    if (detached) context.out(`${id}\n`)
    else attach(context, id, flags)
    reportDaemonErrors(() => startContainer(context.session, id))
    if (detached) return 0
    const { attachStdout: stdout, attachStderr: stderr, terminal } = request.settings
    return watchContainer(context, id, {
      streams: { stdout, stderr },
      seen: 0,
      input: attachedInput(context, flags, { taskId: 1, terminal, seesEnd: true }),
      signalProxy: flags.boolean('sig-proxy'),
    })
  },
}

function attach({ session }: CommandContext, id: string, flags: FlagValues): void {
  readDetachKeys(flags)
  note(session, 'container', 'attach', id)
}

/** @throws CommandError for streams that cannot be attached together. */
function checkStreams(flags: FlagValues, detached: boolean): void {
  if (detached && flags.list('attach').length > 0) {
    throw new CommandError('conflicting options: cannot specify both --attach and --detach')
  }
}
