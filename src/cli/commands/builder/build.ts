/** `docker build`, which is `docker buildx build`. */
import { parentPath } from '../../../engine/filesystem/paths'
import { openHostFiles } from '../../../engine/host/host-files'
import { type BuildOutcome, buildImage } from '../../../engine/images/build/build'
import type { BuildRequest } from '../../../engine/images/build/build-request'
import { type Command, type CommandContext, CommandError, type FlagValues } from '../../command'
import { names } from '../../completes'
import { readUlimits } from '../../flags/ulimit'
import { parseByteSize } from '../../flags/values'
import { absolutePath, problemWithRemoving, writeHostFile } from '../image/host-files'
import { callBuild } from './build-call'
import { buildFlags, ignoredWithWarning } from './build-flags'
import { gitRemark, readBuildInput, readContextNames, readNamedContexts } from './build-input'
import { buildMetadata } from './build-metadata'
import { type BuildOutput, checkDestination, readOutput, writeOutput } from './build-output'
import { pushBuilt } from './build-push'
import { given, readAssignments, readCacheSources, readHost, readLabels, readTag } from './build-values'
import { asBuildx } from './buildx-flags'
import { checkAttestations, checkDriverLimits, readNetwork } from './driver-limits'
import { readSecrets } from './secrets'

const progressModes: ReadonlySet<string> = new Set(['', 'auto', 'plain', 'none', 'quiet', 'tty', 'rawjson'])
const simulatedModes: ReadonlySet<string> = new Set(['', 'auto', 'plain', 'none', 'quiet'])

type Outcome = BuildOutcome & { readonly refusal?: CommandError | undefined }

function buildAndPush({ session }: CommandContext, request: BuildRequest, { push }: BuildOutput): Outcome {
  const outcome = buildImage(session, request)
  if (push !== true || outcome.imageId === undefined) return outcome
  const { progress, failure } = pushBuilt(session, outcome, request.tags)
  return { ...outcome, progress: outcome.progress + progress, refusal: failure }
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
  if (mode === 'tty') throw new CommandError('ERROR: failed to get console: provided file is not a console')
  if (!simulatedModes.has(mode)) throw new CommandError(`docker build --progress=${mode} is not simulated here`)
  if (mode === 'none' && !quiet) return 'nothing'
  return quiet || mode === 'quiet' ? 'quiet' : 'plain'
}

function report(context: CommandContext, outcome: BuildOutcome, shown: Shown, remark: string): void {
  context.error(shown === 'plain' ? outcome.progress + remark + outcome.warnings : remark)
  if (outcome.failure !== undefined) {
    context.error(outcome.failure.excerpt)
    throw new CommandError(`ERROR: failed to build: failed to solve: ${outcome.failure.message}`)
  }
}

type Values = ReturnType<typeof readValues>

/** The values that buildx reads before it looks at anything else, in its order. Throws CommandError. */
function readValues({ session, environment }: CommandContext, flags: FlagValues) {
  const buildArguments = readAssignments(flags.list('build-arg'), environment)
  const contextNames = readContextNames(given(flags, 'build-context'))
  const labels = readLabels(flags.list('label'))
  checkAttestations(flags)
  const secrets = readSecrets(session, environment, given(flags, 'secret'))
  return {
    buildArguments,
    contextNames,
    labels,
    secrets,
    output: readOutput(flags.list('output'), flags.boolean('push')),
  }
}

/** What is asked for, put together, again in buildx's order. Throws CommandError. */
function readRequest(context: CommandContext, path: string, flags: FlagValues, values: Values): BuildRequest {
  const { output, contextNames, ...read } = values
  const tags = [...flags.list('tag').map(readTag), ...output.names]
  const input = readBuildInput(context, path, flags.string('file'))
  const network = readNetwork(flags)
  return {
    ...read,
    tags,
    input,
    contexts: readNamedContexts(context, contextNames),
    target: flags.string('target'),
    useCache: !flags.boolean('no-cache'),
    pull: flags.boolean('pull'),
    uncachedStages: flags.list('no-cache-filter').flatMap((names) => names.split(',')),
    cacheSources: readCacheSources(given(flags, 'cache-from')),
    surroundings: {
      network,
      hostNetworkAllowed: network === 'host' || flags.list('allow').includes('network.host'),
      extraHosts: given(flags, 'add-host').map(readHost),
      limits: flags.string('cgroup-parent') !== '' ? [`cgroup-parent=${flags.string('cgroup-parent')}`] : [],
      sharedMemorySize: flags.changed('shm-size') ? parseByteSize(flags.string('shm-size')) : 0,
      ulimits: readUlimits(flags.list('ulimit')),
    },
    exporter: output.exporter,
    wantsProvenance: flags.string('metadata-file') !== '',
  }
}

