/** `docker container run`: create, start and, unless detached, watch until the end. */
import { startContainer } from '../../../engine/containers/start'
import { note } from '../../../engine/session'
import { type Command, type CommandContext, CommandError, type FlagValues } from '../../command'
import { names } from '../../completes'
import { watchContainer } from './attached-output'
import { reportClientErrors, reportCreationErrors, reportDaemonErrors } from './client-error'
import { runFlags } from './flags/create-flags'
import { clientInput, takesInput } from './input'
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
  readsStandardInput: ({ flags }) => takesInput(flags) && !flags.boolean('detach'),
  execute(context, invocation) {
    const { flags } = invocation
    const detached = flags.boolean('detach')
    const request = reportDaemonErrors(() =>
      reportClientErrors('run', () => {
        checkPullOption(flags.string('pull'))
        return readCreateRequest(context, invocation, detached)
      }),
    )
    checkStreams(context, flags, detached)
    const id = reportCreationErrors(() => prepareContainer(context, request, flags))
    if (detached) context.out(`${id}\n`)
    else note(context.session, 'container', 'attach', id)
    reportDaemonErrors(() => startContainer(context.session, id, clientInput(context, flags, detached)))
    if (detached) return 0
    const { attachStdout: stdout, attachStderr: stderr } = request.settings
    return watchContainer(context, id, 0, { stdout, stderr })
  },
}

/** @throws CommandError for streams that cannot be attached together. */
function checkStreams({ terminal }: CommandContext, flags: FlagValues, detached: boolean): void {
  if (detached && flags.list('attach').length > 0) {
    throw new CommandError('conflicting options: cannot specify both --attach and --detach')
  }
  if (!detached && takesInput(flags) && flags.boolean('tty') && terminal !== true) {
    throw new CommandError('the input device is not a TTY')
  }
}
