/** Words of questions that are answered on the bench. */
export const quizBenchText = {
  how: {
    layer: 'Pick a plate, or one of the answers below it.',
    file: 'Pick a file.',
    disappears: 'Pick every part that goes. A second press takes a pick back.',
  },
  otherPlaces: 'Or none of the plates',
  mount: 'From a volume, not from a layer',
  nowhere: 'From nowhere: the file is not there',
  writableLayerOf: (container: string) => `The writable layer of ${container}`,
  processOf: (program: string, container: string) => `${program}, running in ${container}`,
  volumeNamed: (name: string) => `The volume ${name.length > 20 ? name.slice(0, 12) : name}`,
  imageNamed: (name: string) => `The image ${name}`,
  layerNamed: (title: string) => `The layer “${title}”`,
  failed: 'The bench could not be prepared. Check the connection, then try again.',
  right: {
    layer: (path: string) => `Going down from the top, this is the first layer that has \`${path}\`.`,
    writable: (path: string) =>
      `The container has \`${path}\` in its own writable layer, above everything of the image.`,
    mount: (path: string) =>
      `A volume is mounted over \`${path}\`. What is read there comes from the volume, not from any layer.`,
    nowhere: (path: string) =>
      `A whiteout hides \`${path}\`. The file is still in a layer below, but nobody in the container can see it.`,
  },
  wrong: {
    covered: (path: string) => `A volume is mounted over \`${path}\`, so reads there do not reach the layers.`,
    notMounted: (path: string) => `Nothing is mounted over \`${path}\`, so it is read from the layers.`,
    there: (path: string) => `It is there: going down from the top, the first layer that has \`${path}\` shows it.`,
    empty: (path: string) => `This layer says nothing about \`${path}\`. Reading goes on to the layer below.`,
    whiteout: (path: string) => `This layer holds a whiteout for \`${path}\`: a mark that it is deleted, not the file.`,
    hidden: (path: string) => `This layer does hold \`${path}\`, but a layer above it hides the file with a whiteout.`,
    overruled: (path: string) =>
      `This layer does hold \`${path}\`, but a layer above it has a version of its own, and the upper one wins.`,
  },
  goes: {
    process: 'It ends. Stopping a container ends its processes, and removing it by force does, too.',
    container: 'It goes, and every file that the container wrote goes with it.',
    volume: 'It is deleted with all that is in it.',
    image: 'No name and no container refers to it any more, so it is deleted.',
    layer: 'No other image and no container needs it, so its files are deleted.',
  },
  stays: {
    process: 'It goes on running: nothing that the command does reaches it.',
    container: 'It stays. A writable layer goes only when its own container is removed.',
    volume: 'It stays. A volume with a name is kept until somebody removes it.',
    image: 'It stays. An image goes only when it is removed itself.',
    layer: 'It stays: a layer goes only when no image and no container needs it any more.',
  },
} as const
