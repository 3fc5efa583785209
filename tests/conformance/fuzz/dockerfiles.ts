/** Random Dockerfiles, their small changes, and mistakes in them. */
import { hostFiles } from './hostfiles'
import type { Draw } from './move'
import { changingScript, content, fileInside } from './scripts'

type Instruction = { readonly weight: number; readonly write: (draw: Draw) => string }

const destinations = ['/srv/', '/data/', '/data/a', '/etc/motd', '.', './in/', '/var/www/index.html', '/data/deep/er/']

/** Output and possible failure of a step are one of the things to compare, but most steps are to succeed. */
function runStep(draw: Draw): string {
  const { random } = draw
  const script = changingScript(draw)
  return random.chance(88) ? `(${script}) || true` : script
}

const instructions: readonly Instruction[] = [
  { weight: 12, write: (draw) => `RUN ${runStep(draw)}` },
  {
    weight: 8,
    write: (draw) => `RUN mkdir -p /data/sub && echo ${content(draw)} > /data/${draw.random.pick(['a', 'b', 'sub/c'])}`,
  },
  { weight: 3, write: (draw) => `RUN ["sh", "-c", "echo ${content(draw)} > /exec"]` },
  { weight: 3, write: (draw) => `RUN cat ${fileInside(draw)} 2>&1 || echo missing` },
  { weight: 10, write: ({ random }) => `COPY ${random.pick(hostFiles)} ${random.pick(destinations)}` },
  {
    weight: 3,
    write: ({ random }) =>
      `COPY ${random.pick(['dir', 'dir/', '*.txt', 'a.txt b.txt', 'dir app.sh'])} ${random.pick(['/srv/', '/data/', './'])}`,
  },
  {
    weight: 2,
    write: ({ random }) =>
      `COPY --${random.pick(['chmod=600', 'chown=1:1', 'chown=daemon'])} ${random.pick(hostFiles)} ${random.pick(destinations)}`,
  },
  { weight: 3, write: ({ random }) => `COPY . ${random.pick(['.', '/app', '/srv/ctx/'])}` },
  {
    weight: 2,
    write: ({ random }) => `COPY --from=busybox ${random.pick(['/etc/group', '/nosuch', '/var/www'])} /copied/`,
  },
  { weight: 2, write: ({ random }) => `ADD ${random.pick(hostFiles)} ${random.pick(destinations)}` },
  {
    weight: 5,
    write: ({ random }) => `ENV ${random.pick(['A=1', 'B=$A-2', 'MODE="two words"', 'PATH=/srv:$PATH', 'A=1 B=2'])}`,
  },
  { weight: 5, write: ({ random }) => `WORKDIR ${random.pick(['/data', '/srv/app', 'sub', '/etc', '$A/x'])}` },
  { weight: 3, write: ({ random }) => `USER ${random.pick(['daemon', '1000', 'root', '1:1'])}` },
  { weight: 4, write: ({ random }) => `LABEL ${random.pick(['made=here', 'made=here tier=web', 'text="a b"'])}` },
  { weight: 3, write: ({ random }) => `ARG ${random.pick(['V=1', 'V', 'OTHER=x'])}` },
  { weight: 3, write: () => 'RUN echo "v is $V" > /tmp/v' },
  {
    weight: 5,
    write: ({ random }) =>
      `CMD ${random.pick(['["echo", "from cmd"]', '["cat", "/data/a"]', 'echo shell $A', '["sh"]', 'ls /data'])}`,
  },
  {
    weight: 3,
    write: ({ random }) =>
      `ENTRYPOINT ${random.pick(['["echo"]', '["sh", "-c"]', 'echo entry', '["/bin/echo", "first"]'])}`,
  },
  { weight: 2, write: ({ random }) => `EXPOSE ${random.pick(['80', '80/udp', '80 443'])}` },
  { weight: 2, write: ({ random }) => `VOLUME ${random.pick(['/data', '["/srv"]'])}` },
  { weight: 1, write: ({ random }) => `STOPSIGNAL ${random.pick(['KILL', 'SIGUSR1'])}` },
  { weight: 1, write: () => 'ONBUILD RUN echo built on top' },
  { weight: 1, write: () => 'SHELL ["/bin/sh", "-e", "-c"]' },
  { weight: 1, write: () => 'HEALTHCHECK NONE' },
  {
    weight: 1,
    write: ({ random }) =>
      `HEALTHCHECK ${random.pick(['--interval=5s CMD true', 'CMD ["test", "-e", "/ok"]', '--retries=x CMD true', '--timeout=3s --retries=2 CMD exit 1'])}`,
  },
  {
    weight: 1,
    write: ({ random }) => `ADD --${random.pick(['chmod=640', 'chown=1:1', 'link'])} ${random.pick(hostFiles)} /data/`,
  },
  {
    weight: 2,
    write: (draw) =>
      `RUN <<EOT sh -e\ncd /tmp\necho ${content(draw)} > here\n${draw.random.pick(['cat here', 'false', 'ls nosuch || true'])}\nEOT`,
  },
  {
    weight: 1,
    write: (draw) => `COPY --chmod=600 <<'EOT' <<B /srv/\n$A ${content(draw)}\nEOT\nsecond $A\nB`,
  },
  { weight: 1, write: ({ random }) => `RUN echo "\${A:-none} \${V:+set}" > /tmp/${random.pick(['a', 'v'])}` },
  { weight: 1, write: ({ random }) => `ENV C="\${A:-fallback}" D=${random.pick(['${B:+yes}', '$C', "'single $A'"])}` },
  { weight: 2, write: (draw) => `RUN <<EOT\nmkdir -p /data\necho ${content(draw)} > /data/a\nEOT` },
  {
    weight: 2,
    write: (draw) => `COPY <<EOT ${draw.random.pick(['/data/a', '/srv/x', '/etc/motd'])}\n${content(draw)} $A\nEOT`,
  },
  { weight: 2, write: (draw) => `# a comment\nRUN echo ${content(draw)} \\\n  > /tmp/t` },
  { weight: 1, write: (draw) => `run echo ${content(draw)} > /tmp/lower` },
  { weight: 1, write: (draw) => `RUN --mount=type=cache,target=/cache echo ${content(draw)} > /cache/x && ls /cache` },
  { weight: 1, write: (draw) => `RUN --mount=type=bind,target=/ctx ls /ctx/dir > /tmp/t; echo ${content(draw)}` },
  { weight: 1, write: (draw) => `RUN --network=none echo ${content(draw)} > /tmp/net` },
  { weight: 1, write: () => 'COPY --from=busybox /etc/passwd /users' },
  { weight: 1, write: () => 'COPY --link a.txt /linked/' },
  { weight: 1, write: () => 'ENV LEGACY value with spaces' },
  { weight: 1, write: () => 'RUN id && pwd && env | sort | grep -v HOSTNAME' },
  { weight: 1, write: ({ random }) => `MAINTAINER ${random.pick(['me', 'Some One'])}` },
]

