/** `--log-driver` and `--log-opt` (docker/cli, cli/command/container/opts.go `parseLoggingOpts`). */
import type { HostSettings } from '../../../../engine/containers/host-settings'
import { CommandError, type FlagValues } from '../../../command'
import { keyValues } from './environment'

/** @throws CommandError for options of no log. */
export function readLogging(flags: FlagValues): Pick<HostSettings, 'logDriver' | 'logOptions'> {
  const driver = flags.string('log-driver')
  const options = flags.list('log-opt')
  if (driver === 'none' && options.length > 0) throw new CommandError('invalid logging opts for driver none')
  return {
    ...(flags.changed('log-driver') ? { logDriver: driver } : {}),
    ...(flags.changed('log-opt') ? { logOptions: keyValues(options) } : {}),
  }
}
