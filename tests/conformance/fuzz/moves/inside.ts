/** Moves that work on the files of containers: exec, cp, diff, commit, export. */
import { hostFiles, hostFilesCommand } from '../hostfiles'
import { type Draw, type Move, quote } from '../move'
import { addTo, imageNameFor } from '../plan'
import { changingScript, directoryInside, fileInside, lookingScript, pathInside } from '../scripts'
import { containerFor } from './lifecycle'

function exec(options: (draw: Draw) => string, words: (draw: Draw) => string): Move['draw'] {
  return (draw) => {
    const container = containerFor(draw, 'running')
    return container === undefined ? [] : [`docker exec ${options(draw)}${container.name} ${words(draw)}`]
  }
}

const shell = (script: string) => `sh -c ${quote(script)}`

const changesOfConfiguration = [
  '-c \'CMD ["echo", "committed"]\'',
  "-c 'ENV A=b'",
  "-c 'WORKDIR /srv'",
  "-c 'LABEL made=by-hand'",
  '-c \'ENTRYPOINT ["echo"]\'',
  "-c 'EXPOSE 80'",
  "-c 'USER daemon'",
  "-c 'VOLUME /data'",
  "-c 'RUN true'",
]

/** An image made of a container, under a name that is new or moves. */
function committed(write: (draw: Draw, container: string, name: string) => readonly string[]): Move['draw'] {
  return (draw) => {
    const container = containerFor(draw)
    if (container === undefined) return []
    const name = imageNameFor(draw.random, draw.plan)
    addTo(draw.plan.images, name)
    if (container.stays) draw.plan.imagesMayStay = true
    return write(draw, container.name, name)
  }
}

