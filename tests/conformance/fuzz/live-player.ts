/** Plays on a real engine, which it empties before each sequence. */
import { randomBytes } from 'node:crypto'
import type { LiveEngine } from './live-engine'
import { emptyEngine } from './live-reset'
import { resultsOf, sequenceScript } from './live-script'
import type { Player } from './player'

/** Where the commands believe they are: the working directory of the recorded transcripts and of the simulated host. */
const projectDirectory = '/home/user/project'
/** Names in the registry stay when their sequence is over, so every play has names of its own. */
const sharedRepository = 'localhost:5000/team'

const builds = (command: string) => /^docker (?:\w+ )?build\b/.test(command)

/** A player on an engine; every sequence starts from the first image and nothing else. */
export function livePlayer({ shell, connection, workplace, firstImage, capabilities }: LiveEngine): Player {
  let hasBuilt = capabilities.has('build')
  return {
    play: async (commands) => {
      const nonce = randomBytes(3).toString('hex')
      const directory = `${workplace}/x${nonce}`
      const scratch = `${workplace}/y${nonce}`
      const mark = `@@${randomBytes(9).toString('hex')}@@`
      const isThere = await emptyEngine(connection, firstImage.id, hasBuilt)
      await shell.run(`${isThere ? '' : `docker load -q -i ${firstImage.archive}\n`}mkdir ${directory} ${scratch}`)
      hasBuilt = commands.some(builds)
      const own = commands.map((command) => command.replaceAll(sharedRepository, `${sharedRepository}q${nonce}q`))
      const printed = await shell.run(sequenceScript(own, directory, scratch, mark))
      const asRecorded = printed.replaceAll(`teamq${nonce}q`, 'team').replaceAll(directory, projectDirectory)
      return resultsOf(asRecorded, mark, commands.length)
    },
  }
}
