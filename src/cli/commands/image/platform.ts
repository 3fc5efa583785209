/** `--platform os[/arch[/variant]]`. */
import { EngineError } from '../../../engine/errors'
import type { Image } from '../../../engine/images/image'
import { type Platform, readPlatform } from '../../../engine/images/platform'
import { CommandError, type Flag, type FlagValues } from '../../command'

/** What an image says of the machines that it is for. */
export type PlatformFacts = Pick<Image, 'operatingSystem' | 'architecture'>

/** What stands before the reason in the refusals of most commands. */
const usualRefusal = (reason: string): Error => new CommandError(`invalid platform: ${reason}`)

/**
 * @param refusal makes the error for a text that names no platform, from the library's reason
 * @throws what `refusal` returns
 */
export function parsePlatform(text: string, refusal: (reason: string) => Error = usualRefusal): Platform {
  return readPlatform(text, refusal)
}

export function platformText({ os, architecture, variant }: Platform): string {
  return [os, architecture, ...(variant === undefined ? [] : [variant])].join('/')
}

export function matchesPlatform(image: PlatformFacts, { os, architecture }: Platform): boolean {
  return image.operatingSystem === os && image.architecture === architecture
}

/** What the daemon says about an image that is here for another platform only. */
export function otherPlatformText(name: string, image: PlatformFacts, wanted: Platform): string {
  const own = platformText({ os: image.operatingSystem, architecture: image.architecture })
  return `image with reference ${name} was found but its platform (${own}) does not match the specified platform (${platformText(wanted)})`
}

/** What the daemon answers when it may not fetch the image for another platform. */
export function otherPlatform(name: string, image: PlatformFacts, wanted: Platform): EngineError {
  return new EngineError('not-found', otherPlatformText(name, image, wanted))
}

/** What the daemon answers when the registry has the image for other platforms only. */
export function noManifestFor(wanted: Platform): EngineError {
  return new EngineError('not-found', `no matching manifest for ${platformText(wanted)} in the manifest list entries`)
}

/** The flag of commands that take one platform of an image. */
export function platformFlag(description: string): Flag {
  return { name: 'platform', type: 'string', description }
}

/** The platform that the flag asks for; undefined without it. @throws what `refusal` returns */
export function wantedPlatform(flags: FlagValues, refusal?: (reason: string) => Error): Platform | undefined {
  const text = flags.string('platform')
  return text === '' ? undefined : parsePlatform(text, refusal)
}

/** @throws EngineError when the image is not the one for the platform */
export function requirePlatform(name: string, image: PlatformFacts, wanted: Platform | undefined): void {
  if (wanted !== undefined && !matchesPlatform(image, wanted)) throw otherPlatform(name, image, wanted)
}
