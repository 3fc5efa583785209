/** Moves that only look: lists, inspect, history. */
import type { Draw, Move } from '../move'
import { containersIn } from '../plan'
import { anyImage } from './create'
import { containerFor } from './lifecycle'

const containerFields = [
  '{{.State.Status}} {{.State.Running}} {{.State.Paused}} {{.State.ExitCode}}',
  '{{.Name}} {{.Config.Image}} {{json .Config.Cmd}}',
  '{{json .Config.Env}}',
  '{{.Path}} {{json .Args}}',
  '{{.Config.WorkingDir}}|{{.Config.User}}|{{.Config.Hostname | len}}',
  '{{json .HostConfig.Binds}} {{.HostConfig.NetworkMode}} {{.HostConfig.ReadonlyRootfs}}',
  '{{len .Mounts}} {{.RestartCount}} {{.Driver}} {{.Platform}}',
  '{{if .State.Running}}up{{else}}down {{.State.ExitCode}}{{end}}',
  '{{range $name, $network := .NetworkSettings.Networks}}{{$name}} {{len $network.Aliases}} {{end}}',
  '{{json .HostConfig.PortBindings}} {{json .Config.ExposedPorts}}',
  '{{.State.Error}}|{{.State.OOMKilled}}|{{.State.Dead}}',
  '{{.NoSuchField}}',
  '{{index .Config.Labels "tier"}}',
  '{{json .Config.Labels}}',
  '{{.HostConfig.RestartPolicy.Name}} {{.HostConfig.Memory}} {{.Config.StopSignal}}',
  '{{.State.StartedAt}} {{.State.FinishedAt}}',
  '{{json .State}}',
  '{{.Id}} {{.Image}}',
  '{{upper .State.Status}} {{title .Driver}}',
]

const imageFields = [
  '{{json .Config.Cmd}} {{json .Config.Entrypoint}}',
  '{{json .Config.Env}}',
  '{{len .RootFS.Layers}} {{.RootFS.Type}}',
  '{{json .RootFS.Layers}}',
  '{{.Os}}/{{.Architecture}} {{json .RepoTags}}',
  '{{.Config.WorkingDir}}|{{.Config.User}}|{{json .Config.Labels}}',
  '{{json .Config}}',
  '{{.Id}} {{.Parent}}',
  '{{.Comment}}|{{.Author}}|{{.Created}}',
  '{{json .Config.ExposedPorts}} {{json .Config.Volumes}} {{json .Config.OnBuild}}',
  '{{.Nope}}',
]

const tableOfContainers = [
  '',
  '-a',
  "-a --format '{{.Names}} {{.Image}} {{.Status}}'",
  "-a --format 'table {{.Names}}\\t{{.State}}\\t{{.Command}}'",
  '-aq',
  '-aq --no-trunc',
  '-a --no-trunc',
  '-l',
  '-n 2',
  '-a -f status=exited',
  '-a -f status=created',
  '-f status=paused',
  '-a -f exited=0',
  '-a -f exited=137',
  '-a -f name=b',
  '-a -f ancestor=busybox',
  '-a -f label=tier',
  '-a -f volume=data',
  '-a -f network=front',
  "-a --format '{{.Names}} {{.Size}}' -s",
  "-a --format '{{.Names}} {{.Labels}} {{.LocalVolumes}}'",
  "-a --format '{{json .Names}} {{.RunningFor}} {{.Ports}}'",
  '-a -f since=web',
  '-a -f before=db',
  '-a -f is-task=false',
  '-a -f publish=80',
  '-a -f id=zz',
  '--format json -f name=nosuch',
  '-a --format \'{{.Names}}: {{if eq .State "running"}}up{{else}}not up{{end}}\'',
  '-a -f status=nosuch',
  '-a -f nosuch=1',
]

const tableOfImages = [
  '',
  '-a',
  '-q',
  '--no-trunc',
  '--digests',
  "--format '{{.Repository}}:{{.Tag}} {{.Size}}'",
  "--format 'table {{.Repository}}\\t{{.Tag}}'",
  '-f dangling=true',
  '-f dangling=false',
  '-f reference=app',
  "-f 'reference=*:v2'",
  '-f label=made',
  '-f since=busybox',
  '-f before=app',
  "--format '{{.ID}} {{.Tag}} {{.CreatedSince}}'",
  '-f nosuch=1',
  'app',
  'kit',
  'busybox',
  'nosuch',
]

const helpTopics = [
  'run',
  'rm',
  'ps',
  'build',
  'images',
  'rmi',
  'exec',
  'cp',
  'commit',
  'diff',
  'volume',
  'network create',
  'image',
  'container',
  'history',
  'stop',
  'inspect',
]

const group = ({ random }: Draw, short: string, long: string) => (random.chance(12) ? long : short)

