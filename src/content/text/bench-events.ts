/** What happened on the bench, in sentences. One entry for each kind of engine event. */
export const benchEventText = {
  layerCommitted: (createdBy: string, size: string) => `A new read-only layer was made: ${createdBy}, ${size}.`,
  layerRemoved: (createdBy: string) => `The layer “${createdBy}” was deleted: nothing stands on it any more.`,
  imageCreated: {
    build: (image: string) => `The build finished: image ${image} is in the store.`,
    commit: (image: string) => `Image ${image} now holds what the container’s writable layer held.`,
    import: (image: string) => `The archive became image ${image}, with one layer.`,
    load: (image: string) => `Image ${image} was loaded from an archive.`,
    pull: (image: string) => `Image ${image} came from the registry.`,
  },
  imageTagged: (reference: string) => `The name ${reference} now points to this image.`,
  imageUntagged: (reference: string) => `The name ${reference} was taken off. A name is only a pointer to an image.`,
  imageRemoved: (image: string) => `Image ${image} was removed.`,
  imageSaved: (image: string, path: string) =>
    `Image ${image} was written to ${path}, layers, names and settings included.`,
  buildStep: (instruction: string) => `${instruction} ran.`,
  buildStepCached: (instruction: string) => `${instruction} was taken from the build cache; nothing ran.`,
  buildSteps: (ran: number, cached: number) =>
    cached === 0
      ? `The build ran ${ran} steps.`
      : ran === 0
        ? `All ${cached} steps of the build were taken from its cache; nothing ran.`
        : `Of the build’s steps ${ran} ran and ${cached} were taken from its cache.`,
  buildFailed: (instruction: string) => `The build stopped at ${instruction}.`,
  containerCreated: (name: string, image: string) =>
    `${name} was made from ${image}: one empty writable layer on top, nothing copied.`,
  containerStarted: (name: string) => `${name} started: it has a process and uses memory now.`,
  containerPaused: (name: string) => `${name} is paused: its process is frozen and stays in memory.`,
  containerUnpaused: (name: string) => `${name} goes on where it was paused.`,
  containerSignalled: (name: string, signal: string) => `${name} was sent ${signal}.`,
  containerExited: (name: string, code: number) =>
    `${name} exited with code ${code}. The process is gone; the writable layer and its files stay.`,
  containerRemoved: (name: string) => `${name} was removed, and its writable layer with all its files.`,
  containerRenamed: (from: string, to: string) => `${from} is called ${to} now. Nothing else changed.`,
  containerCommitted: (name: string) => `The writable layer of ${name} was frozen into a new read-only layer.`,
  containerExported: (name: string, path: string) =>
    `The merged files of ${name} were written to ${path}, without layers and settings.`,
  containerCameAndWent: (name: string) =>
    `${name} was created, ran, and was removed at once, with its writable layer. The image is as it was.`,
  processStarted: (name: string, command: string) => `A further process started in ${name}: ${command}.`,
  mainProcessStarted: (name: string, command: string) => `The main process of ${name} is ${command}.`,
  processRan: (name: string, command: string, code: number) =>
    `${command} ran in ${name} as a further process${code === 0 ? ' and ended.' : ` and ended with code ${code}.`}`,
  processExited: (name: string, command: string, code: number) =>
    code === 0 ? `${command} ended in ${name}.` : `${command} ended in ${name} with code ${code}.`,
  fileAdded: (name: string, path: string, size: string) =>
    `${name}: ${path} is new, ${size}, in its writable layer only. The image below does not have it.`,
  fileCopiedUp: (name: string, path: string, from: string) =>
    `${name}: ${path} was copied up from ${from} into its writable layer. The original below is unchanged.`,
  fileChanged: (name: string, path: string) => `${name}: ${path} was changed in its writable layer.`,
  fileWhitedOut: (name: string, path: string, from: string) =>
    `${name}: ${path} is hidden by a whiteout in its writable layer. It is still in ${from}.`,
  fileRemoved: (name: string, path: string) =>
    `${name}: ${path} was deleted from its writable layer; no layer below has it.`,
  filesAdded: (name: string, count: number, paths: string) =>
    `${name}: ${count} files are new in its writable layer, among them ${paths}.`,
  filesCopiedUp: (name: string, count: number, paths: string) =>
    `${name}: ${count} files were copied up into its writable layer, among them ${paths}. The originals below are unchanged.`,
  filesChanged: (name: string, count: number, paths: string) =>
    `${name}: ${count} files were changed in its writable layer, among them ${paths}.`,
  filesWhitedOut: (name: string, count: number, paths: string) =>
    `${name}: ${count} files are hidden by whiteouts, among them ${paths}. The layers below still have them.`,
  filesRemoved: (name: string, count: number, paths: string) =>
    `${name}: ${count} files were deleted from its writable layer, among them ${paths}.`,
  mountWritten: {
    volume: (name: string, path: string, source: string) =>
      `${name} wrote ${path} into the volume ${source}, not into its own layer.`,
    bind: (name: string, path: string, source: string) =>
      `${name} wrote ${path} through the bind mount into ${source} on the host, not into its own layer.`,
    tmpfs: (name: string, path: string) => `${name} wrote ${path} into memory. It is gone when the container stops.`,
  },
  volumeCreated: (volume: string) => `Volume ${volume} was made. It lives beside the containers.`,
  volumePopulated: (volume: string, image: string) =>
    `The empty volume ${volume} took over the files that ${image} has at the mount point.`,
  volumeRemoved: (volume: string) => `Volume ${volume} was removed with its files.`,
  networkCreated: (network: string) => `Network ${network} was made.`,
  networkRemoved: (network: string) => `Network ${network} was removed.`,
  networkConnected: (name: string, network: string) => `${name} is connected to network ${network}.`,
  networkDisconnected: (name: string, network: string) => `${name} is no longer connected to network ${network}.`,
  layerPushed: {
    sent: (layer: string, registry: string) => `The layer “${layer}” was sent to ${registry}.`,
    mounted: (layer: string, registry: string) =>
      `The layer “${layer}” was not sent: ${registry} has it in another repository and mounted it from there.`,
    'already-there': (layer: string, registry: string) =>
      `The layer “${layer}” was not sent: ${registry} has it already.`,
  },
  layersPushed: {
    sent: (count: number, registry: string) => `${count} layers were sent to ${registry}.`,
    mounted: (count: number, registry: string) =>
      `${count} layers were not sent: ${registry} mounted them from another repository.`,
    'already-there': (count: number, registry: string) =>
      `${count} layers were not sent: ${registry} has them already.`,
  },
  layerPulled: {
    received: (layer: string, registry: string) => `The layer “${layer}” came from ${registry}.`,
    'already-there': (layer: string) => `The layer “${layer}” was here already and was not fetched again.`,
  },
  layersPulled: {
    received: (count: number, registry: string) => `${count} layers came from ${registry}.`,
    'already-there': (count: number) => `${count} layers were here already and were not fetched again.`,
  },
  registryTagged: (registry: string, reference: string) => `${registry} now offers ${reference}.`,
  refused: (message: string) => `Refused, and nothing changed: ${message}`,
  partlyRefused: (message: string) => `A part of this was refused: ${message}`,
  nothing: 'This command changed nothing on the bench.',
  nothingFailed: (code: number) => `The command ended with exit code ${code}. Nothing on the bench changed.`,
  more: (count: number) => (count === 1 ? '1 more change.' : `${count} more changes.`),
} as const
