/** `docker build`, which is `docker buildx build`. */
import { EngineError } from '../../../engine/errors'
import { type BuildOutcome, buildImage } from '../../../engine/images/build/build'
import { type ImageReference, parseReference } from '../../../engine/images/reference'
import { type Command, type CommandContext, CommandError, type FlagValues } from '../../command'
import { writeHostFile } from '../image/host-files'
import { buildFlags, ignoredWithWarning } from './build-flags'
import { readBuildInput } from './build-input'
import { asBuildx } from './buildx-flags'
import { readSecrets } from './secrets'

const progressModes: ReadonlySet<string> = new Set(['auto', 'plain', 'none', 'quiet', 'tty', 'rawjson'])
const simulatedModes: ReadonlySet<string> = new Set(['auto', 'plain', 'none', 'quiet'])

function readTag(name: string): ImageReference {
  if (name === '') {
    throw new CommandError('ERROR: failed to build: invalid tag "": repository name must have at least one component')
  }
  try {
    return parseReference(name)
  } catch (error) {
    if (!(error instanceof EngineError)) throw error
    // buildx uses a parser of its own that does not say which name it is.
    const reason = error.message.replace(/^invalid reference format: (repository name) \(.*\) (must be)/, '$1 $2')
    throw new CommandError(`ERROR: failed to build: invalid tag ${JSON.stringify(name)}: ${reason}`)
  }
}

/** `NAME=value`, or `NAME` with its value from the environment; one that is not set there is left out. */
function readAssignments(
  values: readonly string[],
  environment: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const assignments = new Map<string, string>()
  for (const text of values) {
    const equals = text.indexOf('=')
    const name = equals === -1 ? text : text.slice(0, equals)
    if (name === '') throw new CommandError(`ERROR: invalid key-value pair ${JSON.stringify(text)}: empty key`)
    const value = equals === -1 ? environment.get(text) : text.slice(equals + 1)
    if (value !== undefined) assignments.set(name, value)
  }
  return assignments
}

function readLabels(values: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    values.map((text) => {
      const equals = text.indexOf('=')
      return equals === -1 ? [text, ''] : [text.slice(0, equals), text.slice(equals + 1)]
    }),
  )
}

/** What is printed while the image is built: everything, or with `-q` only its ID. */
type Shown = 'plain' | 'quiet' | 'nothing'

function readProgress(flags: FlagValues): Shown {
  const mode = flags.string('progress')
  const quiet = flags.boolean('quiet')
  if (!progressModes.has(mode)) throw new CommandError(`ERROR: invalid progress mode ${mode}`)
  if (quiet && flags.changed('progress') && mode !== 'quiet' && mode !== 'auto') {
    throw new CommandError(`ERROR: progress=${mode} and quiet cannot be used together`)
  }
  if (!simulatedModes.has(mode)) throw new CommandError(`docker build --progress=${mode} is not simulated here`)
  if (mode === 'none' && !quiet) return 'nothing'
  return quiet || mode === 'quiet' ? 'quiet' : 'plain'
}

function report(context: CommandContext, outcome: BuildOutcome, shown: Shown): number {
  if (shown === 'plain') context.error(outcome.progress)
  if (outcome.failure !== undefined) {
    context.error(outcome.failure.excerpt)
    throw new CommandError(`ERROR: failed to build: failed to solve: ${outcome.failure.message}`)
  }
  if (shown === 'quiet') context.out(`${outcome.imageId ?? ''}\n`)
  return 0
}

export const builderBuild: Command = {
  path: ['builder', 'build'],
  aliases: [['build'], ['image', 'build']],
  shownAs: 'buildx build',
  shownAliases: ['docker build', 'docker builder build', 'docker image build', 'docker buildx b'],
  description: 'Start a build',
  usage: '[OPTIONS] PATH | URL | -',
  summary: 'Build an image from a Dockerfile',
  minimumArguments: 1,
  maximumArguments: 1,
  flags: buildFlags,
  readsStandardInput: ({ arguments: [path], flags }) => path === '-' || flags.string('file') === '-',
  execute(context, { arguments: [path = ''], flags }) {
    const { session, environment } = context
    const shown = readProgress(flags)
    for (const [name, warning] of ignoredWithWarning) if (flags.changed(name)) context.error(`WARNING: ${warning}\n`)
    const tags = flags.list('tag').map(readTag)
    const outcome = buildImage(session, {
      input: readBuildInput(context, path, flags.string('file')),
      target: flags.string('target'),
      buildArguments: readAssignments(flags.list('build-arg'), environment),
      labels: readLabels(flags.list('label')),
      tags,
      useCache: !flags.boolean('no-cache'),
      secrets: readSecrets(session, environment, flags.list('secret')),
    })
    const idFile = flags.string('iidfile')
    if (idFile !== '' && outcome.imageId !== undefined) {
      writeHostFile(session, idFile, new TextEncoder().encode(outcome.imageId), 0o644)
    }
    return report(context, outcome, shown)
  },
}

/** The same as a command of buildx itself. */
export const buildxBuild: Command = {
  ...builderBuild,
  path: ['buildx', 'build'],
  aliases: [['buildx', 'b']],
  flags: asBuildx(builderBuild.flags),
}
