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
  if ((check.retries ?? 0) < 0) throw new CommandError('--health-retries cannot be negative')
  return given ? check : undefined
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
  if (nanoseconds < 0) throw new CommandError(`--${name} cannot be negative`)
  return nanoseconds === 0 ? {} : { [field]: nanoseconds }
}
