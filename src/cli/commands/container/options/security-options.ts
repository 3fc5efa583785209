/** `--security-opt` as the client reads it (docker/cli, cli/command/container/opts.go, `parseSecurityOpts`). */
import { CommandError } from '../../../command'

/**
 * The options as they go to the daemon.
 * @throws CommandError for one without a value, and for what is not simulated
 */
export function readSecurityOptions(options: readonly string[]): readonly string[] {
  for (const option of options) {
    const [, name = option, value] = /^([^=:]*)[=:](.*)$/s.exec(option) ?? []
    if (value === undefined && name !== 'no-new-privileges') {
      throw new CommandError(`Invalid --security-opt: ${JSON.stringify(option)}`)
    }
    if (name === 'systempaths' || (name === 'seccomp' && value !== 'unconfined' && value !== 'builtin')) {
      throw new CommandError(`docker run --security-opt ${name}=${value} is not simulated here`)
    }
  }
  return options
}
