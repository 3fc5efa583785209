/** The limits that the kernel sets each process (`getrlimit(2)`). */

/** A limit as it is asked for, in the kernel's units: bytes, seconds or a count; -1 for no bound. */
export type RequestedLimit = { readonly name: string; readonly soft: number; readonly hard: number }

/** What holds now and how far it can be raised; Infinity for no bound. */
export type LimitBounds = { readonly soft: number; readonly hard: number }

/** The limits of one process, by the names that `--ulimit` gives them. */
export type ProcessLimits = ReadonlyMap<string, LimitBounds>

const boundless: LimitBounds = { soft: Number.POSITIVE_INFINITY, hard: Number.POSITIVE_INFINITY }
const exactly = (value: number): LimitBounds => ({ soft: value, hard: value })

/** What a container's processes have where nothing else is asked for. */
const ordinary: ProcessLimits = new Map([
  ['cpu', boundless],
  ['fsize', boundless],
  ['data', boundless],
  ['stack', { ...boundless, soft: 8_388_608 }],
  ['core', { ...boundless, soft: 0 }],
  ['rss', boundless],
  ['nproc', boundless],
  ['nofile', exactly(1_048_576)],
  ['memlock', exactly(8_388_608)],
  ['as', boundless],
  ['locks', boundless],
  ['sigpending', exactly(15_613)],
  ['msgqueue', exactly(819_200)],
  ['nice', exactly(0)],
  ['rtprio', exactly(0)],
  ['rttime', boundless],
])

/** The ordinary limits with those that were asked for in their places. */
export function settleProcessLimits(requested: readonly RequestedLimit[]): ProcessLimits {
  const bound = (value: number): number => (value < 0 ? Number.POSITIVE_INFINITY : value)
  const asked = requested.map(({ name, soft, hard }) => [name, { soft: bound(soft), hard: bound(hard) }] as const)
  return new Map([...ordinary, ...asked])
}
