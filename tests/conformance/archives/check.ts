/**
 * `npm run conformance:archives -- --shell "COMMAND"`: carries images between the simulated engine and a real one with
 * `docker save` and `docker load`, in both directions and back, and compares IDs, layers, settings, history, files and the bytes
 * of the archives. COMMAND is a shell whose `docker` reaches an engine for tests (default: `bash`, or what LAYERLAB_ENGINE_SHELL
 * says); one that holds things of its own is only used with `--erase`, because its build cache and images of the same names
 * are removed. Exit code 1 when something differs, 2 when no engine can be used.
 */
import { parseArgs } from 'node:util'
import { checkEngine, shellFor, UnusableEngine } from '../fuzz/live-engine'
import { openShell, readShellCommand } from '../fuzz/live-shell'
import { carry } from './carry'
import { liveEngine, type Shell } from './live-engine'
import { recipes } from './recipes'
import { simulatedEngine } from './simulated-engine'

async function checkAll(shell: Shell): Promise<number> {
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

/** Prints what is other than expected; false when the engine cannot be used. */
async function isUsable({ commandLine, environment }: Shell, erase: boolean): Promise<boolean> {
  const shell = openShell(readShellCommand(commandLine, environment))
  try {
    for (const remark of await checkEngine(shell, commandLine, erase)) console.error(remark)
    return true
  } catch (error) {
    if (!(error instanceof UnusableEngine)) throw error
    console.error(error.message)
    return false
  } finally {
    shell.close()
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { shell: { type: 'string' }, erase: { type: 'boolean', default: false } } })
  const shell = shellFor(values.shell ?? process.env.LAYERLAB_ENGINE_SHELL, process.env.DOCKER_HOST)
  return (await isUsable(shell, values.erase)) ? checkAll(shell) : 2
}

process.exitCode = await main()
