/** `--security-opt`: what it asks for (moby, daemon/daemon_unix.go, `parseSecurityOpt`). */
import { EngineError } from '../errors'
import { parseGoBoolean } from '../go-boolean'

/** What of it shows in a container. */
export type SecurityOptions = {
  /** Programs get no rights beyond those of who starts them. */
  readonly noNewPrivileges: boolean
  /** No seccomp profile applies. */
  readonly unconfined: boolean
}

/** @throws EngineError for an option that the daemon does not know, or a value that it cannot read */
export function readSecurityOptions(options: readonly string[] = []): SecurityOptions {
  let noNewPrivileges = false
  let unconfined = false
  for (const option of options) {
    const [, name = option, value = 'true'] = /^([^=:]*)[=:](.*)$/s.exec(option) ?? []
    const isWanted = parseGoBoolean(value)
    if (name === 'seccomp') unconfined = value === 'unconfined'
    else if (name === 'no-new-privileges' && isWanted !== undefined) noNewPrivileges = isWanted
    else if (name !== 'label' && name !== 'apparmor') {
      throw new EngineError('invalid-argument', `invalid --security-opt 2: ${JSON.stringify(option)}`)
    }
  }
  return { noNewPrivileges, unconfined }
}
