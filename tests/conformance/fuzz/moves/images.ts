/** Moves on images: names, removal, archives, the registry. */
import type { Draw, Move } from '../move'
import { addTo, imageNameFor, removeFrom } from '../plan'

/** An image other than the first one, when there is one. */
function ownImage({ random, plan }: Draw): string | undefined {
  const own = plan.images.filter((image) => image !== 'busybox')
  return own.length === 0 ? undefined : random.pick(own)
}

const imageOrBase = (draw: Draw) => (draw.random.chance(80) ? (ownImage(draw) ?? 'busybox') : 'busybox')
const repository = 'localhost:5000/team'

/**
 * Prune goes through images in any order, so what it removed is counted. Where the first image goes, too, its layer may be kept, and its size not be counted,
 * because of earlier sequences.
 */
export const prunedKinds = (all: boolean) =>
  `${all ? "| grep -v -e '^deleted' -e '^Total' " : ''}| cut -d : -f 1,2 | sort | uniq -c`

export const imageMoves: readonly Move[] = [
  {
    form: 'tag',
    weight: 6,
    draw: (draw) => {
      const source = imageOrBase(draw)
      const target = imageNameFor(draw.random, draw.plan)
      addTo(draw.plan.images, target)
      return [`docker ${draw.random.pick(['tag', 'tag', 'image tag'])} ${source} ${target}`]
    },
  },
  {
    form: 'tag (refused)',
    weight: 1,
    draw: ({ random }) => [`docker tag ${random.pick(['nosuch app', 'busybox App', 'busybox app:', 'busybox'])}`],
  },
  {
    form: 'rmi',
    weight: 10,
    draw: (draw) => {
      const image = ownImage(draw)
      if (image === undefined) return []
      if (draw.random.chance(80)) removeFrom(draw.plan.images, image)
      return [`docker ${draw.random.pick(['rmi', 'rmi', 'image rm'])} ${image}`]
    },
  },
  {
    form: 'rmi -f',
    weight: 4,
    draw: (draw) => {
      const image = ownImage(draw)
      if (image === undefined) return []
      removeFrom(draw.plan.images, image)
      return [`docker rmi -f ${image}`]
    },
  },
  {
    form: 'rmi by id',
    weight: 3,
    draw: (draw) => {
      const image = ownImage(draw)
      if (image === undefined) return []
      if (draw.random.chance(70)) removeFrom(draw.plan.images, image)
      return [`docker rmi ${draw.random.pick(['', '', '-f '])}$(docker images -q ${image})`]
    },
  },
  {
    form: 'rmi of the base',
    weight: 2,
    draw: ({ random, plan }) => {
      const target = random.pick(['busybox', '-f busybox', 'nosuch', '-f nosuch'])
      plan.baseMayBeGone ||= target.endsWith('busybox')
      return [`docker rmi ${target}`]
    },
  },
  {
    form: 'rmi of several',
    weight: 1,
    draw: (draw) => {
      const { images } = draw.plan
      if (images.length < 3) return []
      const own = images.filter((image) => image !== 'busybox')
      for (const image of own) removeFrom(images, image)
      return [`docker rmi ${own.join(' ')} nosuch`]
    },
  },
  {
    form: 'image prune',
    weight: 2,
    draw: (draw) => {
      const all = draw.random.chance(40)
      draw.plan.baseMayBeGone ||= all
      return [`docker image prune -f${all ? ' -a' : ''} ${prunedKinds(all)}`]
    },
  },
  {
    form: 'save and load',
    weight: 3,
    draw: (draw) => {
      const image = ownImage(draw)
      if (image === undefined) return []
      const between = draw.random.chance(60) ? [`docker rmi ${draw.random.pick(['', '-f '])}${image}`] : []
      return [
        `docker save -o image.tar ${image}`,
        ...between,
        `docker load ${draw.random.pick(['', '-q '])}-i image.tar`,
      ]
    },
  },
  {
    form: 'push',
    weight: 4,
    needs: 'registry',
    draw: (draw) => {
      const name = `${repository}/${draw.random.pick(['app', 'kit:1'])}`
      addTo(draw.plan.images, name)
      addTo(draw.plan.pushed, name)
      return [`docker tag ${imageOrBase(draw)} ${name}`, `docker push ${draw.random.pick(['', '', '-q '])}${name}`]
    },
  },
  {
    form: 'pull',
    weight: 3,
    needs: 'registry',
    draw: (draw) => {
      const name = draw.plan.pushed.length > 0 ? draw.random.pick(draw.plan.pushed) : `${repository}/nosuch`
      const before = draw.random.chance(60) ? [`docker rmi ${name}`] : []
      return [...before, `docker pull ${draw.random.pick(['', '', '-q '])}${name}`]
    },
  },
]
