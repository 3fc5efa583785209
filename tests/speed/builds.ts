/** A build of a hundred steps, cold, from the cache, and with its last step changed. */
import { run } from '../../src/cli/run'
import { createMachine } from '../../src/engine/seed/create-machine'
import { play } from './measure'
import type { Reporter } from './report'

function dockerfile(last: string): string {
  const steps = Array.from({ length: 98 }, (_, index) => `RUN echo ${index} > /file-${index}`)
  return `cat > Dockerfile <<'END'\nFROM busybox\n${steps.join('\n')}\nRUN ${last}\nCMD ["sh"]\nEND`
}

export async function measureBuilds(report: Reporter): Promise<void> {
  report.heading('A build of a hundred steps')
  const cold = await play(createMachine('lesson'), [dockerfile('echo last')])
  const built = await play(cold, ['docker build -q -t app .'])
  const changed = await play(built, [dockerfile('echo other')])
  await report.time('cold', () => run(cold, 'docker build -q -t app .'), { rounds: 3 })
  await report.time('all from the cache', () => run(built, 'docker build -q -t app .'), { rounds: 3 })
  await report.time('all but the last from the cache', () => run(changed, 'docker build -q -t app .'), { rounds: 3 })
}
