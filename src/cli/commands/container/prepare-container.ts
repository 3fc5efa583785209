/** The part that `docker create` and `docker run` share: the image is fetched if need be, and the container created. */
import { createContainer } from '../../../engine/containers/create'
import type { CreateRequest } from '../../../engine/containers/create-request'
import { checkRequest } from '../../../engine/containers/request-check'
import { isDigest, lookUpImage } from '../../../engine/images/lookup'
import type { Platform } from '../../../engine/images/platform'
import { familiarName, type ImageReference, withDefaultTag } from '../../../engine/images/reference'
import { openRegistry } from '../../../engine/registry/access'
import { pullImage } from '../../../engine/registry/pull'
import { type CommandContext, CommandError, type FlagValues } from '../../command'
import { hostFileExists, problemWithNewFile, writeHostFile } from '../image/host-files'
import { reportingLayers } from '../image/layer-progress'
import { matchesPlatform, noManifestFor, otherPlatform, otherPlatformText, wantedPlatform } from '../image/platform'
import { readReference } from '../image/references'

/** Creates the container and returns its ID. @throws CommandError, EngineError */
export function prepareContainer(context: CommandContext, request: CreateRequest, flags: FlagValues): string {
  const idFile = flags.string('cidfile')
  if (idFile !== '') checkIdFile(context, idFile)
  const wanted = readWantedImage(request.image, flags)
  if (flags.string('pull') !== 'always') checkRequest(context.session.machine, request)
  fetchImage(context, wanted, flags)
  const { id, warnings } = createContainer(context.session, request)
  for (const warning of warnings) context.error(`WARNING: ${warning}\n`)
  if (idFile !== '') writeHostFile(context.session, idFile, new TextEncoder().encode(id), 0o644)
  return id
}

/** @throws CommandError for another word than Docker knows. */
export function checkPullOption(option: string): void {
  if (['always', 'missing', 'never', ''].includes(option)) return
  throw new CommandError(`invalid pull option: '${option}': must be one of "always", "missing" or "never"`)
}

/** The client makes the file before the container, and takes it away again when there is none to write down. */
function checkIdFile({ session }: CommandContext, path: string): void {
  if (hostFileExists(session, path)) {
    throw new CommandError(`container ID file found, make sure the other container isn't running or delete ${path}`)
  }
  const problem = problemWithNewFile(session, path)
  if (problem !== undefined) {
    throw new CommandError(`failed to create the container ID file: open ${path}: ${problem}`)
  }
}

type WantedImage = {
  /** As given. */
  readonly name: string
  /** undefined for an ID. */
  readonly reference: ImageReference | undefined
  readonly platform: Platform | undefined
}

/** @throws CommandError for what is no name of an image, or no platform */
function readWantedImage(name: string, flags: FlagValues): WantedImage {
  return {
    name,
    reference: isDigest(name) ? undefined : readReference(name),
    platform: wantedPlatform(flags, (reason) => new CommandError(`error parsing specified platform: ${reason}`)),
  }
}

/** `--pull always`, and `missing` for an image that is not here, or not here for this platform. */
function fetchImage(
  context: CommandContext,
  { name, reference, platform: wanted }: WantedImage,
  flags: FlagValues,
): void {
  const { session } = context
  const option = flags.string('pull')
  const image = lookUpImage(session.machine, name)
  const isOther = image !== undefined && wanted !== undefined && !matchesPlatform(image, wanted)
  if (isOther && option === 'never') throw otherPlatform(name, image, wanted)
  const isHere = image !== undefined && !isOther
  if (reference === undefined || option === 'never' || (isHere && option !== 'always')) return
  const complete = withDefaultTag(reference)
  if (!isHere && option !== 'always' && !flags.boolean('quiet'))
    context.error(`Unable to find image '${familiarName(complete)}' locally\n`)
  if (isOther && complete.domain === 'docker.io') {
    openRegistry(session.machine, complete)
    throw noManifestFor(wanted)
  }
  const write = flags.boolean('quiet') ? () => {} : context.error
  reportingLayers(context, write, (report) => pullImage(session, complete, false, report))
  const pulled = lookUpImage(session.machine, name)
  if (pulled === undefined || wanted === undefined || matchesPlatform(pulled, wanted)) return
  if (!flags.boolean('quiet')) context.error(`WARNING: ${otherPlatformText(familiarName(complete), pulled, wanted)}\n`)
  throw otherPlatform(name, pulled, wanted)
}
