/** Words around the terms of the glossary. */
import { plural } from './plural'

export const glossaryText = {
  popover: {
    source: 'Source:',
    newWindow: 'opens in a new window',
    seeOnBench: 'See it on the bench',
    allTerms: 'All terms',
  },
  panel: {
    title: 'Glossary',
    explain:
      'Every term of this page in one sentence, with a source, and with a picture on the bench where that helps.',
    back: (panel: string) => `Back to ${panel}`,
    find: 'Find a term',
    showing: (shown: number, all: number) => `${shown} of ${plural(all, 'term', 'terms')}`,
    nothingFound: 'No term matches. Try a shorter word.',
    unknown: (id: string) => `There is no term “${id}” in this glossary. Here are all of them.`,
    list: 'Terms',
    related: 'See also:',
    claim: 'In the table:',
    pictureOf: (term: string) => `Picture: ${term}`,
    commands: (count: number) => `plays ${plural(count, 'command', 'commands')} on the bench`,
    files: 'Files in the working directory',
    play: 'Play',
    pause: 'Pause',
    again: 'Play again',
    stepBack: 'Back',
    stepForward: 'Step',
    step: (done: number, all: number) => `${done} of ${all}`,
    failed: 'This could not be loaded or run. Check the connection, then try again.',
  },
} as const
