/** What the checks of a Dockerfile say: what is the matter with a line, and why it matters. */

/** A sentence that names the matter, and one or two that say why and what to do instead. */
export type RuleWords = { readonly title: string; readonly why: string }

const more = (count: number) => (count === 0 ? '' : count === 1 ? ' and one more' : ` and ${count} more`)

export const ruleText = {
  deletedLater: (path: string, others: number, size: string, line: number): RuleWords => ({
    title: `Deleting ${path}${more(others)} here does not make the image smaller.`,
    why: `${size} stay in the layer of line ${line}. A later layer can only hide them. Delete what is not needed in the same RUN that brings it in.`,
  }),
  copiedAgain: (path: string, others: number, size: string, line: number): RuleWords => ({
    title: `${path}${more(others)} is in the image twice now.`,
    why: `Line ${line} put ${size} there already, and a changed file goes into the new layer as a whole, even if only its owner or mode changed. Set both when it is copied: COPY --chown, COPY --chmod.`,
  }),
  sourcesBeforeInstall: (line: number): RuleWords => ({
    title: `This line changes often, and the slow line ${line} comes after it.`,
    why: 'When any file of the context changes, everything from here on runs again. Copy only the list of packages first, install, and copy the rest afterwards.',
  }),
  copiedSecret: (name: string): RuleWords => ({
    title: `${name} looks like a secret, and this line puts it into the image.`,
    why: 'Whoever has the image can read it, even if a later line deletes it. Name it in .dockerignore, and give it to the container when it starts.',
  }),
  wholeContext: {
    title: 'This line copies everything in the directory, the Dockerfile too.',
    why: 'There is no .dockerignore, so notes, logs and local settings go into the image, and a change of any of them makes the line run again.',
  },
  lostDirectory: {
    title: 'The directory that this cd goes to is left when the line ends.',
    why: 'Every RUN starts a shell of its own. WORKDIR sets the directory for all lines that follow.',
  },
  lostVariable: {
    title: 'The variable that is set here is gone when the line ends.',
    why: 'Every RUN starts a shell of its own. ENV sets a variable for all lines that follow, and for the container.',
  },
  updateApart: {
    title: 'The list of packages is fetched here, and the packages are installed elsewhere.',
    why: 'The cache keeps this line for months, so a later install finds an old list. Join both: apt-get update && apt-get install.',
  },
  floatingBase: (image: string): RuleWords => ({
    title: `${image} may be another image tomorrow.`,
    why: 'Without a tag, or with latest, the name follows whatever was pushed last. A version in the tag makes the build say what it stands on.',
  }),
  addForCopy: {
    title: 'COPY would do here.',
    why: 'ADD also unpacks archives and downloads addresses, so a reader has to check whether that is meant. COPY does one thing.',
  },
  cannotRead: 'docker build refuses this line.',
  stopsHere: 'The build stops here.',

  /** Why BuildKit's own checks matter, by their names. */
  buildChecks: {
    JSONArgsRecommended:
      'Written as plain text, the command runs inside a shell. docker stop then signals the shell and not your program, which is killed ten seconds later. Write it as a list: CMD ["program", "argument"].',
    SecretsUsedInArgOrEnv:
      'The value stays in the image: docker history and docker inspect show it to everybody who has the image. Use RUN --mount=type=secret while building, or -e when the container starts.',
    MultipleInstructionsDisallowed: 'Only the last one counts; the earlier one has no effect.',
    WorkdirRelativePath: 'Where this leads depends on the base image. A path from the root is always the same.',
    StageNameCasing: 'Names of stages are written in small letters.',
    FromAsCasing: 'FROM and AS are easier to read when both are written alike.',
    ConsistentInstructionCasing: 'Docker does not care; readers find instructions faster when all are written alike.',
    LegacyKeyValueFormat: 'The old form takes only one pair, and everything after the name belongs to its value.',
    MaintainerDeprecated: 'LABEL org.opencontainers.image.authors="…" takes its place.',
    UndefinedVar: 'A variable that nobody set is empty.',
    UndefinedArgInFrom: 'An ARG that FROM uses must stand before the first FROM.',
    InvalidDefaultArgInFrom: 'Without --build-arg this FROM names no image.',
    DuplicateStageName: 'A name that two stages have points to the later one.',
    ReservedStageName: 'Docker uses this name itself.',
    NoEmptyContinuation: 'An empty line within an instruction is an error waiting to happen.',
    ExposeInvalidFormat: 'EXPOSE only says which port the program listens on. -p of docker run publishes it.',
    CopyIgnoredFile: '.dockerignore keeps this file out of what is sent to the builder.',
  },
  otherBuildCheck: 'One of the checks that docker build --check makes.',
} as const