export const insideMoves: readonly Move[] = [
  {
    form: 'exec changes',
    weight: 14,
    draw: exec(
      () => '',
      (draw) => shell(changingScript(draw)),
    ),
  },
  {
    form: 'exec looks',
    weight: 8,
    draw: exec(
      () => '',
      (draw) => shell(lookingScript(draw)),
    ),
  },
  {
    form: 'exec with options',
    weight: 3,
    draw: exec(
      ({ random }) =>
        random.pick([
          '-u daemon ',
          '-u 1000 ',
          '-w /etc ',
          '-w /nosuch ',
          '-e A=1 ',
          '-i ',
          '-u nosuch ',
          '--privileged ',
        ]),
      (draw) => draw.random.pick([shell(lookingScript(draw)), shell(changingScript(draw)), 'id', 'pwd', 'env']),
    ),
  },
  {
    form: 'exec with several options',
    weight: 4,
    draw: exec(
      ({ random }) =>
        [
          random.pick(['-u daemon ', '-u 1000:1 ', '-u www-data ', '']),
          random.pick(['-w /etc ', '-w /data ', '-w /tmp ', '']),
          random.pick(['-e A=1 ', "-e 'B=two words' ", '-e HOME=/srv ', '-e MODE ', '']),
        ].join(''),
      (draw) => draw.random.pick([shell(lookingScript(draw)), "sh -c 'id; pwd; echo $A-$B-$HOME'", 'pwd', 'id -un']),
    ),
  },
  {
    form: 'exec -d',
    weight: 1,
    draw: (draw) => {
      const container = containerFor(draw, 'running')
      if (container === undefined) return []
      return [
        `docker exec -d ${container.name} ${draw.random.pick(['sleep 500', 'nosuch', `touch ${fileInside(draw)}`])}`,
        'sleep 1',
        `docker exec ${container.name} ps -o user,args`,
      ]
    },
  },
  {
    form: 'cp to standard output',
    weight: 3,
    draw: (draw) => {
      const container = containerFor(draw)
      if (container === undefined || draw.plan.baseMayBeGone) return []
      return [`docker cp ${container.name}:${pathInside(draw)} - | docker run --rm -i busybox tar -t | sort`]
    },
  },
  {
    form: 'cp from one container to another',
    weight: 2,
    draw: (draw) => {
      const from = containerFor(draw)
      const to = containerFor(draw)
      if (from === undefined || to === undefined) return []
      return [
        `docker cp ${from.name}:${pathInside(draw)} - > part.tar && docker cp - ${to.name}:${directoryInside(draw)} < part.tar`,
        `docker diff ${to.name}`,
      ]
    },
  },
  {
    form: 'commit with several changes',
    weight: 3,
    draw: committed(({ random }, container, name) => {
      const changes = random.several(2, 3, () => random.pick(changesOfConfiguration)).join(' ')
      return [`docker commit ${changes} ${container} ${name}`, `docker image inspect -f '{{json .Config}}' ${name}`]
    }),
  },
  {
    form: 'exec of one program',
    weight: 3,
    draw: exec(
      () => '',
      (draw) =>
        draw.random.pick([
          `cat ${pathInside(draw)}`,
          `rm ${pathInside(draw)}`,
          'nosuch',
          'false',
          '/etc',
          'hostname -d',
        ]),
    ),
  },
  {
    form: 'diff',
    weight: 9,
    draw: (draw) => {
      const container = containerFor(draw)
      return container === undefined ? [] : [`docker diff ${container.name}`]
    },
  },
  {
    form: 'cp into',
    weight: 5,
    draw: (draw) => {
      const container = containerFor(draw)
      if (container === undefined) return []
      const source = draw.random.pick([...hostFiles, 'dir', 'dir/.', 'nosuch'])
      const target = draw.random.pick([
        pathInside(draw),
        directoryInside(draw),
        `${directoryInside(draw)}/`,
        '/nosuch/x',
      ])
      return [
        ...hostFilesCommand(draw),
        `docker cp ${draw.random.pick(['', '', '-q ', '-a '])}${source} ${container.name}:${target}`,
      ]
    },
  },
  {
    form: 'cp out of',
    weight: 4,
    draw: (draw) => {
      const container = containerFor(draw)
      if (container === undefined) return []
      const target = draw.random.pick(['out', 'got.txt', 'dir', '.', 'nosuch/x'])
      const look = draw.random.chance(60) ? ['find . | sort'] : []
      return [...hostFilesCommand(draw), `docker cp ${container.name}:${pathInside(draw)} ${target}`, ...look]
    },
  },
  {
    form: 'commit',
    weight: 7,
    draw: committed(({ random }, container, name) => {
      const options = random.pick(['', '', '', "-m 'made by hand' ", "-a 'A Writer' ", '-p=false '])
      const change = random.chance(40) ? `${random.pick(changesOfConfiguration)} ` : ''
      return [`docker commit ${options}${change}${container} ${name}`]
    }),
  },
  {
    form: 'commit without a name',
    weight: 1,
    draw: (draw) => {
      const container = containerFor(draw)
      return container === undefined ? [] : [`docker commit ${container.name}`]
    },
  },
  {
    form: 'export and import',
    weight: 2,
    draw: (draw) => {
      const container = containerFor(draw)
      if (container === undefined || container.name === 'nosuch') return []
      const name = imageNameFor(draw.random, draw.plan)
      addTo(draw.plan.images, name)
      const change = draw.random.pick(['', '-c \'CMD ["sh"]\' ', "-m 'from a file' "])
      return [`docker export ${container.name} > root.tar`, `docker import ${change}root.tar ${name}`]
    },
  },
  {
    form: 'logs',
    weight: 5,
    draw: (draw) => {
      const container = containerFor(draw, 'exited')
      return container === undefined
        ? []
        : [`docker logs ${draw.random.pick(['', '', '--tail 1 ', '-n 0 ', '--tail all '])}${container.name}`]
    },
  },
  {
    form: 'exec -i with input',
    weight: 1,
    draw: (draw) => {
      const container = containerFor(draw, 'running')
      return container === undefined
        ? []
        : [
            `echo ${draw.random.pick(['typed', 'given'])} | docker exec -i ${container.name} ${draw.random.pick(['cat', 'wc -c', `sh -c 'exec 2>&1; tee ${fileInside(draw)}'`])}`,
          ]
    },
  },
]
