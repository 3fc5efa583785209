/** `docker container create`. */
import type { Command } from '../../command'
import { names } from '../../completes'
import { reportClientErrors } from './client-error'
import { createFlags } from './flags/create-flags'
import { readCreateRequest } from './options/create-request'
import { checkPullOption, prepareContainer } from './prepare-container'

export const containerCreate: Command = {
  path: ['container', 'create'],
  aliases: [['create']],
  usage: '[OPTIONS] IMAGE [COMMAND] [ARG...]',
  summary: 'Create a new container',
  completes: [names('registry image'), names('program'), names('inner path')],
  minimumArguments: 1,
  stopAtFirstArgument: true,
  flags: createFlags,
  execute(context, invocation) {
    const request = reportClientErrors('create', () => {
      checkPullOption(invocation.flags.string('pull'))
      return readCreateRequest(context, invocation, false)
    })
    context.out(`${prepareContainer(context, request, invocation.flags)}\n`)
    return 0
  },
}
