/** What a goal can ask for. Every kind is a predicate over the machine, over what happened since the goal was started, or over an answer. */
import * as v from 'valibot'
import { questionSchema } from '../scene'

/** Where a container can find a file: in its image's layers, in its own layer, or in a mount. */
export const fileOrigins = ['image', 'writable', 'volume', 'bind', 'tmpfs'] as const

const name = v.string()
/** An absolute path inside an image, a container or a volume. */
const path = v.pipe(v.string(), v.startsWith('/'))
/** What a file must hold; white space at the ends does not count. */
const content = v.string()

/** Of every check: its id within the goal, and what is true when it is met, in a short sentence. */
const check = <const Kind extends string, Entries extends v.ObjectEntries>(kind: Kind, entries: Entries) =>
  v.object({ kind: v.literal(kind), id: v.string(), label: v.string(), ...entries })

/** Values that the machine knows and the learner is asked for. */
const soughtSchema = v.variant('value', [
  /** The layer of the image that holds a file: its instruction, or the digest of the layer. */
  v.object({ value: v.literal('layer-with-file'), image: name, path }),
  v.object({ value: v.literal('exit-code'), container: name }),
  /** The one path that `docker diff` marks with this letter, directories above it left aside. */
  v.object({ value: v.literal('changed-path'), container: name, change: v.picklist(['A', 'C', 'D']) }),
])
export type Sought = v.InferOutput<typeof soughtSchema>

export const goalCheckSchema = v.variant('kind', [
  check('container-status', {
    container: name,
    status: v.picklist(['created', 'running', 'paused', 'exited']),
    exitCode: v.optional(v.number()),
  }),
  check('container-absent', { container: name }),
  check('container-image', { container: name, image: name }),
  /** What the container was given to run after the image's name. */
  check('container-command', { container: name, command: v.array(v.string()) }),
  check('container-environment', { container: name, variable: v.string(), value: v.string() }),
  check('container-read-only', { container: name }),
  check('container-port', { container: name, port: v.number() }),
  check('container-log', { container: name, text: v.string() }),
  check('container-file', { container: name, path, content }),
  /** The file is as the container's image has it. */
  check('container-file-restored', { container: name, path }),
  check('container-file-origin', { container: name, path, origins: v.array(v.picklist(fileOrigins)) }),
  /** Since the goal was started no container of this name was removed. */
  check('container-kept', { container: name }),
  check('container-removed', { container: name }),
  check('container-stopped', { container: name }),
  check('containers-connected', { containers: v.tuple([name, name]) }),
  check('image-present', { image: name }),
  check('image-absent', { image: name }),
  /** The size must be below so many bytes. */
  check('image-size', { image: name, below: v.number() }),
  check('image-file', { image: name, path, content }),
  /** No layer holds the path, not even a covered or deleted one. */
  check('image-without-path', { image: name, path }),
  /** The text stands in no file of any layer, in no setting and in no line of the history. */
  check('image-without-text', { image: name, text: v.string() }),
  check('image-made-by', { image: name, by: v.picklist(['build', 'commit']) }),
  /** Two images have at least so many layers in common. */
  check('images-share', { images: v.tuple([name, name]), layers: v.number() }),
  check('image-removed', { image: name }),
  check('no-unnamed-images', {}),
  /** Nothing was built, committed or imported since the goal was started. Pulled and loaded images are not new. */
  check('no-new-images', {}),
  /** After a change of this host file, building the image again made at most so many new layers. */
  check('rebuild', { image: name, changed: v.string(), newLayers: v.number() }),
  check('volume-file', { volume: name, path, content }),
  check('volume-absent', { volume: name }),
  /** A file in the host's working directory. */
  check('host-file', { file: v.string(), text: v.string() }),
  check('registry-tag', { reference: name }),
  /** Since the goal was started at most so many layers have gone over the line to a registry. */
  check('layers-sent', { atMost: v.number() }),
  /** Some command since the start has written this text; `what` says what it is without giving it away: “the password”. */
  check('printed', { what: v.string(), text: v.string() }),
  check('choice', { question: questionSchema }),
  check('answer', { prompt: v.string(), sought: soughtSchema }),
])
export type GoalCheck = v.InferOutput<typeof goalCheckSchema>
export type CheckKind = GoalCheck['kind']
