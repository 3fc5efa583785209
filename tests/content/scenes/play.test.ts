import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ChapterScene } from '../../../src/content/scenes/schema'
import { parse } from '../../conformance/normalise.mjs'
import { warmUp } from '../../conformance/player'
import { isRecorded, transcriptCommands, transcriptOf } from '../../conformance/scene-transcript'
import { allScenes, playScene } from '../../support/play-scene'

type Printed = { readonly output: string; readonly exitCode: number }

/** What a played step does other than the scene says, in words. */
function surprises(scene: ChapterScene, played: readonly Printed[]): readonly string[] {
  return scene.steps.flatMap(({ command, expect: { exit = 0, prints = [], lacks = [] } = {} }, index) => {
    const { output, exitCode } = played[index] ?? { output: '', exitCode: -1 }
    return [
      ...(exitCode === exit ? [] : [`${command} ends with ${exitCode}, not ${exit}: ${output}`]),
      ...prints.filter((text) => !output.includes(text)).map((text) => `${command} does not print ${text}: ${output}`),
      ...lacks.filter((text) => output.includes(text)).map((text) => `${command} prints ${text}: ${output}`),
    ]
  })
}

/** Sizes above a kilobyte and the widths of columns are not kept in transcripts. */
function asRecorded(text: string): string {
  return text.replace(/\b\d+(\.\d+)?[MG]B\b/g, '<size>').replace(/ {2,}/g, '  ')
}

function recordable({ steps, ...scene }: ChapterScene): ChapterScene {
  const expectation = (step: ChapterScene['steps'][number]) =>
    step.expect && {
      ...step.expect,
      prints: step.expect.prints?.map(asRecorded),
      lacks: step.expect.lacks?.map(asRecorded),
    }
  return { ...scene, steps: steps.map((step) => ({ ...step, expect: expectation(step) })) }
}

const recorded = allScenes.filter(isRecorded)

beforeAll(warmUp, 60_000)

describe('scenes of the tour', () => {
  it.each(allScenes)('$id does what its steps say', async (scene) => {
    expect(surprises(scene, await playScene(scene))).toEqual([])
  })

  it.each(allScenes)('$id has three to seven steps', ({ steps }) => {
    expect(steps.length).toBeGreaterThanOrEqual(3)
    expect(steps.length).toBeLessThanOrEqual(7)
  })

  it.each(recorded)('$id has a transcript with its files and commands', (scene) => {
    expect(existsSync(transcriptOf(scene))).toBe(true)
    const commands = parse(readFileSync(transcriptOf(scene), 'utf8')).map(({ command }) => command)
    expect(commands).toEqual(transcriptCommands(scene))
  })

  it.each(recorded)('$id says of its steps what Docker Engine 28.5.2 did', (scene) => {
    const commands = parse(readFileSync(transcriptOf(scene), 'utf8'))
    const played = commands
      .slice(commands.length - scene.steps.length)
      .map(({ output, code }) => ({ output, exitCode: code }))
    expect(surprises(recordable(scene), played)).toEqual([])
  })
})
