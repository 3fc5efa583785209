/** Flags of `docker stop` and `docker restart`. */
import type { StopOptions } from '../../../../engine/containers/stop'
import { CommandError, type Flag, type FlagValues } from '../../../command'
import { signalWords } from '../../../completes'

/** `--time` is the older name of `--timeout`. */
export const stopFlags: readonly Flag[] = [
  {
    name: 'signal',
    short: 's',
    type: 'string',
    description: 'Signal to send to the container',
    completes: signalWords,
  },
  {
    name: 'time',
    type: 'int',
    description: 'Seconds to wait before killing the container (deprecated: use --timeout)',
    hidden: true,
    deprecated: 'use --timeout instead',
  },
  { name: 'timeout', short: 't', type: 'int', description: 'Seconds to wait before killing the container' },
]

/** What the flags say about the end of a container. @throws CommandError for both names of the time */
export function readStopOptions(flags: FlagValues): StopOptions {
  if (flags.changed('timeout') && flags.changed('time')) {
    throw new CommandError('conflicting options: cannot specify both --timeout and --time')
  }
  const name = flags.changed('timeout') ? 'timeout' : 'time'
  return {
    ...(flags.changed(name) ? { timeout: flags.integer(name) } : {}),
    ...(flags.changed('signal') ? { signal: flags.string('signal') } : {}),
  }
}
