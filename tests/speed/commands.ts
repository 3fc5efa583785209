/** Commands as they are typed: each alone, and how many of a mixed lesson fit into a second. */
import { run } from '../../src/cli/run'
import type { Machine } from '../../src/engine/machine'
import { createMachine } from '../../src/engine/seed/create-machine'
import { play, timeOf } from './measure'
import type { Reporter } from './report'

/** One round of what a lesson does; the number keeps names apart. */
export function lesson(round: number): readonly string[] {
  return [
    `docker run -d --name web${round} busybox sleep 1000`,
    `docker exec web${round} sh -c 'echo hello > /note; cat /note'`,
    'docker ps -a',
    `docker diff web${round}`,
    `docker inspect web${round}`,
    `docker commit web${round} note:${round}`,
    'docker images',
    `docker history note:${round}`,
    `docker rm -f web${round}`,
    `docker rmi note:${round}`,
  ]
}

export async function measureCommands(report: Reporter): Promise<void> {
  report.heading('Commands')
  const start: Machine = createMachine('lesson')
  const running = await play(start, ['docker run -d --name box busybox sleep 300'])
  await report.time('a fresh machine', () => createMachine('lesson'))
  await report.time('docker ps', () => run(running, 'docker ps'))
  await report.time('docker diff', () => run(running, 'docker diff box'))
  await report.time('docker run, a shell that writes a file', () =>
    run(start, "docker run busybox sh -c 'echo hi > /note'"),
  )
  await report.time('docker exec, a loop of a thousand turns', () =>
    run(running, "docker exec box sh -c 'i=0; while [ $i -lt 1000 ]; do i=$((i+1)); done'"),
  )
  await report.time(
    'five megabytes written and committed',
    () =>
      play(start, ['docker run --name big busybox dd if=/dev/urandom of=/big bs=1M count=5', 'docker commit big big']),
    { rounds: 3 },
  )
  const lines = Array.from({ length: 50 }, (_, round) => lesson(round)).flat()
  const milliseconds = await timeOf(() => play(start, lines))
  report.figure('commands of a mixed lesson in a second', (lines.length / (milliseconds / 1000)).toFixed(0))
}

/** The time of a command must not depend on how many containers there are, but for commands that list them. */
export async function measureManyContainers(report: Reporter): Promise<void> {
  report.heading('Many containers')
  for (const count of [10, 100, 300]) {
    const lines = Array.from(
      { length: count },
      (_, index) => `docker run --name c${index} busybox sh -c 'echo ${index} > /note'`,
    )
    const crowded = await play(createMachine('lesson'), lines)
    await report.time(`docker run beside ${count} containers`, () =>
      run(crowded, "docker run busybox sh -c 'echo hi > /note'"),
    )
  }
}
