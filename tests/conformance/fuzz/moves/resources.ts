/** Moves on volumes and networks, and on everything at once. */
import type { Draw, Move } from '../move'
import { addTo, freshNetworkName, freshVolumeName, removeFrom } from '../plan'
import { prunedKinds } from './images'
import { containerFor } from './lifecycle'

const volume = ({ random, plan }: Draw) => random.pick([...plan.volumes, ...plan.volumes, 'data', 'nosuch'])
const network = ({ random, plan }: Draw) =>
  random.pick([...plan.networks, ...plan.networks, ...plan.networks, 'bridge', 'nosuch'])

export const resourceMoves: readonly Move[] = [
  {
    form: 'volume create',
    weight: 4,
    draw: (draw) => {
      const name = freshVolumeName(draw.random, draw.plan)
      if (name === undefined) return []
      addTo(draw.plan.volumes, name)
      return [`docker volume create ${draw.random.pick(['', '', '--label keep=yes '])}${name}`]
    },
  },
  {
    form: 'volume rm',
    weight: 4,
    draw: (draw) => {
      const name = volume(draw)
      if (draw.random.chance(50)) removeFrom(draw.plan.volumes, name)
      return [`docker volume rm ${draw.random.pick(['', '', '-f '])}${name}`]
    },
  },
  {
    form: 'volume inspect',
    weight: 2,
    draw: (draw) => [`docker volume inspect -f '{{.Name}} {{.Driver}} {{.Scope}} {{json .Labels}}' ${volume(draw)}`],
  },
  {
    form: 'volume prune',
    weight: 2,
    draw: ({ random }) => [`docker volume prune -f${random.pick(['', ' -a', ' --filter label=keep'])}`],
  },
  {
    form: 'volume ls',
    weight: 2,
    draw: ({ random }) => [
      `docker volume ls ${random.pick(['-f name=data', '--filter dangling=true -f name=a', "-f name=o --format '{{.Name}} {{.Driver}}'", '-q -f driver=nosuch'])}`,
    ],
  },
  {
    form: 'network create',
    weight: 3,
    draw: (draw) => {
      const name = freshNetworkName(draw.random, draw.plan)
      if (name === undefined) return []
      addTo(draw.plan.networks, name)
      return [`docker network create ${draw.random.pick(['', '', '--label net=1 ', '--internal '])}${name}`]
    },
  },
  {
    form: 'network connect',
    weight: 3,
    draw: (draw) => {
      const container = containerFor(draw)
      return container === undefined
        ? []
        : [
            `docker network ${draw.random.pick(['connect', 'connect', 'connect --alias nick', 'disconnect', 'disconnect -f'])} ${network(draw)} ${container.name}`,
          ]
    },
  },
  {
    form: 'network rm',
    weight: 3,
    draw: (draw) => {
      const name = network(draw)
      if (draw.random.chance(50)) removeFrom(draw.plan.networks, name)
      return [`docker network rm ${name}`]
    },
  },
  {
    form: 'network inspect',
    weight: 2,
    draw: (draw) => [
      `docker network inspect -f '{{.Name}} {{.Driver}} {{.Internal}} {{range .Containers}}{{println .Name}}{{end}}' ${network(draw)}`,
    ],
  },
  { form: 'network prune', weight: 1, draw: () => ['docker network prune -f'] },
  {
    form: 'system prune',
    weight: 1,
    draw: ({ random, plan }) => {
      plan.containers.splice(
        0,
        plan.containers.length,
        ...plan.containers.filter((one) => one.state === 'running' || one.state === 'paused'),
      )
      const option = random.pick(['', ' --volumes', ' -a'])
      plan.baseMayBeGone ||= option === ' -a'
      return [`docker system prune -f${option} | grep -v '^Total reclaimed' ${prunedKinds(option === ' -a')}`]
    },
  },
]
