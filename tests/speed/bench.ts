/** How long the engine takes and what it holds. Nothing is asserted: the machines are noisy, and ratios of one run are what counts. */

import { run } from '../../src/cli/run'
import { createMachine } from '../../src/engine/seed/create-machine'
import { measureBuilds } from './builds'
import { measureCommands, measureManyContainers } from './commands'
import { measureLayers } from './layers'
import { measureManyFiles } from './many-files'
import { timeOf } from './measure'
import { measureRebuild } from './rebuild'
import { openReport } from './report'
import { measureTimeline } from './timeline'

const start = createMachine('lesson')
const loading = await timeOf(() => run(start, 'docker ps'))
console.log(`first command, with loading the engine: ${loading.toFixed(1)} ms`)
const warming = await timeOf(() => run(start, "docker run busybox sh -c 'echo hi'"))
console.log(`first command with a shell in a container: ${warming.toFixed(1)} ms`)
const report = await openReport(console.log)
for (const measure of [
  measureCommands,
  measureManyContainers,
  measureLayers,
  measureBuilds,
  measureTimeline,
  measureRebuild,
  measureManyFiles,
]) {
  await measure(report)
}
