/** Options of the logging drivers json-file and local (moby, daemon/logger and its jsonfilelog and local packages). */
import { EngineError } from '../errors'
import { matchesExpression } from '../expressions'
import type { Container } from './container'
import { type Logging, readLogLimits } from './log-limits'
import { checkRemoteDriver, remoteDriverTakes } from './remote-log-drivers'

/** Options that every driver takes. */
const commonOptions = ['mode', 'max-buffer-size']
const optionsByDriver: ReadonlyMap<string, readonly string[]> = new Map([
  ['json-file', ['max-file', 'max-size', 'compress', 'labels', 'labels-regex', 'env', 'env-regex', 'tag']],
  ['local', ['max-file', 'max-size', 'compress']],
])

/** What the daemon refuses when a container is created. @throws EngineError */
export function checkLogging({ logDriver = '', logOptions = new Map() }: Logging): void {
  const driver = logDriver || 'json-file'
  if (driver === 'none') return
  const takes = remoteDriverTakes(driver) ?? ownDriverTakes(driver)
  if (takes === undefined) {
    throw new EngineError('not-found', `error looking up logging plugin ${driver}: plugin "${driver}" not found`)
  }
  checkMode(logOptions)
  for (const name of logOptions.keys()) {
    if (takes(name) || commonOptions.includes(name)) continue
    const place = driver === 'local' ? 'for log driver local' : `for ${driver} log driver`
    throw invalid(`unknown log opt '${name}' ${place}`)
  }
  checkRemoteDriver(driver, logOptions, 'create')
}

function ownDriverTakes(driver: string): ((option: string) => boolean) | undefined {
  const known = optionsByDriver.get(driver)
  return known && ((option) => known.includes(option))
}

function checkMode(options: ReadonlyMap<string, string>): void {
  const mode = options.get('mode') ?? ''
  if (!['', 'blocking', 'non-blocking'].includes(mode)) throw invalid(`logger: logging mode not supported: ${mode}`)
  if (options.has('max-buffer-size') && mode !== 'non-blocking') {
    throw invalid("logger: max-buffer-size option is only supported with 'mode=non-blocking'")
  }
}

/** Opens the log of a container that starts: only now are the values of its options read. @throws EngineError */
export function openLog(logging: Logging): void {
  if (logging.logDriver === 'none') return
  try {
    readLogLimits(logging)
  } catch (error) {
    if (!(error instanceof EngineError)) throw error
    throw invalid(`failed to create task for container: failed to initialize logging driver: ${error.message}`)
  }
}

function invalid(message: string): EngineError {
  return new EngineError('invalid-argument', message)
}

/** What `docker logs --details` puts before every line: labels, variables and the tag that the options name. */
export function logDetails({ settings, hostSettings }: Container): string {
  const options = hostSettings.logOptions ?? new Map<string, string>()
  const variables = settings.environment.map((entry): readonly [string, string] => {
    const [name = '', ...value] = entry.split('=')
    return [name, value.join('=')]
  })
  const details = new Map([
    ...chosen(settings.labels, options.get('labels'), options.get('labels-regex')),
    ...chosen(variables, options.get('env'), options.get('env-regex')),
    ...(options.get('tag') ? [['tag', options.get('tag') ?? ''] as const] : []),
  ])
  return [...details]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, value]) => `${queryEscape(key)}=${queryEscape(value)}`)
    .join(',')
}

/** Those whose names stand in the list or match the expression. */
function chosen(
  entries: Iterable<readonly [string, string]>,
  list: string | undefined,
  expression: string | undefined,
): readonly (readonly [string, string])[] {
  const names = new Set(list?.split(','))
  return [...entries].filter(([name]) => names.has(name) || (expression && matchesExpression(expression, name)))
}

/** Go's `url.QueryEscape`. */
function queryEscape(text: string): string {
  return encodeURIComponent(text)
    .replaceAll('%20', '+')
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
}
