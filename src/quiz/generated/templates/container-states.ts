/** How containers are listed after they were run, created, stopped and removed. */
import { containerStatesText as text } from '../../../content/text/generated/life-cycle'
import { askMatch } from '../ask/match'
import { type JudgedCase, template } from '../case'
import { runIdle } from '../lines'
import { drawNames } from '../names'
import { lastPrinted } from '../read'

const { running, exited, created, unlisted } = text.targets
const listed = { running, exited, created } as const

/** A way to get a container into a state, what is said of it, and what somebody does who believes it to be in another. */
type Way = {
  readonly commands: (name: string) => readonly string[]
  readonly feedback: (name: string) => string
  readonly believed?: {
    readonly belief: 'container-always-runs' | 'container-outlives-its-process' | 'stopped-containers-do-not-count'
    readonly commands: (name: string) => readonly string[]
  }
}

const idle = (name: string) => runIdle(name, 'busybox')
const runs = (name: string) => [idle(name)]

const surprising: readonly [Way, ...Way[]] = [
  {
    commands: (name) => [`docker run --name ${name} busybox true`],
    feedback: text.ended,
    believed: { belief: 'container-outlives-its-process', commands: runs },
  },
  {
    commands: (name) => [`docker run -d --name ${name} busybox sh -c 'sleep 600 & echo started'`],
    feedback: text.endedBeforeOther,
    believed: { belief: 'container-outlives-its-process', commands: runs },
  },
  {
    commands: (name) => [`docker create --name ${name} busybox sleep 600`],
    feedback: text.created,
    believed: { belief: 'container-always-runs', commands: runs },
  },
  {
    commands: (name) => [idle(name), `docker stop ${name}`],
    feedback: text.stopped,
    believed: { belief: 'stopped-containers-do-not-count', commands: () => [] },
  },
]
const plain: readonly Way[] = [
  { commands: runs, feedback: text.runs },
  { commands: (name) => [idle(name), `docker kill ${name}`, `docker start ${name}`], feedback: text.startedAgain },
  { commands: (name) => [`docker run --rm --name ${name} busybox true`], feedback: text.removedItself },
  { commands: (name) => [idle(name), `docker rm -f ${name}`], feedback: text.removed },
]

export const containerStates = template(
  askMatch([running, exited, created, unlisted], (played, name) => {
    const row = lastPrinted(played)
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
    const state = Object.entries(listed).find(([word]) => row?.endsWith(word))
    return state ? state[1] : unlisted
  }),
  (draws): JudgedCase => {
    const { containers } = drawNames(draws)
    const chosen = draws.mix([...draws.mix(surprising).slice(0, 2), ...draws.mix(plain).slice(0, 2)])
    const ways = containers.slice(0, chosen.length).flatMap((name, index) => {
      const way = chosen[index]
      return way ? [{ name, way }] : []
    })
    const story = (believing?: Way) =>
      ways.flatMap(({ name, way }) => (way === believing && way.believed ? way.believed : way).commands(name))
    return {
      files: {},
      commands: story(),
      reveal: ["docker ps -a --format 'table {{.Names}}\\t{{.State}}'"],
      stem: text.asked,
      hint: text.hint,
      items: ways.map(({ name, way }) => ({ text: name, feedback: way.feedback(name) })),
      believers: ways.flatMap(({ way }) =>
        way.believed ? [{ belief: way.believed.belief, world: { commands: story(way) } }] : [],
      ),
    }
  },
)
