/** `docker build --metadata-file`: what the builder tells about a build (buildx, commands/build.go; SLSA provenance v0.2). */
import { nextIdentifier } from '../../../engine/identifiers'
import type { BuildOutcome } from '../../../engine/images/build/build'
import { familiarRepository, fullName, type ImageReference, withDefaultTag } from '../../../engine/images/reference'
import type { Session } from '../../../engine/session'

/** Where the result comes from. */
function provenance({ bases }: BuildOutcome, dockerfileName: string): unknown {
  const materials = bases.map(({ reference, digest }) => ({
    uri: `pkg:docker/${familiarRepository(reference)}@${withDefaultTag(reference).tag ?? ''}?platform=linux%2Famd64`,
    digest: { sha256: digest.replace(/^sha256:/, '') },
  }))
  return {
    builder: { id: '' },
    buildType: 'https://mobyproject.org/buildkit@v1',
    ...(materials.length === 0 ? {} : { materials }),
    invocation: {
      configSource: { entryPoint: dockerfileName },
      parameters: { frontend: 'dockerfile.v0', locals: [{ name: 'context' }, { name: 'dockerfile' }] },
      environment: { platform: 'linux/amd64' },
    },
  }
}

/** The text of the file. */
export function buildMetadata(
  session: Session,
  outcome: BuildOutcome,
  dockerfileName: string,
  tags: readonly ImageReference[],
): string {
  const { imageId } = outcome
  const reference = BigInt(`0x${nextIdentifier(session)}`)
    .toString(36)
    .slice(0, 25)
  const digests =
    imageId === undefined ? {} : { 'containerimage.config.digest': imageId, 'containerimage.digest': imageId }
  const metadata = {
    'buildx.build.provenance': provenance(outcome, dockerfileName),
    'buildx.build.ref': `default/default/${reference}`,
    ...digests,
    ...(imageId === undefined || tags.length === 0 ? {} : { 'image.name': tags.map(fullName).join(',') }),
  }
  return JSON.stringify(metadata, undefined, 2)
}
