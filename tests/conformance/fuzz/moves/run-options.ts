/** Options of `docker run` and `docker create`. */
import type { Draw } from '../move'

type Option = { readonly weight: number; readonly write: (draw: Draw) => string }

const volumeOrAnonymous = ({ random, plan }: Draw) => {
  if (plan.volumes.length > 0 && random.chance(70)) return random.pick(plan.volumes)
  return random.pick(['data', 'logs', 'cfg'])
}

const options: readonly Option[] = [
  { weight: 6, write: ({ random }) => `-e ${random.pick(['MODE=test', 'A=1', 'EMPTY=', "'GREETING=hello there'"])}` },
  { weight: 4, write: ({ random }) => `-w ${random.pick(['/data', '/srv', '/tmp/new/dir', '/etc'])}` },
  { weight: 4, write: ({ random }) => `-u ${random.pick(['1', 'daemon', '1000:1000', 'www-data', 'nosuch'])}` },
  { weight: 3, write: ({ random }) => `--hostname ${random.pick(['one', 'host.test'])}` },
  { weight: 4, write: ({ random }) => `--label ${random.pick(['tier=web', 'tier=db', 'plain'])}` },
  {
    weight: 10,
    write: (draw) => `-v ${volumeOrAnonymous(draw)}:${draw.random.pick(['/data', '/srv', '/etc', '/vol:ro'])}`,
  },
  { weight: 2, write: ({ random }) => `-v ${random.pick(['/vol', '/data'])}` },
  {
    weight: 3,
    write: (draw) =>
      `--mount type=volume,source=${volumeOrAnonymous(draw)},target=/data${draw.random.chance(30) ? ',readonly' : ''}`,
  },
  { weight: 3, write: ({ random }) => `--tmpfs ${random.pick(['/tmp', '/data', '/run'])}` },
  { weight: 3, write: () => '--read-only' },
  {
    weight: 4,
    write: ({ random, plan }) => `--network ${random.pick([...plan.networks, 'none', 'bridge', 'nosuchnet'])}`,
  },
  { weight: 2, write: ({ random }) => `-p ${random.pick(['8080:80', '8081:80', '127.0.0.1:8082:80', '80'])}` },
  { weight: 2, write: ({ random }) => `--entrypoint ${random.pick(['echo', 'cat', '/nosuch'])}` },
  { weight: 1, write: () => '--init' },
  { weight: 1, write: ({ random }) => `--cpus ${random.pick(['0.5', '1000', 'x'])}` },
  { weight: 1, write: ({ random }) => `--network-alias ${random.pick(['nick', 'other'])}` },
  { weight: 1, write: ({ random }) => `--add-host ${random.pick(['far:10.0.0.9', 'near'])}` },
  { weight: 1, write: ({ random }) => `--env-file ${random.pick(['nosuch.env', '/dev/null'])}` },
  { weight: 1, write: ({ random }) => `--expose ${random.pick(['90', '90/udp', 'x'])}` },
  { weight: 1, write: ({ random }) => `--stop-timeout ${random.pick(['1', 'x'])}` },
  { weight: 1, write: ({ random }) => `--platform ${random.pick(['linux/amd64'])}` },
  { weight: 1, write: ({ random }) => `--tmpfs ${random.pick(['/data:size=64k', '/srv:mode=700', 'data'])}` },
  { weight: 1, write: ({ random }) => `-m ${random.pick(['64m', '1k', '4x'])}` },
  { weight: 1, write: ({ random }) => `--stop-signal ${random.pick(['KILL', 'USR1', 'NOSUCH'])}` },
  { weight: 1, write: ({ random }) => `--restart ${random.pick(['no', 'sometimes', 'no:3'])}` },
  {
    weight: 3,
    write: (draw) =>
      `--mount type=volume,source=${volumeOrAnonymous(draw)},target=${draw.random.pick(['/data', '/etc'])},${draw.random.pick(['volume-nocopy', 'volume-subpath=sub', 'volume-label=a=b', 'volume-driver=local', 'readonly=false'])}`,
  },
  {
    weight: 3,
    write: ({ random }) =>
      `--mount type=tmpfs,target=${random.pick(['/data', '/srv', '/tmp/in'])}${random.pick(['', ',tmpfs-size=64k', ',tmpfs-mode=700', ',tmpfs-size=x', ',readonly'])}`,
  },
  {
    weight: 1,
    write: ({ random }) =>
      `--mount ${random.pick(['type=bind,source=/nosuch,target=/data', 'source=data', 'type=volume,target=data', 'type=tmpfs,source=data,target=/data'])}`,
  },
  {
    weight: 4,
    write: ({ random }) => `--cap-drop ${random.pick(['ALL', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'nosuch'])}`,
  },
  { weight: 1, write: ({ random }) => `--cap-add ${random.pick(['SYS_TIME', 'cap_net_admin', 'nosuch'])}` },
  {
    weight: 1,
    write: ({ random }) => `--security-opt ${random.pick(['no-new-privileges', 'no-new-privileges:true', 'x', 'x=y'])}`,
  },
  { weight: 1, write: ({ random }) => `--domainname ${random.pick(['lan', 'example.test'])}` },
  { weight: 1, write: ({ random }) => `--group-add ${random.pick(['1', 'daemon', 'nosuch'])}` },
  { weight: 1, write: ({ random }) => `--dns ${random.pick(['10.0.0.2', 'x'])}` },
  { weight: 1, write: ({ random }) => `--ulimit ${random.pick(['nofile=64', 'nofile=64:32', 'nosuch=1'])}` },
  { weight: 1, write: ({ random }) => `--log-driver ${random.pick(['none', 'local', 'nosuch'])}` },
  { weight: 1, write: ({ random }) => `--shm-size ${random.pick(['1m', 'x'])}` },
  { weight: 1, write: ({ random }) => `--cpuset-cpus ${random.pick(['0', '0-1', '7', 'x'])}` },
  { weight: 1, write: ({ random }) => `--annotation ${random.pick(['a=b', 'plain'])}` },
  {
    weight: 1,
    write: ({ random, plan }) => `--volumes-from ${random.pick([...plan.containers.map((one) => one.name), 'nosuch'])}`,
  },
]

/** The volume that an option mounts, if it does. */
const volumeOf = (option: string) => /^(?:-v |--mount .*source=)([a-z]+)/.exec(option)?.[1]

/**
 * None, one or two options. `--entrypoint` goes with foreground runs only: a main process must stay where one is expected. A volume
 * is mounted once: what may be removed of one that is in two places depends on where the kernel met it first.
 */
export function drawOptions(draw: Draw, allowed: (option: string) => boolean): string {
  const drawn = draw.random.chance(45)
    ? draw.random.several(1, 2, () => draw.random.pickWeighted(options).write(draw))
    : []
  const [first = '', second = ''] = drawn.filter(allowed)
  const clash = first === second || (volumeOf(first) !== undefined && volumeOf(first) === volumeOf(second))
  return [first, clash ? '' : second]
    .filter((option) => option !== '')
    .map((option) => `${option} `)
    .join('')
}
