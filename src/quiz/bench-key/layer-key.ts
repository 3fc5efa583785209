/** Which layer a read comes from: every plate of the container, and the answers that no plate stands for. */
import type { QuestionOf } from '../../content/quiz/question'
import { quizBenchText as text } from '../../content/text/quiz-bench'
import type { Container } from '../../engine/containers/container'
import type { Machine } from '../../engine/machine'
import { layerTitle } from '../../store/words/names'
import type { BenchKey, BenchOption } from '../scoring/bench'
import { containerNamed, mistakeIn, type Origin, originOf, specialOrigins } from './origin'

type LayerQuestion = Extract<QuestionOf<'bench'>, { readonly asks: 'layer' }>

const { writable, mount, nowhere } = specialOrigins

/** What is said of a pick: why it is right, or what the picked place really holds. */
function feedbackOn(machine: Machine, container: Container, path: string, pick: Origin): string {
  const origin = originOf(machine, container, path)
  if (pick !== origin) return text.wrong[mistakeIn(machine, container, path, pick)](path)
  const special = Object.values(specialOrigins).find((place) => place === origin)
  return text.right[special ?? 'layer'](path)
}

/** Undefined when the container is not there. */
export function layerKey(machine: Machine, { container: name, path }: LayerQuestion): BenchKey | undefined {
  const container = containerNamed(machine, name)
  if (!container) return undefined
  const origin = originOf(machine, container, path)
  const isLayer = container.layers.includes(origin)
  const option = (pick: Origin, title: string): BenchOption => ({
    name: pick,
    title,
    right: pick === origin,
    feedback: feedbackOn(machine, container, path, pick),
    // Whoever looks for an untouched file in the container's own layer takes the image to be copied into it.
    belief: pick === writable && isLayer ? 'containers-copy-the-image' : undefined,
  })
  return {
    type: 'bench',
    options: [
      option(writable, text.writableLayerOf(name)),
      ...container.layers.toReversed().map((chainId) => option(chainId, layerTitle(machine, chainId))),
      option(mount, text.mount),
      option(nowhere, text.nowhere),
    ],
  }
}
