/** `docker build --push`: what was built is pushed by the daemon, a step for each name (buildx, build/build.go, `pushWithMoby`). */
import { EngineError } from '../../../engine/errors'
import type { BuildOutcome } from '../../../engine/images/build/build'
import { familiarName, type ImageReference, withDefaultTag } from '../../../engine/images/reference'
import { pushImage } from '../../../engine/registry/push'
import type { Session } from '../../../engine/session'
import { CommandError } from '../../command'

/** What progress says of the pushes, and what ended them. */
export type Pushed = { readonly progress: string; readonly failure?: CommandError }

/** The layers that a push reports, with what became of each last. */
function pushLayers(session: Session, reference: ImageReference): ReadonlyMap<string, string> {
  const layers = new Map<string, string>()
  pushImage(session, withDefaultTag(reference), false, (line) => {
    const [, layer, state] = /^([0-9a-f]{12}): (.*)/.exec(line) ?? []
    if (layer !== undefined && state !== undefined) layers.set(layer, state)
  })
  return layers
}

/** Pushes an image under its names, up to the first that is refused. The steps follow those of the build. */
export function pushBuilt(session: Session, { progress }: BuildOutcome, names: readonly ImageReference[]): Pushed {
  const steps = new Set(progress.match(/^#[1-9]\d*(?= )/gm)).size
  let text = ''
  for (const [index, reference] of names.entries()) {
    const name = `pushing ${familiarName(reference)} with docker`
    const line = (words: string): string => `#${steps + index + 1} ${words}\n`
    try {
      const layers = [...pushLayers(session, reference)].map(([layer, state]) =>
        line(`pushing layer ${layer} ${state === 'Layer already exists' ? '0.0s' : '0.1s'} done`),
      )
      text += `\n${line(name)}${layers.join('')}${line('DONE 0.1s')}`
    } catch (error) {
      if (!(error instanceof EngineError)) throw error
      const failure = new CommandError(`ERROR: failed to build: ${error.message}`)
      return {
        progress: `${text}\n${line(name)}${line(`ERROR: ${error.message}`)}------\n > ${name}:\n------\n`,
        failure,
      }
    }
  }
  return { progress: text }
}
