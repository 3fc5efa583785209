/** Logging drivers that send a log to a service, none of which runs on this host (moby, daemon/logger). */
import { EngineError } from '../errors'

/** Options that all of them take, beside those that begin with their name. */
const sharedOptions = ['env', 'env-regex', 'labels', 'labels-regex', 'tag']

type Lack = {
  /** What the driver says where no option names the service. */
  readonly problem: string
  /** True where it says so already when the container is created. */
  readonly atOnce?: true
}

const drivers: ReadonlyMap<string, Lack> = new Map<string, Lack>([
  ['awslogs', { problem: "must specify a value for log opt 'awslogs-group'", atOnce: true }],
  ['fluentd', { problem: 'dial tcp 127.0.0.1:24224: connect: connection refused' }],
  ['gelf', { problem: 'gelf-address is a required parameter', atOnce: true }],
  ['journald', { problem: 'journald is not enabled on this host' }],
  ['splunk', { problem: 'splunk: splunk-url is expected' }],
  ['syslog', { problem: 'Unix syslog delivery error' }],
])

/** Whether a driver takes an option; undefined for one that sends logs nowhere. */
export function remoteDriverTakes(driver: string): ((option: string) => boolean) | undefined {
  if (!drivers.has(driver)) return undefined
  return (option) => sharedOptions.includes(option) || option.startsWith(`${driver}-`)
}

/** @throws EngineError for a driver that misses its service, when it finds out */
export function checkRemoteDriver(
  driver: string,
  options: ReadonlyMap<string, string>,
  moment: 'create' | 'open',
): void {
  const lack = drivers.get(driver)
  if (lack === undefined) return
  if ([...options.keys()].some((name) => name.startsWith(`${driver}-`))) {
    throw new EngineError(
      'not-implemented',
      `the services that the logging driver ${driver} sends to are not simulated`,
    )
  }
  if (moment === 'open' || lack.atOnce) throw new EngineError('system', lack.problem)
}
