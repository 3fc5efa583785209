/** An image with a hundred thousand files: a change to one of them must not cost as much as all. */
import { run } from '../../src/cli/run'
import type { Machine } from '../../src/engine/machine'
import { createMachine } from '../../src/engine/seed/create-machine'
import { play } from './measure'
import type { Reporter } from './report'

/** Lines that make a thousand files in each of a hundred steps; `prefix` is the path before the number, with the step as `$d`. */
function thousandAtATime(prefix: string): readonly string[] {
  const directory = prefix.replace(/[^/]*$/, '')
  const script = `mkdir -p ${directory}; seq 1 1000 | sed "s,^,${prefix}," | xargs touch`
  return Array.from({ length: 100 }, (_, index) => `docker exec maker sh -c 'd=${index + 1}; ${script}'`)
}

async function measureImage(report: Reporter, name: string, script: readonly string[], file: string): Promise<void> {
  const start = createMachine('lesson')
  const make = ['docker run -d --name maker busybox sleep 100000', ...script]
  let made: Machine = start
  await report.time(
    `${name}: made by a container`,
    async () => {
      made = await play(start, make)
    },
    { rounds: 1 },
  )
  let image: Machine = made
  await report.time(
    `${name}: docker commit`,
    async () => {
      image = await play(made, ['docker commit maker many'])
    },
    { rounds: 1 },
  )
  const box = await play(image, ['docker run -d --name box many sleep 1000'])
  await report.time(`${name}: docker run`, () => run(image, 'docker run many true'))
  await report.time(`${name}: one file written`, () => run(box, `docker exec box sh -c 'echo hi > ${file}'`))
  await report.time(`${name}: one file deleted`, () => run(box, `docker exec box rm ${file}`))
  const changed = await play(box, [`docker exec box sh -c 'echo hi > ${file}'`])
  await report.time(`${name}: docker diff after one change`, () => run(changed, 'docker diff box'))
  await report.time(`${name}: docker commit of one change`, () => run(changed, 'docker commit box'))
  await report.time(
    `${name}: ls of the directory`,
    () => run(box, `docker exec box ls ${file.replace(/\/[^/]*$/, '')}`),
    { rounds: 3 },
  )
}

export async function measureManyFiles(report: Reporter): Promise<void> {
  report.heading('An image with 100,000 files')
  await measureImage(report, 'one directory', thousandAtATime('/many/file-$d-'), '/many/file-50-500')
  await measureImage(report, 'a hundred directories', thousandAtATime('/many/$d/file-'), '/many/50/file-500')
}
