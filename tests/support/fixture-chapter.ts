/** A chapter of the tour for tests: two scenes and a task. */
import type { Chapter, ChapterScene } from '../../src/content/scenes/schema'

function scene(number: number, title: string, commands: readonly string[]): ChapterScene {
  return {
    id: `tour.sample.${number}`,
    title,
    lead: `Lead of ${title}.`,
    question: {
      stem: `Question of ${title}?`,
      options: [
        { text: 'A wrong option', correct: false, feedback: 'Feedback on the wrong one.', belief: 'stop-loses-files' },
        { text: 'The right option', correct: true, feedback: 'Feedback on the right one.' },
      ],
    },
    steps: commands.map((command) => ({ command, words: `Words of ${command}.` })),
    conclusion: `Conclusion of ${title}.`,
  }
}

export const firstScene: ChapterScene = {
  ...scene(1, 'First look', ['docker ps', 'docker images']),
  files: { 'notes.txt': 'a file of the scene' },
}

export const fixtureChapter: Chapter = {
  id: 'sample',
  title: 'A sample',
  aim: 'You will be able to read a test.',
  minutes: 5,
  claims: ['layers'],
  scenes: [firstScene, scene(2, 'Second look', ['docker info', 'docker volume ls', 'docker refuse'])],
  recap: ['The first thing to keep.', 'The second thing to keep.'],
  task: { goal: 'first-container', help: 'hints' },
}

export const secondFixtureChapter: Chapter = {
  ...fixtureChapter,
  id: 'another',
  title: 'Another sample',
  scenes: fixtureChapter.scenes.map((each, place) => ({ ...each, id: `tour.another.${place + 1}` })),
}