export const lookMoves: readonly Move[] = [
  {
    form: 'ps',
    weight: 8,
    draw: (draw) => [`docker ${group(draw, 'ps', 'container ls')} ${draw.random.pick(tableOfContainers)}`.trimEnd()],
  },
  {
    form: 'images',
    weight: 5,
    draw: (draw) => [`docker ${group(draw, 'images', 'image ls')} ${draw.random.pick(tableOfImages)}`.trimEnd()],
  },
  {
    form: 'inspect -f (container)',
    weight: 8,
    draw: (draw) => {
      const container = containerFor(draw)
      return container === undefined
        ? []
        : [
            `docker ${draw.random.pick(['inspect', 'inspect', 'container inspect'])} -f '${draw.random.pick(containerFields)}' ${container.name}`,
          ]
    },
  },
  {
    form: 'inspect -f (image)',
    weight: 6,
    draw: (draw) => [
      `docker ${draw.random.pick(['image inspect', 'image inspect', 'inspect'])} -f '${draw.random.pick(imageFields)}' ${anyImage(draw)}`,
    ],
  },
  {
    form: 'history',
    weight: 5,
    draw: (draw) => [
      `docker history ${draw.random.pick(['', '', '--no-trunc ', '-q ', '-H=false ', "--format '{{.CreatedBy}}|{{.Size}}' --no-trunc "])}${anyImage(draw)}`,
    ],
  },
  {
    form: 'port',
    weight: 1,
    draw: (draw) => {
      const container = containerFor(draw, 'running')
      return container === undefined ? [] : [`docker port ${container.name}${draw.random.pick(['', ' 80', ' 81/udp'])}`]
    },
  },
  {
    form: 'top',
    weight: 2,
    draw: (draw) => {
      const container = containerFor(draw, 'running')
      return container === undefined ? [] : [`docker top ${container.name}`]
    },
  },
  {
    form: 'system df',
    weight: 2,
    draw: () => ["docker system df --format '{{.Type}} {{.TotalCount}} {{.Active}}' | grep -v Cache"],
  },
  {
    form: 'info',
    weight: 1,
    draw: () => [
      "docker info --format '{{.Containers}} {{.ContainersRunning}} {{.ContainersPaused}} {{.ContainersStopped}} {{.Images}}'",
    ],
  },
  {
    form: 'logs with options',
    weight: 1,
    draw: (draw) => {
      const container = containerFor(draw, 'exited')
      return container === undefined
        ? []
        : [
            `docker logs ${draw.random.pick(['-t', '--since 1h', '--until 1h', '--details', '--tail x'])} ${container.name}`,
          ]
    },
  },
  {
    form: 'inspect with sizes and types',
    weight: 2,
    draw: (draw) => {
      const container = containerFor(draw)
      if (container === undefined) return []
      return [
        `docker inspect ${draw.random.pick(["-s -f '{{.SizeRw}}'", "--type container -f '{{.Name}}'", "--type image -f '{{.Id}}'", "-f '{{json .HostConfig.Mounts}}'", "-f '{{json .HostConfig.Ulimits}} {{.HostConfig.ShmSize}} {{.HostConfig.CpusetCpus}}'", "-f '{{.HostConfig.LogConfig.Type}} {{json .HostConfig.GroupAdd}} {{json .HostConfig.Dns}}'", "-f '{{range .Config.Env}}{{println .}}{{end}}'"])} ${container.name}`,
      ]
    },
  },
  {
    form: '--help',
    weight: 1,
    draw: ({ random }) => [`docker ${random.pick(helpTopics)} --help`],
  },
  {
    form: 'several at once',
    weight: 2,
    draw: ({ random, plan }) => {
      const running = containersIn(plan, 'running').map((container) => container.name)
      if (running.length === 0) return []
      return [
        `docker ${random.pick(['inspect -f {{.Name}}', 'pause', 'unpause', 'start', 'port'])} ${[...running.slice(0, 1), 'nosuch'].join(' ')}`,
      ]
    },
  },
  {
    form: 'mistakes',
    weight: 3,
    draw: ({ random }) => [
      random.pick([
        'docker run',
        'docker rm',
        'docker exec web',
        'docker nosuch',
        'docker ps --nosuch',
        'docker images a b',
        'docker run --name /bad/name busybox true',
        'docker run -p 99999:80 --rm busybox true',
        'docker run -v relative:/x:zz --rm busybox true',
        'docker run -e --rm',
        'docker run -m 4x busybox',
        'docker cp a.txt b.txt',
        'docker cp nosuch:/a nosuch:/b',
        'docker commit',
        'docker network create bridge',
        'docker volume create b/ad',
        'docker build',
        'docker container',
        'docker inspect nosuch',
        'docker logs nosuch',
        'docker stop',
        'docker inspect --type volume nosuch',
        'docker tag',
        'docker history',
        'docker run --pull sometimes busybox true',
        'docker create --name x busybox',
        'docker run --network container:nosuch busybox true',
        'docker run --rm --restart always busybox true',
        'docker run --rm -it busybox true',
        'docker run --mount type=nosuch,target=/x busybox true',
        'docker run --mount target=/x,sauce=y busybox true',
        "docker ps --format '{{.Nope}}'",
        "docker ps --format '{{.Names'",
        'docker volume ls -f nosuch=1',
        'docker network rm bridge',
        'docker system nosuch',
        'docker image nosuch',
        'docker update --memory 4 nosuch',
      ]),
    ],
  },
]
