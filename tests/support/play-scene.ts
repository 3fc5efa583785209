/** The tour's scenes played on the machine that a learner has, and what their machines then hold. */
import { run } from '../../src/cli/run'
import { chapters } from '../../src/content/scenes'
import type { ChapterScene } from '../../src/content/scenes/schema'
import type { Container } from '../../src/engine/containers/container'
import type { LayerNode } from '../../src/engine/filesystem/node'
import { nodeAt } from '../../src/engine/filesystem/tree'
import type { Image } from '../../src/engine/images/image'
import { layersOf } from '../../src/engine/images/store'
import type { Machine } from '../../src/engine/machine'
import { containerNamed, imageNamed } from '../../src/lab/goals/facts'
import { machineWithFiles } from '../../src/store/scene-machine'

/** What one command printed, both streams as they came, and the machine after it. */
export type PlayedStep = { readonly output: string; readonly exitCode: number; readonly machine: Machine }

export const allScenes: readonly ChapterScene[] = chapters.flatMap(({ scenes }) => scenes)

async function play({ files = {}, steps }: ChapterScene): Promise<readonly PlayedStep[]> {
  const played: PlayedStep[] = []
  let machine = machineWithFiles(files)
  for (const { command } of steps) {
    const frame = await run(machine, command)
    machine = frame.machine
    const output = frame.transcript.output.map(({ text }) => text).join('')
    played.push({ output, exitCode: frame.transcript.exitCode, machine })
  }
  return played
}

const plays = new Map<string, Promise<readonly PlayedStep[]>>()

/** All steps of a scene, played once. */
export function playScene(scene: ChapterScene): Promise<readonly PlayedStep[]> {
  const known = plays.get(scene.id) ?? play(scene)
  plays.set(scene.id, known)
  return known
}

/**
 * The scene's step that begins with this command, played; with `time` 2 the second such step. Throws when there is none, so that a test that
 * names a command fails when the scene no longer has it.
 */
export async function stepOf(sceneId: string, command: string, time = 1): Promise<PlayedStep> {
  const scene = allScenes.find(({ id }) => id === sceneId)
  if (!scene) throw new Error(`There is no scene ${sceneId}`)
  const places = scene.steps.flatMap((step, index) => (step.command.startsWith(command) ? [index] : []))
  const played = (await playScene(scene))[places[time - 1] ?? -1]
  if (!played) throw new Error(`${sceneId} has no step ${command}`)
  return played
}

export function container(machine: Machine, name: string): Container {
  const found = containerNamed(machine, name)
  if (!found) throw new Error(`There is no container ${name}`)
  return found
}

export function image(machine: Machine, name: string): Image {
  const found = imageNamed(machine, name)
  if (!found) throw new Error(`There is no image ${name}`)
  return found
}

/** What a path is in each of the image's layers, lowest first; `absent` where the layer does not have it. */
export function pathInLayers(machine: Machine, name: string, path: string): readonly (LayerNode['type'] | 'absent')[] {
  return layersOf(machine, image(machine, name)).map(({ tree }) => nodeAt(tree, path)?.type ?? 'absent')
}

/** What a path is in the container's own layer. */
export function pathInWritable(machine: Machine, name: string, path: string): LayerNode['type'] | 'absent' {
  return nodeAt(container(machine, name).writable, path)?.type ?? 'absent'
}
