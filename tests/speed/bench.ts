/** How long the engine takes and what it holds. Nothing is asserted: the machines are noisy, and ratios of one run are what counts. */

import { run } from '../../src/cli/run'
import { createMachine } from '../../src/engine/seed/create-machine'
import { measureBuilds } from './builds'
import { measureCommands, measureManyContainers } from './commands'
import { measureLayers } from './layers'
import { measureManyFiles } from './many-files'
import { timeOf } from './measure'
import { openReport } from './report'
import { measureTimeline } from './timeline'

const loading = await timeOf(() => run(createMachine('lesson'), 'docker ps'))
console.log(`first command, with loading the engine: ${loading.toFixed(1)} ms`)
const report = await openReport(console.log)
for (const measure of [
  measureCommands,
  measureManyContainers,
  measureLayers,
  measureBuilds,
  measureTimeline,
  measureManyFiles,
]) {
  await measure(report)
}
