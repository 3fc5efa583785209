/** Moves that make containers. */
import { hostFilesCommand } from '../hostfiles'
import { type Draw, type Move, quote } from '../move'
import { freshContainerName, type Plan, type PlannedContainer, removeFrom } from '../plan'
import { changingScript, lookingScript, pathInside } from '../scripts'
import { settle } from './lifecycle'
import { drawOptions } from './run-options'

/** Mostly an image that is there. */
export function anyImage({ random, plan }: { readonly random: Draw['random']; readonly plan: Plan }): string {
  if (random.chance(3)) return 'nosuch'
  return random.pick([...plan.images, ...plan.images, 'busybox'])
}

/** Mostly a free name, now and then one that is taken. */
function nameFor({ random, plan }: Draw): string | undefined {
  const taken = plan.containers[0]
  if (taken !== undefined && random.chance(4)) return taken.name
  return freshContainerName(random, plan)
}

function plan(draw: Draw, container: PlannedContainer): void {
  if (!draw.plan.containers.some((one) => one.name === container.name)) draw.plan.containers.push(container)
}

const shell = (script: string) => `sh -c ${quote(script)}`
const pull = ({ plan }: Draw, image: string) => (image === 'nosuch' || plan.baseMayBeGone ? '--pull never ' : '')

/** `docker run` or its longer form. */
const runWord = ({ random }: Draw) => (random.chance(8) ? 'docker container run' : 'docker run')

function foreground(draw: Draw, script: string): readonly string[] {
  const name = nameFor(draw)
  if (name === undefined) return []
  const image = anyImage(draw)
  const drawn = drawOptions(draw, () => true)
  const words = drawn.includes('--entrypoint')
    ? draw.random.pick(['', pathInside(draw), `hello ${pathInside(draw)}`])
    : shell(script)
  plan(draw, { name, image, state: 'exited', stays: false })
  return [`${runWord(draw)} --name ${name} ${pull(draw, image)}${drawn}${image} ${words}`.trimEnd()]
}

const ways = ['sleep 1000', 'sleep 1000', 'sleep 1000', 'sleep inf', 'tail -f /dev/null']

export const createMoves: readonly Move[] = [
  { form: 'run NAME changes', weight: 10, draw: (draw) => foreground(draw, changingScript(draw)) },
  { form: 'run NAME looks', weight: 5, draw: (draw) => foreground(draw, lookingScript(draw)) },
  {
    form: 'run --rm',
    weight: 7,
    draw: (draw) => {
      const image = anyImage(draw)
      const script = draw.random.chance(70) ? lookingScript(draw) : changingScript(draw)
      const options = drawOptions(draw, (option) => !option.startsWith('--entrypoint'))
      return [`docker run --rm ${pull(draw, image)}${options}${image} ${shell(script)}`]
    },
  },
  {
    form: 'run --rm IMAGE (its own command)',
    weight: 4,
    draw: (draw) => {
      const image = anyImage(draw)
      const drawn = draw.random.pick(['', '', 'hello', 'echo hi', 'nosuchcommand', 'true', 'false'])
      const words = draw.plan.imagesMayStay ? drawn || 'true' : drawn
      return [`docker run --rm ${pull(draw, image)}${image} ${words}`.trimEnd()]
    },
  },
  {
    form: 'run -d',
    weight: 12,
    draw: (draw) => {
      const name = nameFor(draw)
      if (name === undefined) return []
      const image = anyImage(draw)
      const options = drawOptions(draw, (option) => !option.startsWith('--entrypoint'))
      plan(draw, { name, image, state: 'running', stays: true })
      const command = `${runWord(draw)} -d --name ${name} ${pull(draw, image)}${options}${image} ${draw.random.pick(ways)}`
      return [command, ...settle([image])]
    },
  },
  {
    form: 'run -d and wait',
    weight: 3,
    draw: (draw) => {
      const name = freshContainerName(draw.random, draw.plan)
      if (name === undefined) return []
      plan(draw, { name, image: 'busybox', state: 'exited', stays: false })
      return [
        `docker run -d --name ${name} ${pull(draw, 'busybox')}busybox ${shell(changingScript(draw))}`,
        `docker wait ${name}`,
      ]
    },
  },
  {
    form: 'create',
    weight: 8,
    draw: (draw) => {
      const name = nameFor(draw)
      if (name === undefined) return []
      const image = anyImage(draw)
      const stays = draw.random.chance(40)
      plan(draw, { name, image, state: 'created', stays })
      const words = stays ? 'sleep 1000' : shell(changingScript(draw))
      const options = drawOptions(draw, (option) => !option.startsWith('--entrypoint'))
      return [`docker create --name ${name} ${pull(draw, image)}${options}${image} ${words}`]
    },
  },
  {
    form: 'run -i with input',
    weight: 2,
    draw: (draw) => {
      const image = anyImage(draw)
      const words = draw.random.pick(['cat', 'wc -l', "sh -c 'read line; echo got $line'", 'sh'])
      return [`echo 'echo typed' | docker run -i --rm ${pull(draw, image)}${image} ${words}`]
    },
  },
  {
    form: 'run with a bind mount',
    weight: 4,
    needs: 'bind',
    draw: (draw) => {
      const source = draw.random.pick(['dir', 'a.txt', 'newdir'])
      const target = draw.random.pick(['/data', '/srv', '/etc/motd', '/data/sub'])
      const mount = draw.random.chance(70)
        ? `-v "$PWD/${source}":${target}${draw.random.pick(['', '', ':ro'])}`
        : `--mount type=bind,source="$PWD/${source}",target=${target}${draw.random.pick(['', ',readonly'])}`
      const script = draw.random.chance(50) ? changingScript(draw) : lookingScript(draw)
      return [
        ...hostFilesCommand(draw),
        `docker run --rm ${mount} busybox ${shell(script)}`,
        'find dir newdir 2>&1 | sort',
      ]
    },
  },
  {
    form: 'run -d that answers a signal',
    weight: 3,
    draw: (draw) => {
      const name = freshContainerName(draw.random, draw.plan)
      if (name === undefined || draw.plan.baseMayBeGone) return []
      const signal = draw.random.pick(['TERM', 'TERM', 'USR1', 'INT'])
      const script = `trap "echo bye; exit ${draw.random.pick(['0', '3', '7'])}" ${signal}; echo ready; while true; do sleep 0.1; done`
      const end = draw.random.pick([`docker stop -t 2 ${name}`, `docker kill -s ${signal} ${name}`])
      plan(draw, { name, image: 'busybox', state: 'exited', stays: true })
      const option = draw.random.pick(['', `--stop-signal ${signal} `, '--init '])
      return [
        `docker run -d --name ${name} ${option}busybox ${shell(script)}`,
        `for try in 1 2 3 4 5 6 7 8 9 10; do docker logs ${name} 2>&1 | grep -q ready && break; sleep 1; done`,
        end,
        `docker wait ${name}`,
        `docker logs ${name}`,
      ]
    },
  },
  {
    form: 'container prune',
    weight: 1,
    draw: ({ plan }) => {
      for (const container of [...plan.containers])
        if (container.state !== 'running') removeFrom(plan.containers, container)
      return ['docker container prune -f']
    },
  },
]
