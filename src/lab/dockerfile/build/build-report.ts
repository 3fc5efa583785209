/** What a build did, or would do, line by line, and the image that comes of it. */
import type { Frame } from '../../../cli/frame'
import { builtImage, type LineFate, lineFates } from '../../../engine/images/build/line-fates'
import { fullName, parseReference, withDefaultTag } from '../../../engine/images/reference'
import { imageSize } from '../../../engine/images/store'
import type { Machine } from '../../../engine/machine'
import type { BuildOptions } from '../../../store/dockerfile-slice'
import { buildArgumentsOf } from '../context/command-lines'

export type BuildReport = {
  readonly lines: readonly LineFate[]
  /** The machine after the build: layers are to be found there. */
  readonly machine: Machine
  readonly image?: { readonly id: string; readonly size: number }
  /** Bytes of the image that had the name before, where that was another one. */
  readonly previousSize?: number
  /** Why there is no image. */
  readonly failure?: string
}

/** Build arguments by name, as `--build-arg NAME=value` gives them. */
function argumentsByName(options: BuildOptions): ReadonlyMap<string, string> {
  return new Map(
    buildArgumentsOf(options).map((argument) => {
      const [name = '', ...value] = argument.split('=')
      return [name, value.join('=')]
    }),
  )
}

export const targetOf = (options: BuildOptions) => ({
  target: options.target.trim(),
  buildArguments: argumentsByName(options),
})

/** The image that a name points to; undefined where the name is none or points to nothing. */
function imageNamed(machine: Machine, name: string): string | undefined {
  try {
    return machine.tags.get(fullName(withDefaultTag(parseReference(name.trim()))))
  } catch {
    return undefined
  }
}

function previousSize(before: Machine, options: BuildOptions, builtId: string | undefined): number | undefined {
  const previous = imageNamed(before, options.name)
  const image = previous === undefined || previous === builtId ? undefined : before.images.get(previous)
  return image === undefined ? undefined : imageSize(before, image)
}

/** The last line that a failed command wrote, without the client's prefixes. */
function failureOf({ events, transcript }: Frame): string | undefined {
  if (transcript.exitCode === 0) return undefined
  const failed = events.findLast((event) => event.type === 'build.failed')
  const lastLine = transcript.stderr.trimEnd().split('\n').at(-1) ?? ''
  return failed?.message ?? lastLine.replace(/^ERROR: /, '')
}

/** @param before the machine on which the command was given */
export function reportBuild(dockerfile: string, options: BuildOptions, before: Machine, frame: Frame): BuildReport {
  const { machine } = frame
  const failure = failureOf(frame)
  const image = failure === undefined ? builtImage(frame) : undefined
  const previous = previousSize(before, options, image?.id)
  return {
    lines: lineFates(dockerfile, targetOf(options), frame),
    machine,
    ...(image === undefined ? {} : { image }),
    ...(previous === undefined ? {} : { previousSize: previous }),
    ...(failure === undefined ? {} : { failure }),
  }
}
