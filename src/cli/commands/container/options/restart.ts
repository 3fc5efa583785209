/** `--restart` (docker/cli, opts/opts.go `ParseRestartPolicy`). */
import type { RestartPolicy } from '../../../../engine/containers/host-settings'
import { CommandError } from '../../../command'
import { words } from '../../../completes'

/** What `--restart` takes; `on-failure` may have a count after a colon. */
export const restartWords = words('no', 'always', 'on-failure', 'unless-stopped')

/** A policy such as `always` or `on-failure:3`, whatever its name. @throws CommandError for a format that the client refuses. */
export function readRestartPolicy(text: string): RestartPolicy {
  const [name = '', ...rest] = text.split(':')
  const count = rest.join(':')
  if (text !== '' && name === '')
    throw new CommandError('invalid restart policy format: no policy provided before colon')
  if (count !== '' && !/^[-+]?\d+$/.test(count)) {
    throw new CommandError('invalid restart policy format: maximum retry count must be an integer')
  }
  return { name: name || 'no', maximumRetryCount: Number(count) }
}
