/** Moves that start, stop, name and remove containers. */
import type { Draw, Move } from '../move'
import { containersIn, freshContainerName, type PlannedContainer, type PlannedState, removeFrom } from '../plan'

/** Mostly a container in a state that fits; now and then another one, or one that is not there. */
export function containerFor({ random, plan }: Draw, ...states: readonly PlannedState[]): PlannedContainer | undefined {
  const fitting = containersIn(plan, ...states)
  const all = plan.containers
  if (fitting.length > 0 && random.chance(82)) return random.pick(fitting)
  if (all.length > 0 && random.chance(85)) return random.pick(all)
  return random.chance(30) ? { name: 'nosuch', image: 'busybox', state: 'exited', stays: false } : undefined
}

function on(
  states: readonly PlannedState[],
  write: (draw: Draw, container: PlannedContainer) => string | undefined,
): Move['draw'] {
  return (draw) => {
    const container = containerFor(draw, ...states)
    const command = container === undefined ? undefined : write(draw, container)
    return command === undefined ? [] : [command]
  }
}

function started(container: PlannedContainer): void {
  if (container.state !== 'paused') container.state = container.stays ? 'running' : 'exited'
}

/** What an image's own entry point makes of the words may end at once, which takes a real engine some milliseconds. */
export const settle = (images: readonly string[]): readonly string[] =>
  images.every((image) => image === 'busybox') ? [] : ['sleep 0.5']

/** Until the last of the runs of a container that is restarted is over. */
const restarted = ({ restarts }: PlannedContainer): readonly string[] => (restarts ? ['sleep 3'] : [])

function ended(container: PlannedContainer): void {
  if (container.state === 'running') container.state = 'exited'
}

export const lifecycleMoves: readonly Move[] = [
  {
    form: 'start',
    weight: 8,
    draw: (draw) => {
      const container = containerFor(draw, 'created', 'exited')
      if (container === undefined) return []
      started(container)
      return container.stays || container.name === 'nosuch'
        ? [`docker start ${container.name}`, ...settle([container.image])]
        : [`docker start ${container.name}`, `docker wait ${container.name}`, ...restarted(container)]
    },
  },
  {
    form: 'start -a',
    weight: 5,
    draw: (draw) => {
      const container = containerFor(draw, 'created', 'exited')
      if (container === undefined || container.stays) return []
      started(container)
      return [`docker start -a ${container.name}`, ...restarted(container)]
    },
  },
  {
    form: 'stop -t 0',
    weight: 7,
    draw: on(['running'], ({ random }, container) => {
      ended(container)
      return `docker ${random.chance(10) ? 'container ' : ''}stop -t 0 ${container.name}`
    }),
  },
  {
    form: 'restart -t 0',
    weight: 3,
    draw: (draw) => {
      const container = containerFor(draw, 'running', 'created', 'exited')
      if (container === undefined || !container.stays) return []
      started(container)
      return [`docker restart -t 0 ${container.name}`, ...settle([container.image])]
    },
  },
  {
    form: 'kill',
    weight: 4,
    draw: on(['running'], ({ random }, container) => {
      if (container.state !== 'paused') ended(container)
      return `docker kill ${random.pick(['', '', '-s KILL ', '-s 9 '])}${container.name}`
    }),
  },
  {
    form: 'kill -s (refused)',
    weight: 1,
    draw: on(
      ['running'],
      ({ random }, container) => `docker kill -s ${random.pick(['NOSUCH', '0', '99'])} ${container.name}`,
    ),
  },
  {
    form: 'pause',
    weight: 3,
    draw: on(['running'], (_, container) => {
      if (container.state === 'running') container.state = 'paused'
      return `docker pause ${container.name}`
    }),
  },
  {
    form: 'unpause',
    weight: 3,
    draw: on(['paused'], (_, container) => {
      if (container.state === 'paused') container.state = 'running'
      return `docker unpause ${container.name}`
    }),
  },
  {
    form: 'rm',
    weight: 9,
    draw: on(['exited', 'created'], ({ random, plan }, container) => {
      if (container.state === 'exited' || container.state === 'created') removeFrom(plan.containers, container)
      return `docker ${random.chance(10) ? 'container ' : ''}rm ${random.pick(['', '', '-v '])}${container.name}`
    }),
  },
  {
    form: 'rm -f',
    weight: 5,
    draw: on(['running', 'paused'], ({ random, plan }, container) => {
      removeFrom(plan.containers, container)
      return `docker rm ${random.pick(['-f', '-f', '-fv'])} ${container.name}`
    }),
  },
  {
    form: 'rm (running, refused)',
    weight: 4,
    draw: ({ random, plan }) => {
      const running = containersIn(plan, 'running', 'paused')
      return running.length === 0 ? [] : [`docker rm ${random.pick(running).name}`]
    },
  },
  {
    form: 'rm of several',
    weight: 2,
    draw: ({ random, plan }) => {
      if (plan.containers.length < 2) return []
      const names = plan.containers.map((container) => container.name)
      for (const container of containersIn(plan, 'created', 'exited')) removeFrom(plan.containers, container)
      return [`docker rm ${random.chance(40) ? 'nosuch ' : ''}${names.join(' ')}`]
    },
  },
  {
    form: 'start, stop or kill of several',
    weight: 2,
    draw: ({ random, plan }) => {
      const staying = plan.containers.filter((container) => container.stays)
      if (staying.length === 0) return []
      const word = random.pick(['start', 'stop -t 0', 'kill', 'restart -t 0'])
      const ends = word === 'stop -t 0' || word === 'kill'
      for (const container of staying) ends ? ended(container) : started(container)
      const command = `docker ${word} ${[...staying.map(({ name }) => name), 'nosuch'].join(' ')}`
      return [command, ...settle(ends ? [] : staying.map(({ image }) => image))]
    },
  },
  {
    form: 'rename',
    weight: 3,
    draw: on([], ({ random, plan }, container) => {
      const free = freshContainerName(random, plan)
      if (free === undefined || container.name === 'nosuch') return undefined
      const { name } = container
      container.name = free
      return `docker rename ${name} ${free}`
    }),
  },
  {
    form: 'rename (refused)',
    weight: 1,
    draw: ({ random, plan }) => {
      if (plan.containers.length === 0) return []
      const { name } = random.pick(plan.containers)
      return [`docker rename ${name} ${random.pick([name, 'nosuch/x', 'x', random.pick(plan.containers).name])}`]
    },
  },
  {
    form: 'wait',
    weight: 2,
    // Not for one that stays: whether it runs may differ from the plan, and the wait would have no end.
    draw: on(['exited'], (_, container) => (container.stays ? undefined : `docker wait ${container.name}`)),
  },
  {
    form: 'update',
    weight: 1,
    draw: on(
      [],
      ({ random }, container) => `docker update ${random.pick(['--restart no', '--cpus 0.5'])} ${container.name}`,
    ),
  },
]
