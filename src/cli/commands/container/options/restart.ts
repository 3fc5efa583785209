/** `--restart` (docker/cli, opts/opts.go `ParseRestartPolicy`). */
import type { RestartPolicy } from '../../../../engine/containers/container'
import { parseRestartPolicyName } from '../../../../engine/containers/request-check'
import { CommandError } from '../../../command'
import { words } from '../../../completes'

/** What `--restart` takes; `on-failure` may have a count after a colon. */
export const restartWords = words('no', 'always', 'on-failure', 'unless-stopped')

/** What the client reads. @throws CommandError for a format that it refuses. */
function readPolicyText(text: string): { readonly name: string; readonly maximumRetryCount: number } {
  const [name = '', ...rest] = text.split(':')
  const count = rest.join(':')
  if (text !== '' && name === '')
    throw new CommandError('invalid restart policy format: no policy provided before colon')
  if (count !== '' && !/^[-+]?\d+$/.test(count)) {
    throw new CommandError('invalid restart policy format: maximum retry count must be an integer')
  }
  return { name, maximumRetryCount: Number(count) }
}

/**
 * Whether the client takes the text for a policy that starts a container again; it knows no names but `no`.
 * @throws CommandError for a format that the client refuses.
 */
export function asksForRestarts(text: string): boolean {
  return !['', 'no'].includes(readPolicyText(text).name)
}

/**
 * A policy such as `always` or `on-failure:3`.
 * @throws CommandError for a format that the client refuses, EngineError for a policy that the daemon does not know.
 */
export function readRestartPolicy(text: string): RestartPolicy {
  const { name, maximumRetryCount } = readPolicyText(text)
  return { name: parseRestartPolicyName(name), maximumRetryCount }
}
