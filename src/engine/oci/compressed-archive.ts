/** Archives as people hand them over: plain, or compressed with gzip. */
import { CompressionError, gunzip, isGzip } from './gzip'
import { type ArchiveProblem, InvalidArchiveError } from './tar-entry'

/** The plain archive. Throws InvalidArchiveError, in Go's words, where it cannot be decompressed. */
export function plainArchive(data: Uint8Array): Uint8Array {
  if (!isGzip(data)) return data
  try {
    return gunzip(data)
  } catch (error) {
    if (!(error instanceof CompressionError)) throw error
    const reasons: Readonly<Record<string, ArchiveProblem>> = {
      'unexpected end of file': 'unexpected EOF',
      'crc error': 'gzip: invalid checksum',
    }
    throw new InvalidArchiveError(reasons[error.message] ?? 'flate: corrupt input')
  }
}