const mistakes: readonly string[] = [
  'COPY nosuch.txt /srv/',
  'RUN exit 3',
  'RUN echo going && false',
  'RUN nosuchcommand',
  'COPPY a.txt /srv/',
  'COPY a.txt',
  'ENV',
  'WORKDIR',
  'COPY --nosuch a.txt /x',
  'COPY --from=nosuchstage /a /b',
  'USER nosuch\nRUN id',
  'EXPOSE many',
  'COPY ../out /srv/',
  'COPY a.txt b.txt /data',
  'LABEL',
  'FROM',
  'RUN ["sh", "-c", "exit 5"]',
  'ARG A B=',
  'ONBUILD FROM busybox',
]

const instruction = (draw: Draw) => draw.random.pickWeighted(instructions).write(draw)

function base(draw: Draw): string {
  const { random, plan } = draw
  return random.chance(80) ? 'busybox' : random.pick(plan.images)
}

function twoStages(draw: Draw): readonly string[] {
  const first = [
    'FROM busybox AS make',
    `RUN mkdir -p /out && echo ${content(draw)} > /out/made`,
    ...draw.random.several(0, 1, () => instruction(draw)),
  ]
  const copied = draw.random.pick(['/out/made /srv/', '/out /data', '/out/made /data/a', '/etc/passwd /users'])
  return [
    ...first,
    'FROM busybox',
    ...draw.random.several(0, 2, () => instruction(draw)),
    `COPY --from=${draw.random.pick(['make', '0'])} ${copied}`,
  ]
}

/** Stages that stand on one another and copy from one another; not each is needed for each target. */
export function threeStages(draw: Draw): readonly string[] {
  const some = () => draw.random.several(0, 2, () => instruction(draw))
  return [
    'ARG TAG=latest',
    'FROM busybox:${TAG} AS tools',
    ...some(),
    'FROM tools AS make',
    `RUN mkdir -p /out && echo ${content(draw)} > /out/made`,
    ...some(),
    'FROM busybox AS last',
    'ARG TAG',
    ...some(),
    `COPY --from=${draw.random.pick(['make', 'tools', '1'])} ${draw.random.pick(['/out/made /srv/', '/etc/passwd /users', '/nosuch /x'])}`,
  ]
}

/** The lines of a new Dockerfile. */
export function newDockerfile(draw: Draw): readonly string[] {
  if (draw.random.chance(15)) return twoStages(draw)
  if (draw.random.chance(6))
    return ['ARG BASE=busybox', 'FROM $BASE', ...draw.random.several(1, 3, () => instruction(draw))]
  return [`FROM ${base(draw)}`, ...draw.random.several(1, 5, () => instruction(draw))]
}

/** The Dockerfile with one line added, taken away, replaced, or wrong. */
export function changedDockerfile(draw: Draw, lines: readonly string[]): readonly string[] {
  const { random } = draw
  const place = 1 + random.below(Math.max(1, lines.length - 1))
  const [before, after] = [lines.slice(0, place), lines.slice(place)]
  if (random.chance(15)) return [...lines, random.pick(mistakes)]
  if (random.chance(35)) return [...before, instruction(draw), ...after]
  if (random.chance(30) && after.length > 1) return [...before, ...after.slice(1)]
  return [...before, instruction(draw), ...after.slice(1)]
}

/** A Dockerfile of one stage that does not build. */
export function brokenDockerfile(draw: Draw): readonly string[] {
  return ['FROM busybox', ...draw.random.several(0, 2, () => instruction(draw)), draw.random.pick(mistakes)]
}
