/** Moves that build images. */
import { brokenDockerfile, changedDockerfile, newDockerfile, threeStages } from '../dockerfiles'
import { changeHostFile, hostFilesCommand } from '../hostfiles'
import type { Draw, Move } from '../move'
import { addTo, imageNameFor } from '../plan'

function write(draw: Draw, lines: readonly string[], file = 'Dockerfile'): string {
  if (file === 'Dockerfile') draw.plan.dockerfile = lines
  return [`cat > ${file} <<'EOF'`, ...lines, 'EOF'].join('\n')
}

/** Options that change what is built, what is taken from the cache, or what is said of it. */
const buildOptions = [
  '--no-cache ',
  '--no-cache ',
  '--no-cache ',
  '--no-cache-filter make ',
  '--build-arg V=2 ',
  '--build-arg NOSUCH=1 ',
  '--build-arg A=given ',
  '--target make ',
  '--label by=flag ',
  '--pull=false ',
  '--network none ',
  '--iidfile image.id ',
  '--progress plain ',
  '-f Dockerfile ',
  '-t second:tag ',
]

const drawOption = ({ random }: Draw, chance: number) => (random.chance(chance) ? random.pick(buildOptions) : '')

/** Nothing while the first image may be missing: what BuildKit says then depends on the network. */
function build(draw: Draw, options = drawOption(draw, 15)): readonly string[] {
  if (draw.plan.baseMayBeGone) return []
  const name = imageNameFor(draw.random, draw.plan)
  addTo(draw.plan.images, name)
  const quiet = draw.random.chance(30) ? '-q ' : ''
  return [
    `docker ${draw.random.pick(['build', 'build', 'build', 'buildx build', 'image build'])} ${options}${quiet}-t ${name} .`,
  ]
}

const needs = 'build'

export const buildMoves: readonly Move[] = [
  {
    form: 'build of a new Dockerfile',
    needs,
    weight: 12,
    draw: (draw) => [...hostFilesCommand(draw), write(draw, newDockerfile(draw)), ...build(draw)],
  },
  {
    form: 'build again',
    needs,
    weight: 4,
    draw: (draw) => (draw.plan.dockerfile.length === 0 ? [] : build(draw)),
  },
  {
    form: 'build of a changed Dockerfile',
    needs,
    weight: 6,
    draw: (draw) => {
      const { dockerfile } = draw.plan
      return dockerfile.length === 0 ? [] : [write(draw, changedDockerfile(draw, dockerfile)), ...build(draw)]
    },
  },
  {
    form: 'build after a changed file',
    needs,
    weight: 3,
    draw: (draw) => (draw.plan.dockerfile.length === 0 ? [] : [...changeHostFile(draw), ...build(draw)]),
  },
  {
    form: 'build with options',
    needs,
    weight: 5,
    draw: (draw) => {
      const option = drawOption(draw, 100)
      return draw.plan.dockerfile.length === 0 ? [] : build(draw, option)
    },
  },
  {
    form: 'build of one of several stages',
    needs,
    weight: 3,
    draw: (draw) => [
      ...hostFilesCommand(draw),
      write(draw, threeStages(draw)),
      ...build(
        draw,
        draw.random.pick([
          '--target tools ',
          '--target make ',
          '--target last ',
          '--target nosuch ',
          '',
          drawOption(draw, 100),
        ]),
      ),
    ],
  },
  {
    form: 'build that fails',
    needs,
    weight: 4,
    draw: (draw) => {
      if (draw.plan.baseMayBeGone) return []
      const lines = brokenDockerfile(draw)
      return [...hostFilesCommand(draw), write(draw, lines, 'Broken'), `docker build -f Broken -t broken .`]
    },
  },
  {
    form: 'build from standard input',
    needs,
    weight: 1,
    draw: (draw) => {
      if (draw.plan.baseMayBeGone) return []
      const name = imageNameFor(draw.random, draw.plan)
      addTo(draw.plan.images, name)
      return [
        [
          `docker build -q -t ${name} - <<'EOF'`,
          'FROM busybox',
          `RUN echo ${draw.plan.images.length} > /stdin`,
          'EOF',
        ].join('\n'),
      ]
    },
  },
  {
    form: 'build with .dockerignore',
    needs,
    weight: 1,
    draw: (draw) => [
      ...hostFilesCommand(draw),
      `echo '${draw.random.pick(['*.txt', 'dir', '**/c.txt', '*\\n!a.txt'])}' > .dockerignore`,
      write(draw, ['FROM busybox', 'WORKDIR /ctx', 'COPY . .', 'RUN find /ctx | sort']),
      ...build(draw),
    ],
  },
]
