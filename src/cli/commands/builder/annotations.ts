/** `docker build --annotation [TYPE,…:]KEY=VALUE` (buildx, util/buildflags/export.go). */
import { CommandError } from '../../command'

const typeWithPlatform = /^([a-z-]+)(?:\[[A-Za-z0-9_/-]+\])?$/
const types: ReadonlySet<string> = new Set(['index', 'index-descriptor', 'manifest', 'manifest-descriptor'])

function invalid(reason: string): CommandError {
  return new CommandError(`ERROR: failed to build: parse annotations: ${reason}`)
}

/** What an annotation is of; nothing where it does not say. Throws CommandError. */
function readTypes(text: string): readonly string[] {
  const equals = text.indexOf('=')
  if (equals === -1) throw invalid(`invalid annotation ${JSON.stringify(text)}, expected key=value`)
  const colon = text.slice(0, equals).indexOf(':')
  if (colon === -1) return []
  return text
    .slice(0, colon)
    .split(',')
    .map((one) => {
      const type = typeWithPlatform.exec(one)?.[1]
      if (type === undefined) {
        const wanted = 'expected type and optional platform in square brackets'
        throw invalid(`invalid annotation type ${JSON.stringify(one)}, ${wanted}`)
      }
      if (!types.has(type)) throw invalid(`unknown annotation type ${JSON.stringify(type)}`)
      return type
    })
}

/** Checks annotations, which an image in Docker's own store does not keep. Throws CommandError. */
export function checkAnnotations(texts: readonly string[]): void {
  if (texts.flatMap(readTypes).some((type) => type.startsWith('index'))) {
    throw new CommandError('ERROR: failed to build: index annotations not supported for single platform export')
  }
}
