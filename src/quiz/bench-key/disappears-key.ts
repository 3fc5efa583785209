/** What of the host disappears with a command: the machine before it is compared with the one after it. */
import type { HostPart, QuestionOf } from '../../content/quiz/question'
import { quizBenchText as text } from '../../content/text/quiz-bench'
import type { Machine } from '../../engine/machine'
import type { RunCommand } from '../../store/timeline-slice'
import { imageTitle, layerTitle, programOf } from '../../store/words/names'
import type { BenchKey } from '../scoring/bench'

type DisappearsQuestion = Extract<QuestionOf<'bench'>, { readonly asks: 'disappears' }>

/** A part of the host, named as the bench names it. */
type Part = { readonly kind: HostPart; readonly name: string; readonly title: string }

function partsOf(machine: Machine): readonly Part[] {
  const containers = [...machine.containers.values()]
  const running = containers.filter(({ state }) => state.status === 'running' || state.status === 'paused')
  return [
    ...running.map((container): Part => {
      return {
        kind: 'process',
        name: `process:${container.id}`,
        title: text.processOf(programOf(container), container.name),
      }
    }),
    ...containers.map(({ id, name }): Part => {
      return { kind: 'container', name: `container:${id}`, title: text.writableLayerOf(name) }
    }),
    ...[...machine.volumes.keys()].map((name): Part => {
      return { kind: 'volume', name: `volume:${name}`, title: text.volumeNamed(name) }
    }),
    ...[...machine.images.keys()].map((id): Part => {
      return { kind: 'image', name: `image:${id}`, title: text.imageNamed(imageTitle(machine, id)) }
    }),
    ...[...machine.layers.keys()].map((chainId): Part => {
      return { kind: 'layer', name: `layer:${chainId}`, title: text.layerNamed(layerTitle(machine, chainId)) }
    }),
  ]
}

export async function disappearsKey(
  machine: Machine,
  { command, beliefs = {} }: DisappearsQuestion,
  run: RunCommand,
): Promise<BenchKey> {
  const { machine: after } = await run(machine, command)
  const left = new Set(partsOf(after).map(({ name }) => name))
  return {
    type: 'bench',
    options: partsOf(machine).map(({ kind, name, title }) => {
      const right = !left.has(name)
      return { name, title, right, feedback: text[right ? 'goes' : 'stays'][kind], belief: beliefs[kind] }
    }),
  }
}
