/** What a sequence is expected to have made so far: enough to name things that exist, not a second engine. */
import type { Random } from './random'

export type PlannedState = 'created' | 'running' | 'paused' | 'exited'

export type PlannedContainer = {
  name: string
  image: string
  state: PlannedState
  /** Its main process stays until it is stopped. */
  readonly stays: boolean
  /** The daemon starts it again when it fails, which takes a while after a client has heard of the end. */
  readonly restarts?: true
}

/** What an engine under test can be asked beyond the plain commands. */
export type Capability = 'build' | 'bind' | 'registry'

export type Plan = {
  readonly containers: PlannedContainer[]
  /** References of images, busybox among them. */
  readonly images: string[]
  readonly volumes: string[]
  readonly networks: string[]
  /** Archives that were written into the working directory. */
  readonly archives: { readonly file: string; readonly kind: 'image' | 'container'; readonly of: string }[]
  /** References that were pushed. */
  readonly pushed: string[]
  /** The Dockerfile in the working directory, if there is one. */
  dockerfile: readonly string[]
  /** The files that builds and copies use are there. */
  hasHostFiles: boolean
  /** The first image may have been removed: nothing may need it then, for it cannot be pulled. */
  baseMayBeGone: boolean
  /** An image was made of a container that stays, so a run of an image without words may not end. */
  imagesMayStay: boolean
  /** Counts the contents written so far, so that no two are the same. */
  contents: number
}

/** The plan of a sequence that has not begun. */
export function createPlan(): Plan {
  return {
    containers: [],
    images: ['busybox'],
    volumes: [],
    networks: [],
    archives: [],
    pushed: [],
    dockerfile: [],
    hasHostFiles: false,
    baseMayBeGone: false,
    imagesMayStay: false,
    contents: 0,
  }
}

const containerNames = ['web', 'store', 'job', 'box', 'cache', 'tool']
const imageNames = ['app', 'site', 'base:1', 'app:v2', 'kit', 'kit:old']
const volumeNames = ['data', 'logs', 'conf']
const networkNames = ['front', 'back']

/** A name that is not taken; undefined when all are. */
function fresh(random: Random, names: readonly string[], taken: readonly string[]): string | undefined {
  const free = names.filter((name) => !taken.includes(name))
  return free.length === 0 ? undefined : random.pick(free)
}

export const freshContainerName = (random: Random, plan: Plan) =>
  fresh(
    random,
    containerNames,
    plan.containers.map((container) => container.name),
  )
/** An image name: a new one, or now and then one that moves to another image. */
export const imageNameFor = (random: Random, plan: Plan) =>
  (random.chance(75) ? fresh(random, imageNames, plan.images) : undefined) ?? random.pick(imageNames)
export const freshVolumeName = (random: Random, plan: Plan) => fresh(random, volumeNames, plan.volumes)
export const freshNetworkName = (random: Random, plan: Plan) => fresh(random, networkNames, plan.networks)

/** The containers in one of these states; all of them when none is named. */
export function containersIn(plan: Plan, ...states: readonly PlannedState[]): readonly PlannedContainer[] {
  return plan.containers.filter((container) => states.length === 0 || states.includes(container.state))
}

/** Takes a value out of a list that holds it. */
export function removeFrom<T>(list: T[], value: T): void {
  const index = list.indexOf(value)
  if (index >= 0) list.splice(index, 1)
}

/** Puts a value into a list that lacks it. */
export function addTo<T>(list: T[], value: T): void {
  if (!list.includes(value)) list.push(value)
}
