/** ADD of what lies elsewhere: nothing outside this machine can be reached (BuildKit, source/http). */
import type { Machine } from '../../machine'
import { lookUpFailure } from '../../registry/access'
import { BuildError } from './build-error'
import type { CopyInstruction } from './instruction'

const web = /^https?:\/\//
const repository = /^(?:git@|git:\/\/|ssh:\/\/)|^https?:\/\/.*\.git(?:#.*)?$/

/** The address among the sources of an instruction; undefined where there is none. Throws BuildError for what cannot be. */
export function remoteSource(
  { kind, source: { lines }, checksum }: CopyInstruction,
  sources: readonly string[],
): string | undefined {
  const git = sources.find((one) => repository.test(one))
  const url = sources.find((one) => web.test(one))
  if (kind === 'COPY' && url !== undefined) throw new BuildError("source can't be a URL for COPY", lines)
  if (kind === 'ADD' && git !== undefined) {
    throw new BuildError('ADD of a Git repository is not simulated here', lines)
  }
  if (checksum !== '' && url === undefined) throw new BuildError('checksum requires HTTP(S) or Git sources', lines)
  return url
}

/** Why an address cannot be fetched, in Go's words. Throws BuildError for addresses of this machine. */
export function fetchFailure(machine: Machine, url: string): string {
  const host = /^https?:\/\/(?:[^/@]*@)?(\[[^\]]*\]|[^/:?#]*)/.exec(url)?.[1] ?? ''
  if (/^(?:localhost|\d+(?:\.\d+){3}|\[.*\])$/.test(host)) {
    throw new BuildError(`ADD of ${url} is not simulated here`)
  }
  return `Get "${url}": dial tcp: ${lookUpFailure(machine, host)}`
}