/** So that no old ID is left where the build fails. An empty directory goes, too. */
function removeIdFile({ session }: CommandContext, path: string): void {
  const problem = path === '' ? undefined : problemWithRemoving(session, path)
  if (problem !== undefined) throw new CommandError(`ERROR: removing image ID file: remove ${path}: ${problem}`)
}

/** Writes a file that tells about the result; one that cannot be written fails the command, not the build. */
function writeResult(context: CommandContext, path: string, text: string, failure: (reason: string) => string): void {
  const directory = parentPath(absolutePath(context.session, path))
  if (!openHostFiles(context.session).exists(directory)) throw new CommandError(failure(path))
  writeHostFile(context.session, path, new TextEncoder().encode(text), 0o644)
}

function writeResults(context: CommandContext, flags: FlagValues, request: BuildRequest, outcome: BuildOutcome): void {
  const idFile = flags.string('iidfile')
  if (idFile !== '' && outcome.imageId !== undefined) {
    const failure = (path: string) => `ERROR: writing image ID file: open ${path}: no such file or directory`
    writeResult(context, idFile, outcome.imageId, failure)
  }
  const metadataFile = flags.string('metadata-file')
  if (metadataFile === '') return
  const text = buildMetadata(context.session, outcome, request.input.dockerfileName, request.tags)
  const failure = (path: string) => {
    return `ERROR: invalid output path: stat ${path.replace(/\/[^/]*$/, '') || '/'}: no such file or directory`
  }
  writeResult(context, metadataFile, text, failure)
}

/** The call that is asked for instead of a build; '' for a build. */
function calledName(flags: FlagValues): string {
  const name = flags.boolean('check') ? 'check' : flags.string('call')
  return name === 'build' ? '' : name
}

export const builderBuild: Command = {
  path: ['builder', 'build'],
  aliases: [['build'], ['image', 'build']],
  shownAs: 'buildx build',
  shownAliases: ['docker build', 'docker builder build', 'docker image build', 'docker buildx b'],
  description: 'Start a build',
  usage: '[OPTIONS] PATH | URL | -',
  summary: 'Build an image from a Dockerfile',
  completes: [{ ...names('directory'), words: ['.'] }],
  minimumArguments: 1,
  maximumArguments: 1,
  flags: buildFlags,
  readsStandardInput: ({ arguments: [path], flags }) => path === '-' || flags.string('file') === '-',
  execute(context, { arguments: [path = ''], flags }) {
    if (context.environment.get('DOCKER_BUILDKIT') === '0') {
      throw new CommandError('docker: the legacy builder, which DOCKER_BUILDKIT=0 asks for, is not simulated here')
    }
    for (const [name, warning] of ignoredWithWarning) if (flags.changed(name)) context.error(`WARNING: ${warning}\n`)
    const values = readValues(context, flags)
    const shown = readProgress(flags)
    checkDriverLimits(flags)
    removeIdFile(context, flags.string('iidfile'))
    const { output } = values
    const request = readRequest(context, path, flags, values)
    const name = calledName(flags)
    const remark = gitRemark(context, path)
    if (name !== '') return callBuild(name, { context, request, quiet: shown !== 'plain', remark })
    checkDestination(context, output)
    if (output.push === true && request.tags.length === 0) {
      throw new CommandError('ERROR: failed to build: tag is needed when pushing to registry')
    }
    const outcome = buildAndPush(context, request, output)
    report(context, outcome, shown, remark)
    if (outcome.refusal !== undefined) throw outcome.refusal
    if (outcome.files !== undefined) writeOutput(context, output, outcome.files)
    const fillsStandardOutput = output.exporter === 'archive' && output.destination === '-'
    if (shown === 'quiet' && !fillsStandardOutput) context.out(`${outcome.imageId ?? ''}\n`)
    writeResults(context, flags, request, outcome)
    return 0
  },
}

/** The same as a command of buildx itself. */
export const buildxBuild: Command = {
  ...builderBuild,
  path: ['buildx', 'build'],
  aliases: [['buildx', 'b']],
  flags: asBuildx(builderBuild.flags),
}
