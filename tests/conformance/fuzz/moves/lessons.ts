/** Moves as lessons make them: checks of health, names in networks, servers, backups, and what is done to all at once. */
import { type Draw, type Move, quote } from '../move'
import { addTo, containersIn, freshContainerName, freshNetworkName } from '../plan'
import { content, directoryInside, fileInside } from '../scripts'
import { containerFor } from './lifecycle'

/** A new container that stays; nothing where no name is free or its image may be gone. */
function started(draw: Draw, write: (name: string) => readonly string[]): readonly string[] {
  const name = freshContainerName(draw.random, draw.plan)
  if (name === undefined || draw.plan.baseMayBeGone) return []
  draw.plan.containers.push({ name, image: 'busybox', state: 'running', stays: true })
  return write(name)
}

/** Its identifier, for it has no events of an earlier sequence: an empty filter would find those. */
const identifierOf = (name: string) => `$(docker inspect -f {{.Id}} ${name} || echo none)`

export const lessonMoves: readonly Move[] = [
  {
    form: 'run with a health check',
    weight: 3,
    // Gone at the end: what a later look finds would depend on how long the commands between take.
    draw: ({ random, plan }) => {
      const name = freshContainerName(random, plan)
      if (name === undefined || plan.baseMayBeGone) return []
      const command = random.pick(['true', 'exit 1', 'test -e /ok', 'cat /nosuch'])
      const repair = random.chance(40) ? [`docker exec ${name} touch /ok`, 'sleep 4'] : []
      return [
        `docker run -d --name ${name} --health-cmd ${quote(command)} --health-interval 1s --health-retries 1 busybox sleep 1000`,
        'sleep 4',
        ...repair,
        `docker inspect -f '{{.State.Health.Status}} {{(index .State.Health.Log 0).ExitCode}}' ${name}`,
        `docker ps -a -f health=${random.pick(['healthy', 'unhealthy', 'starting', 'none', 'nosuch'])} --format '{{.Names}}'`,
        `docker rm -f ${name}`,
      ]
    },
  },
  {
    form: 'names in a network',
    weight: 5,
    draw: (draw) => {
      const network = freshNetworkName(draw.random, draw.plan)
      if (network === undefined) return []
      return started(draw, (name) => {
        addTo(draw.plan.networks, network)
        const asked = draw.random.pick([name, 'nick', 'nosuch', 'localhost'])
        const look = draw.random.pick([
          `docker run --rm --network ${network} busybox sh -c ${quote(`ping -c 1 -W 1 ${asked} > /dev/null 2>&1; echo $?`)}`,
          `docker exec ${name} sh -c ${quote(`ping -c 1 -W 1 ${asked} > /dev/null 2>&1; echo $?`)}`,
          `docker run --rm busybox sh -c ${quote(`ping -c 1 -W 1 ${asked} > /dev/null 2>&1; echo $?`)}`,
          `docker inspect -f '{{range $n, $e := .NetworkSettings.Networks}}{{$n}} {{json $e.Aliases}} {{len $e.DNSNames}}{{end}}' ${name}`,
        ])
        return [
          `docker network create ${network}`,
          `docker run -d --name ${name} --network ${network} --network-alias nick busybox sleep 1000`,
          look,
          ...(draw.random.chance(30) ? [`docker network disconnect ${network} ${name}`, look] : []),
        ]
      })
    },
  },
  {
    form: 'a web server',
    weight: 3,
    draw: (draw) =>
      started(draw, (name) => [
        `docker run -d --name ${name} busybox sh -c ${quote(`mkdir -p /www && echo ${content(draw)} > /www/index.html && exec httpd -f -p 80 -h /www`)}`,
        'sleep 1',
        draw.random.pick([
          `docker exec ${name} wget -q -O - http://127.0.0.1/`,
          `docker run --rm --network container:${name} busybox wget -q -O - http://localhost/index.html`,
          `docker exec ${name} sh -c 'wget -q -O - http://127.0.0.1/nosuch 2>&1'`,
          `docker exec ${name} ps -o args`,
        ]),
      ]),
  },
  {
    form: 'events of a container',
    weight: 4,
    draw: (draw) => {
      const container = containerFor(draw)
      if (container === undefined || container.name === 'nosuch') return []
      const filter = draw.random.pick(['', '-f event=die -f event=start ', '-f type=container ', '-f type=network '])
      const format = draw.random.pick([
        '{{.Type}} {{.Action}}',
        '{{.Action}}',
        '{{.Action}} {{.Actor.Attributes.name}}',
      ])
      return [
        'sleep 1',
        `docker events --since 1h --until 0s ${filter}-f container=${identifierOf(container.name)} --format '${format}' | grep -v -e exec_ -e resize`,
      ]
    },
  },
  {
    form: 'run with a restart policy',
    weight: 2,
    draw: (draw) => {
      const name = freshContainerName(draw.random, draw.plan)
      if (name === undefined || draw.plan.baseMayBeGone) return []
      draw.plan.containers.push({ name, image: 'busybox', state: 'exited', stays: false, restarts: true })
      return [
        `docker run -d --name ${name} --restart on-failure:${draw.random.pick(['1', '2'])} busybox sh -c ${quote(`echo run; exit ${draw.random.pick(['0', '3'])}`)}`,
        'sleep 3',
        `docker inspect -f '{{.RestartCount}} {{.State.Status}} {{.State.ExitCode}}' ${name}`,
        `docker logs ${name}`,
      ]
    },
  },
  {
    form: 'backup of a volume',
    weight: 3,
    draw: (draw) => {
      if (draw.plan.baseMayBeGone) return []
      addTo(draw.plan.volumes, 'data')
      return [
        `docker run --rm -v data:/data busybox sh -c ${quote(`mkdir -p /data/sub && echo ${content(draw)} > /data/${draw.random.pick(['a', 'b', 'sub/c'])}`)}`,
        'docker run --rm -v data:/data:ro busybox tar -c -C /data . > data.tar',
        'docker run --rm -i -v copy:/data busybox tar -x -C /data < data.tar',
        "docker run --rm -v copy:/data busybox sh -c 'exec 2>&1; find /data | sort; cat /data/a /data/b'",
        'docker volume rm copy',
      ]
    },
  },
  {
    form: 'run with a file of variables',
    weight: 2,
    draw: ({ random, plan }) => {
      if (plan.baseMayBeGone) return []
      const lines = random.several(1, 3, () =>
        random.pick(['A=1', 'B=two words', '# a comment', 'C', 'D=', ' E=5', 'F G=1', '=x', 'H="quoted"']),
      )
      return [
        ["cat > vars.env <<'EOF'", ...lines, 'EOF'].join('\n'),
        `docker run --rm --env-file vars.env ${random.pick(['', '-e A=9 ', '-e C=given '])}busybox sh -c 'env | sort | grep -v HOSTNAME'`,
      ]
    },
  },
  {
    form: 'everything that runs',
    weight: 3,
    draw: (draw) => {
      const word = draw.random.pick(['stop -t 0', 'kill', 'inspect -f {{.Name}}', 'pause', 'port'])
      for (const container of containersIn(draw.plan, 'running')) {
        if (word === 'pause') container.state = 'paused'
        if (word === 'stop -t 0' || word === 'kill') container.state = 'exited'
      }
      return [`docker ${word} $(docker ps -q)`]
    },
  },
  {
    form: 'everything is removed',
    weight: 1,
    draw: (draw) => {
      draw.plan.containers.length = 0
      return [`docker rm -f${draw.random.pick(['', 'v'])} $(docker ps -aq)`]
    },
  },
  {
    form: 'a loop over containers',
    weight: 2,
    draw: ({ random }) => [
      `for one in $(docker ps -a${random.pick(['', ' -f status=exited', ' -f status=running'])} --format '{{.Names}}' | sort); do ${random.pick(['docker inspect -f "{{.Name}} {{.State.Status}}" $one', 'docker diff $one', 'echo "== $one"; docker logs $one 2>&1 | head -n 2'])}; done`,
    ],
  },
  {
    form: 'save into load',
    weight: 1,
    draw: ({ random, plan }) => {
      const own = plan.images.filter((image) => image !== 'busybox')
      return own.length === 0 ? [] : [`docker save ${random.pick(own)} > saved.tar && docker load < saved.tar`]
    },
  },
  {
    form: 'volume with options',
    weight: 1,
    draw: ({ random, plan }) => {
      if (plan.baseMayBeGone) return []
      const options = random.pick([
        '-o type=tmpfs -o device=tmpfs',
        '-o type=tmpfs -o device=tmpfs -o o=size=64k',
        '-d nosuch',
        '-o nosuch=1',
      ])
      return [
        `docker volume create ${options} fast`,
        `docker run --rm -v fast:/data busybox sh -c ${quote("echo x > /data/x; ls /data; mount | grep -c ' /data '")}`,
        'docker volume rm fast',
      ]
    },
  },
  {
    form: 'stats and top',
    weight: 1,
    draw: (draw) => {
      const container = containerFor(draw, 'running')
      if (container === undefined) return []
      return [
        draw.random.pick([
          `docker stats --no-stream --format '{{.Name}}' ${container.name}`,
          `docker top ${container.name} -o pid,args | tr -s ' 0-9' ' '`,
          `docker container top ${container.name} | wc -l`,
        ]),
      ]
    },
  },
  {
    form: 'create, fill, start',
    weight: 2,
    draw: (draw) => {
      const name = freshContainerName(draw.random, draw.plan)
      if (name === undefined || draw.plan.baseMayBeGone) return []
      draw.plan.containers.push({ name, image: 'busybox', state: 'exited', stays: false })
      const file = fileInside(draw)
      return [
        `docker create --name ${name} busybox sh -c ${quote(`cat ${file} 2>&1; ls ${directoryInside(draw)} 2>&1`)}`,
        `echo ${content(draw)} > filled.txt`,
        `docker cp filled.txt ${name}:${file}`,
        `docker start -a ${name}`,
      ]
    },
  },
]
