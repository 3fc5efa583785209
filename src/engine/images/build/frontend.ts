/**
 * `# syntax=IMAGE`: the image that reads the Dockerfile in place of BuildKit's own reader (BuildKit, frontend/gateway). Every
 * release of docker/dockerfile reads it as BuildKit's own does here; no other image knows how.
 */
import { EngineError } from '../../errors'
import type { Session } from '../../session'
import { fullName, type ImageReference, parseReference, withDefaultTag } from '../reference'
import { BaseImageError, findBaseImage, openBaseImage } from './base-images'
import { BuildError, type LineRange } from './build-error'
import { findDirectives } from './directives'
import type { Progress } from './progress'
import { StepError } from './step-failure'

/** What a Dockerfile asks to be read by, and where. */
export type Syntax = { readonly image: string; readonly lines?: LineRange }

/** The `syntax` among the directives that a Dockerfile begins with. */
export function readSyntax(text: string): Syntax | undefined {
  const directive = findDirectives(text).find(({ name }) => name === 'syntax')
  if (directive === undefined) return undefined
  const [image = ''] = directive.value.split(' ')
  return { image, lines: directive.lines }
}

const isDockerfileReader = (name: string) => /^docker\.io\/docker\/dockerfile:/.test(name)

/** Shows how the image is fetched. Throws BuildError where there is none, or one that reads no Dockerfiles. */
export function openFrontend(session: Session, { image, lines }: Syntax, progress: Progress): void {
  const place = lines === undefined ? {} : { lines }
  const reference = referenceOf(image, lines)
  const name = fullName(reference)
  const stepName = `resolve image config for docker-image://${name}`
  const step = progress.begin(stepName)
  try {
    const found = findBaseImage(session, reference, false)
    step.done()
    const opened = openBaseImage(session, found, `docker-image://${found.label}`, progress)
    opened.finish('at once')
  } catch (error) {
    if (!(error instanceof BaseImageError)) throw error
    step.failed(error.message)
    throw new StepError({ name: stepName, ...place }, `failed to resolve source metadata for ${name}: ${error.message}`)
  }
  if (!isDockerfileReader(name)) throw new BuildError('exit code: 1', lines)
}

function referenceOf(image: string, lines: LineRange | undefined): ImageReference {
  try {
    return withDefaultTag(parseReference(image))
  } catch (error) {
    if (!(error instanceof EngineError)) throw error
    throw new BuildError(error.message, lines)
  }
}
