/** What is still missing for a goal, in sentences filled with facts of the machine. */

const list = (names: readonly string[]) => names.join(', ')
const layers = (count: number) => `${count} ${count === 1 ? 'layer' : 'layers'}`
const quoted = (text: string) => `“${text}”`

/** Where a container's file comes from. */
const origins = {
  image: 'a layer of the image',
  writable: 'the container’s own layer',
  volume: 'a volume',
  bind: 'the host (a bind mount)',
  tmpfs: 'memory (a tmpfs mount)',
} as const

const either = (names: readonly (keyof typeof origins)[]) => names.map((name) => origins[name]).join(' or ')

export const goalChecksText = {
  noContainer: (name: string) => `There is no container named ${name}.`,
  noImage: (name: string) => `There is no image named ${name}.`,
  noVolume: (name: string) => `There is no volume named ${name}.`,

  /** A state in words: `running`, `has exited (137)`. */
  state: (status: string, exitCode: number) =>
    status === 'exited' ? `has exited (${exitCode})` : status === 'created' ? 'was never started' : `is ${status}`,
  wantedState: (status: string, exitCode: number | undefined) =>
    exitCode === undefined ? status : `${status} with code ${exitCode}`,
  otherState: (name: string, state: string, wanted: string) =>
    `Container ${name} ${state}; the goal wants it ${wanted}.`,
  stillThere: (name: string, state: string) => `Container ${name} is still there; it ${state}.`,
  otherImage: (name: string, image: string, wanted: string) =>
    `Container ${name} was made from ${image}; the goal wants one from ${wanted}.`,
  otherCommand: (name: string, command: string, wanted: string) =>
    `Container ${name} was given ${command === '' ? 'nothing' : quoted(command)} to run; the goal wants ${wanted === '' ? 'nothing' : quoted(wanted)}.`,
  noVariable: (name: string, variable: string) => `Container ${name} has no variable ${variable}.`,
  otherValue: (name: string, variable: string, value: string, wanted: string) =>
    `In container ${name}, ${variable} is ${quoted(value)}; the goal wants ${quoted(wanted)}.`,
  writableRoot: (name: string) =>
    `The root file system of container ${name} can be written; the goal wants it read-only.`,
  portClosed: (name: string, port: number) => `Container ${name} is not reachable at port ${port} of the host.`,
  emptyLog: (name: string, wanted: string) =>
    `The log of container ${name} is empty; the goal wants it to say ${quoted(wanted)}.`,
  otherLog: (name: string, text: string) => `The log of container ${name} does not say ${quoted(text)}.`,
  replaced: (name: string) =>
    `The container ${name} from the start was removed; the goal wants to keep it. Start again to get it back.`,
  neverRemoved: (name: string) => `No container ${name} has been removed yet.`,
  neverStopped: (name: string) => `Container ${name} has not been stopped yet.`,
  notConnected: (one: string, other: string) =>
    `${one} and ${other} have no network of their own in common. Names are not found on the default network, bridge.`,

  noFile: (path: string, name: string) => `There is no file ${path} in container ${name}.`,
  otherContent: (path: string, name: string, content: string, wanted: string) =>
    `${path} in ${name} holds ${content === '' ? 'nothing' : quoted(content)}; the goal wants ${quoted(wanted)}.`,
  notAsInImage: (path: string, name: string) => `${path} in container ${name} is not as its image has it.`,
  otherOrigin: (path: string, name: string, origin: keyof typeof origins, wanted: readonly (keyof typeof origins)[]) =>
    `${path} in ${name} comes from ${origins[origin]}; the goal wants it from ${either(wanted)}.`,

  nameStillThere: (name: string) => `The name ${name} is still there.`,
  tooLarge: (name: string, size: string, limit: string) =>
    `Image ${name} has ${size}; the goal wants less than ${limit}.`,
  noFileInImage: (path: string, name: string) => `There is no file ${path} in image ${name}.`,
  layerHolds: (layer: string, name: string, path: string) =>
    `The layer ${quoted(layer)} of image ${name} holds ${path}.`,
  fileHolds: (path: string, layer: string, name: string, text: string) =>
    `${path} in the layer ${quoted(layer)} of image ${name} holds ${quoted(text)}.`,
  settingsHold: (name: string, text: string) => `The settings or the history of image ${name} show ${quoted(text)}.`,
  madeBy: {
    build: (name: string) => `Image ${name} was not made by docker build.`,
    commit: (name: string) => `Image ${name} was not made from a container with docker commit.`,
  },
  shareTooLittle: (one: string, other: string, shared: number, wanted: number) =>
    `${one} and ${other} have ${layers(shared)} in common; the goal wants ${wanted}.`,
  imageNeverRemoved: (name: string) => `Image ${name} has not been removed from this machine yet.`,
  unnamedImages: (ids: readonly string[]) =>
    ids.length === 1
      ? `One image without a name is still here: ${list(ids)}.`
      : `${ids.length} images without a name are still here: ${list(ids)}.`,
  usedBy: (containers: readonly string[]) =>
    `It stands under ${containers.length === 1 ? 'container' : 'containers'} ${list(containers)}.`,
  newImage: (line: string) => `${quoted(line)} made an image; the goal wants none.`,

  notBuilt: (name: string) => `Image ${name} has not been built yet.`,
  builtOnce: (name: string, file: string) => `Image ${name} is built. Now change ${file} and build it again.`,
  notRebuilt: (name: string, file: string) =>
    `${file} has not changed between two builds of ${name} with the same Dockerfile yet.`,
  tooManyLayers: (made: readonly string[], wanted: number) =>
    `After the change the build made ${layers(made.length)} anew: ${made.map(quoted).join(', ')}. The goal wants ${wanted}.`,

  noFileInVolume: (path: string, name: string) => `There is no file ${path} in volume ${name}.`,
  otherContentInVolume: (path: string, name: string, content: string, wanted: string) =>
    `${path} in volume ${name} holds ${quoted(content)}; the goal wants ${quoted(wanted)}.`,
  volumeStillThere: (name: string) => `Volume ${name} is still there.`,
  noHostFile: (file: string) => `There is no file ${file} in the working directory.`,
  otherHostFile: (file: string, text: string) => `${file} in the working directory does not hold ${quoted(text)}.`,

  notInRegistry: (reference: string) => `The registry does not have ${reference}.`,
  nothingSent: 'No layer has been sent to the registry yet.',
  tooManySent: (sent: number, wanted: number) =>
    `${layers(sent)} were sent; ${wanted} would do. Go back to before the push and try again.`,
  notPrinted: (what: string) => `No command has written ${what} yet.`,

  notAnswered: 'Not answered yet.',
  wrongAnswer: (answer: string) => `${quoted(answer)} is not the answer.`,
  wrongChange: (path: string, letter: 'A' | 'C' | 'D') =>
    `${path} was ${{ A: 'added', C: 'changed', D: 'deleted' }[letter]}, not what the goal asks for.`,
  unchanged: (path: string) => `docker diff does not list ${path}.`,
  wrongLayer: (layer: string, path: string) => `The layer ${quoted(layer)} does not hold ${path}.`,
  severalLayers: (answer: string) => `${quoted(answer)} fits several layers. Write more of the instruction.`,
  noLayer: (answer: string) => `No layer has ${quoted(answer)} in its instruction or as the beginning of its digest.`,
} as const
