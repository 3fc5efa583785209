/**
 * `npm run conformance:archives -- --shell "COMMAND"`: carries images between the simulated engine and a real one with
 * `docker save` and `docker load`, in both directions and back, and compares IDs, layers, settings, history, files and the bytes
 * of the archives. COMMAND is a shell whose `docker` reaches an engine that may be used for tests (default: `bash`, or what
 * LAYERLAB_ENGINE_SHELL says). Exit code 1 when something differs, 2 when no engine answers.
 */
import { parseArgs } from 'node:util'
import { carry } from './carry'
import { liveEngine, versionBehind } from './live-engine'
import { recipes } from './recipes'
import { simulatedEngine } from './simulated-engine'

async function checkAll(shell: string): Promise<number> {
  let failed = 0
  for (const recipe of recipes) {
    const live = await liveEngine(shell)
    for (const [words, from, to] of [
      ['simulated to real', simulatedEngine(), live],
      ['real to simulated', live, simulatedEngine()],
    ] as const) {
      const lost = await carry(recipe, from, to).catch((error: unknown) => [String(error)])
      if (lost.length > 0) failed++
      console.log([`${lost.length === 0 ? 'same     ' : 'DIFFERENT'}  ${words}: ${recipe.title}`, ...lost].join('\n  '))
    }
    await live.close()
  }
  console.log(`${2 * recipes.length - failed} journeys without loss, ${failed} with`)
  return failed === 0 ? 0 : 1
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { shell: { type: 'string' } } })
  const shell = values.shell ?? process.env.LAYERLAB_ENGINE_SHELL ?? 'bash'
  const version = await versionBehind(shell)
  if (version === undefined) {
    console.error(`No Docker engine answers in the shell '${shell}'. Name another with --shell.`)
    return 2
  }
  if (!version.startsWith('28.5.')) console.error(`The engine is Docker ${version}; Layerlab is held to 28.5.`)
  return checkAll(shell)
}

process.exitCode = await main()
