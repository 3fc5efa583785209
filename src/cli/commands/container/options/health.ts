/** `--health-*` and `--no-healthcheck` (docker/cli, cli/command/container/opts.go). */
import type { Healthcheck } from '../../../../engine/images/image'
import { CommandError, type FlagValues } from '../../../command'
import { parseDuration } from '../../../flags/values'

/** The check that the flags ask for; undefined leaves the image's. @throws CommandError */
export function readHealthcheck(flags: FlagValues): Healthcheck | undefined {
  const check = readCheck(flags)
  const given = Object.values(check).some((value) => typeof value === 'number' || value.length > 0)
  if (flags.boolean('no-healthcheck')) {
    if (given) throw new CommandError('--no-healthcheck conflicts with --health-* options')
    return { test: ['NONE'] }
  }
  if (!given) return undefined
  refuseNegative(check)
  return check
}

/** @throws CommandError for the first negative number, in the client's order */
function refuseNegative(check: Healthcheck): void {
  const numbers = [
    ['interval', check.interval],
    ['timeout', check.timeout],
    ['retries', check.retries],
    ['start-period', check.startPeriod],
    ['start-interval', check.startInterval],
  ] as const
  const negative = numbers.find(([, value = 0]) => value < 0)
  if (negative !== undefined) throw new CommandError(`--health-${negative[0]} cannot be negative`)
}

/** What the flags say; empty texts and zeros say nothing. */
function readCheck(flags: FlagValues): Healthcheck {
  const retries = flags.integer('health-retries')
  const command = flags.string('health-cmd')
  return {
    test: command === '' ? [] : ['CMD-SHELL', command],
    ...duration(flags, 'health-interval', 'interval'),
    ...duration(flags, 'health-timeout', 'timeout'),
    ...duration(flags, 'health-start-period', 'startPeriod'),
    ...duration(flags, 'health-start-interval', 'startInterval'),
    ...(retries === 0 ? {} : { retries }),
  }
}

type DurationField = 'interval' | 'timeout' | 'startPeriod' | 'startInterval'

function duration(flags: FlagValues, name: string, field: DurationField): Partial<Healthcheck> {
  const text = flags.string(name)
  if (text === '') return {}
  const nanoseconds = parseDuration(text)
  return nanoseconds === 0 ? {} : { [field]: nanoseconds }
}
