/** Words of the generated questions about running, stopping and removing. */

export const containerStatesText = {
  targets: { running: 'running', exited: 'exited', created: 'created', unlisted: 'not listed' },
  asked: 'After these commands, how does `docker ps -a` list each of the containers?',
  hint: 'A container runs as long as its main process does.',
  ended: (name: string) =>
    `The program \`true\` of \`${name}\` ends at once, and the container with it. It is still there: exited.`,
  endedBeforeOther: (name: string) =>
    `The main process of \`${name}\` is \`sh\`. It starts \`sleep\` in the background, prints a word and ends, and the container ends with it.`,
  created: (name: string) => `\`${name}\` was created but never started, so nothing runs in it.`,
  stopped: (name: string) =>
    `\`${name}\` was stopped. Its process is gone, but the container is still there, and \`-a\` lists it.`,
  runs: (name: string) => `The program \`sleep\` of \`${name}\` goes on for ten minutes, so the container runs.`,
  startedAgain: (name: string) => `\`${name}\` was started again, and its program runs anew.`,
  removedItself: (name: string) => `With \`--rm\`, \`${name}\` was removed as soon as its program had ended.`,
  removed: (name: string) => `\`${name}\` was removed, so there is nothing to list.`,
} as const

export const howManyContainersText = {
  asked: 'How many containers are there after that? `docker ps -a -q` prints one line for each.',
  hint: 'Which of these commands make a container, and which of those are gone by now?',
  right:
    'Each `docker run`, and `docker create` too, makes a new container. It stays when its program ends, unless `--rm` removes it.',
  eachRun: '`docker run` does not start the container from before once more. Each time it makes a new one.',
  stoppedCount: 'That counts only those that run. A container whose program has ended is still there.',
  removedItself: 'With `--rm`, the container is removed as soon as its program has ended, so that one does not count.',
  runToo: 'That leaves out the container that is running.',
} as const

export const removableContainersText = {
  asked: (names: string) => `Which of these containers are gone after \`docker rm ${names}\`?`,
  hint: 'Which of them still have a process?',
  running: (name: string) =>
    `\`${name}\` is running, and a plain \`docker rm\` refuses that. It would take \`docker stop\` first, or \`-f\`.`,
  ended: (name: string) => `\`${name}\` has exited, because its program ended. An exited container can be removed.`,
  created: (name: string) => `\`${name}\` was never started. A container does not have to run to be removed.`,
  paused: (name: string) =>
    `\`${name}\` is paused: its process is frozen, but still there. So a plain \`docker rm\` refuses.`,
  killed: (name: string) =>
    `\`${name}\` has exited, because its process was killed. An exited container can be removed.`,
  restarted: (name: string) =>
    `\`docker restart\` started \`${name}\` again, so it is running, and a plain \`docker rm\` refuses that.`,
} as const

export const execWhereText = {
  asked: 'In which of these containers does `docker exec NAME pwd` work now?',
  hint: 'It starts one more process in a container. Which of them run?',
  running: (name: string) => `\`${name}\` is running, so one more process can be started in it.`,
  ended: (name: string) =>
    `The program of \`${name}\` has ended, and the container with it. In an exited container nothing can be started by \`docker exec\`.`,
  created: (name: string) => `\`${name}\` was created but never started, so there is nothing running to join.`,
  stopped: (name: string) =>
    `\`${name}\` is stopped. \`docker exec\` needs a container that runs; \`docker start\` would make it one.`,
  startedAgain: (name: string) => `\`${name}\` was stopped, but then started again. It is running.`,
} as const

export const logsAfterStopText = {
  asked: (container: string) => `What does \`docker logs ${container}\` print after that? Type every line.`,
  hint: 'How often did the main process of the container start? Is it the same container all the time?',
  right: (word: string) =>
    `The log belongs to the container, and stays when it stops. Each start ran the program anew, which printed \`${word}\` once more.`,
  rightBeside: (word: string, beside: string) =>
    `The log keeps what the main process printed: \`${word}\`, once for each start. \`${beside}\` was printed by \`docker exec\`, which goes to your terminal and not into the log.`,
  lost: (container: string) =>
    `That would be so if the log were emptied by stopping. It stays until \`${container}\` is removed.`,
  beside: (word: string) =>
    `\`${word}\` was printed by \`docker exec\`. Only what the main process prints goes into the log.`,
} as const

export const typedRemovalText = {
  asked: (container: string) =>
    `Type one command that removes the container \`${container}\` and leaves the others as they are.`,
  hint: 'It has a process. Which flag of `docker rm` removes it all the same?',
  right: (container: string) =>
    `\`docker rm -f\` kills the process of \`${container}\` and removes the container, with its writable layer.`,
  refused: (container: string) =>
    `A plain \`docker rm\` does not stop anything. \`${container}\` still has a process, so it refuses.`,
  stopped: (container: string) =>
    `That only ends the process. \`${container}\` itself is still there, and \`docker ps -a\` lists it.`,
  pruned: (ended: string, container: string) =>
    `That removes the containers without a process, so \`${ended}\` goes and \`${container}\` stays.`,
} as const

export const typedStartText = {
  asked: (container: string, command: string, content: string) =>
    `Type one command after which \`${command}\` prints \`${content}\` again. Use the container \`${container}\` that exists.`,
  hint: 'The container is still there, with its files. It only has no process.',
  right: (container: string) =>
    `\`docker start\` runs the program of \`${container}\` again, in the same container with the same files.`,
  taken: (container: string) =>
    `\`docker run\` makes a new container, and the name \`${container}\` is taken by the one that exists.`,
  another: (container: string) => `\`docker run\` makes a new container. \`${container}\` stays as it is.`,
  notRunning: (container: string) =>
    `\`docker exec\` works only in a container that runs, and \`${container}\` is stopped.`,
  notPaused: (container: string) => `\`${container}\` is stopped, not paused. There is no process that could go on.`,
} as const
