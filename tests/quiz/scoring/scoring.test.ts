import { describe, expect, it } from 'vitest'
import type { BenchKey } from '../../../src/quiz/scoring/bench'
import { isComplete, scoreAnswer } from '../../../src/quiz/scoring/score'
import {
  benchDisappears,
  benchLayer,
  choice,
  command,
  faultyLine,
  match,
  order,
  output,
  several,
  trueFalse,
} from './questions'

const whole = { right: true, share: 1, beliefs: [] }

describe('one of several', () => {
  it('is right with the right option, and says why', () => {
    expect(scoreAnswer(choice, { type: 'choice', option: 1 }, undefined)).toEqual({
      ...whole,
      remarks: [{ right: true, text: 'One writable layer.' }],
    })
  })
  it('points to the belief behind a wrong option', () => {
    expect(scoreAnswer(choice, { type: 'choice', option: 0 }, undefined)).toEqual({
      right: false,
      share: 0,
      beliefs: ['containers-copy-the-image'],
      remarks: [{ right: false, text: 'Nothing is copied.' }],
    })
  })
  it('is complete with an option that there is', () => {
    expect(isComplete(choice, { type: 'choice', option: 2 })).toBe(true)
    expect(isComplete(choice, { type: 'choice', option: 3 })).toBe(false)
  })
})

describe('several of several', () => {
  it('are right only all together, in whatever order they were chosen', () => {
    expect(scoreAnswer(several, { type: 'several', options: [1, 0] }, undefined)).toMatchObject(whole)
  })
  it('tell what was missed and what was chosen wrongly, and nothing of the rest', () => {
    expect(scoreAnswer(several, { type: 'several', options: [0, 2] }, undefined)).toEqual({
      right: false,
      share: 1 / 3,
      beliefs: ['image-is-a-whole-system'],
      remarks: [
        { right: false, text: 'Settings are in it.', about: 'Settings' },
        { right: false, text: 'The kernel is the host’s.', about: 'A kernel' },
      ],
    })
  })
  it('of a right answer talk about what was chosen', () => {
    const { remarks } = scoreAnswer(several, { type: 'several', options: [0, 1] }, undefined)
    expect(remarks.map(({ about }) => about)).toEqual(['Layers', 'Settings'])
  })
  it('are no answer while nothing is chosen', () => {
    expect(isComplete(several, { type: 'several', options: [] })).toBe(false)
    expect(isComplete(several, { type: 'several', options: [2] })).toBe(true)
  })
})

describe('an order', () => {
  it('is right as the content lists it', () => {
    expect(scoreAnswer(order, { type: 'order', order: [0, 1, 2] }, undefined)).toEqual({
      ...whole,
      remarks: [{ right: true, text: 'Build, run, stop.' }],
    })
  })
  it('says of each entry that stands elsewhere why not there', () => {
    expect(scoreAnswer(order, { type: 'order', order: [0, 2, 1] }, undefined)).toEqual({
      right: false,
      share: 1 / 3,
      beliefs: ['rm-stops-containers'],
      remarks: [
        { right: false, text: 'Build, run, stop.' },
        { right: false, text: 'There is nothing to stop before.', about: 'run' },
        { right: false, text: 'It runs until then.', about: 'stop' },
      ],
    })
  })
  it('is complete when it has every entry once', () => {
    expect(isComplete(order, { type: 'order', order: [2, 1, 0] })).toBe(true)
    expect(isComplete(order, { type: 'order', order: [2, 1] })).toBe(false)
    expect(isComplete(order, { type: 'order', order: [1, 1, 0] })).toBe(false)
  })
})

describe('an output', () => {
  it.each(['one\ntwo', ' one \ntwo\n\n', '1\n2'])(
    'counts with white space around its lines, and in any accepted form: %j',
    (text) => {
      expect(scoreAnswer(output, { type: 'output', text }, undefined)).toMatchObject(whole)
    },
  )
  it('that was foreseen as a mistake says what it points to, then explains', () => {
    expect(scoreAnswer(output, { type: 'output', text: 'one' }, undefined)).toEqual({
      right: false,
      share: 0,
      beliefs: ['stop-loses-files'],
      remarks: [
        { right: false, text: 'One is missing.' },
        { right: false, text: 'Both are there.' },
      ],
    })
  })
  it('that nobody foresaw is explained', () => {
    expect(scoreAnswer(output, { type: 'output', text: 'onetwo' }, undefined)).toEqual({
      right: false,
      share: 0,
      beliefs: [],
      remarks: [{ right: false, text: 'Both are there.' }],
    })
  })
  it('is no answer while nothing is typed', () => {
    expect(isComplete(output, { type: 'output', text: ' \n' })).toBe(false)
    expect(isComplete(output, { type: 'output', text: 'x' })).toBe(true)
  })
})

describe('a command', () => {
  const key = { type: 'command', left: 'CONTAINER ID\n' } as const
  const typed = (text: string, left: string) => ({ type: 'command', text, ran: { printed: '', left } }) as const

  it('is right when it leaves what the solution leaves, however it is written', () => {
    expect(scoreAnswer(command, typed('docker container rm -f web', key.left), key)).toMatchObject(whole)
  })
  it('that was foreseen as a mistake says what it points to', () => {
    expect(scoreAnswer(command, typed('docker  stop web', 'web'), key)).toMatchObject({
      right: false,
      beliefs: ['rm-stops-containers'],
      remarks: [{ text: 'stop leaves it there.' }, { text: 'rm removes it.' }],
    })
  })
  it('is not right before it was run', () => {
    expect(scoreAnswer(command, { type: 'command', text: 'docker rm web' }, key)).toMatchObject({ right: false })
  })
  it('is no answer while nothing is typed', () => {
    expect(isComplete(command, { type: 'command', text: ' ' })).toBe(false)
  })
})

describe('a match', () => {
  it('is right when every statement has its target', () => {
    expect(scoreAnswer(match, { type: 'match', targets: [0, 1, 0] }, undefined)).toMatchObject(whole)
  })
  it('talks about the statements that have another', () => {
    expect(scoreAnswer(match, { type: 'match', targets: [0, 0, 0] }, undefined)).toEqual({
      right: false,
      share: 2 / 3,
      beliefs: ['image-takes-no-space'],
      remarks: [{ right: false, text: 'Only containers run.', about: 'a process' }],
    })
  })
  it('is complete when nothing is left open', () => {
    expect(isComplete(match, { type: 'match', targets: [0, null, 1] })).toBe(false)
    expect(isComplete(match, { type: 'match', targets: [0, 1] })).toBe(false)
    expect(isComplete(match, { type: 'match', targets: [1, 1, 1] })).toBe(true)
  })
})

describe('a faulty line', () => {
  it('is found', () => {
    expect(scoreAnswer(faultyLine, { type: 'faulty-line', line: 1 }, undefined)).toMatchObject(whole)
  })
  it('is not another one, which explains itself', () => {
    expect(scoreAnswer(faultyLine, { type: 'faulty-line', line: 2 }, undefined)).toEqual({
      right: false,
      share: 0,
      beliefs: ['build-runs-everything-again'],
      remarks: [{ right: false, text: 'That runs later.' }],
    })
  })
})

describe('true or false', () => {
  it('is right with the right verdict for the right reason, which is what is talked about', () => {
    expect(scoreAnswer(trueFalse, { type: 'true-false', truth: false, reason: 0 }, undefined)).toEqual({
      ...whole,
      remarks: [{ right: true, text: 'stop ends the process only.' }],
    })
  })
  it('is half right for the wrong reason', () => {
    expect(scoreAnswer(trueFalse, { type: 'true-false', truth: false, reason: 1 }, undefined)).toEqual({
      right: false,
      share: 0.5,
      beliefs: [],
      remarks: [{ right: false, text: 'The image never had it.' }],
    })
  })
  it('points to the belief behind the wrong verdict', () => {
    expect(scoreAnswer(trueFalse, { type: 'true-false', truth: true, reason: 0 }, undefined)).toMatchObject({
      right: false,
      beliefs: ['stop-loses-files'],
      remarks: [{ text: 'It is not so.' }],
    })
  })
  it('is complete with both', () => {
    expect(isComplete(trueFalse, { type: 'true-false', truth: true })).toBe(false)
    expect(isComplete(trueFalse, { type: 'true-false', reason: 1 })).toBe(false)
    expect(isComplete(trueFalse, { type: 'true-false', truth: true, reason: 1 })).toBe(true)
  })
})

describe('what is picked on the bench', () => {
  const key: BenchKey = {
    type: 'bench',
    options: [
      { name: 'process:1', title: 'sleep', right: true, feedback: 'It ends.' },
      { name: 'container:1', title: 'The layer', right: true, feedback: 'It goes.' },
      { name: 'volume:data', title: 'The volume', right: false, feedback: 'It stays.', belief: 'rm-deletes-volumes' },
      { name: 'layer:1', title: 'The base', right: false, feedback: 'It stays, too.' },
    ],
  }

  it('is right when it is what the engine found', () => {
    expect(scoreAnswer(benchLayer, { type: 'bench', picked: ['process:1'] }, key)).toEqual({
      ...whole,
      remarks: [{ right: true, text: 'It ends.' }],
    })
  })
  it('has to be everything where everything is asked for', () => {
    expect(scoreAnswer(benchDisappears, { type: 'bench', picked: ['container:1', 'process:1'] }, key)).toMatchObject(
      whole,
    )
  })
  it('talks about what was missed and what was picked wrongly', () => {
    expect(scoreAnswer(benchDisappears, { type: 'bench', picked: ['process:1', 'volume:data'] }, key)).toEqual({
      right: false,
      share: 1 / 3,
      beliefs: ['rm-deletes-volumes'],
      remarks: [
        { right: false, text: 'It goes.', about: 'The layer' },
        { right: false, text: 'It stays.', about: 'The volume' },
      ],
    })
  })
  it('is worth nothing where it names nothing that can be picked, or where the engine gave no key', () => {
    expect(scoreAnswer(benchLayer, { type: 'bench', picked: ['gone'] }, key).right).toBe(false)
    expect(scoreAnswer(benchLayer, { type: 'bench', picked: ['process:1'] }, undefined).right).toBe(false)
  })
})

describe('an answer to another kind of question', () => {
  it('is neither complete nor right', () => {
    expect(isComplete(choice, { type: 'match', targets: [0] })).toBe(false)
    expect(scoreAnswer(choice, { type: 'output', text: 'x' }, undefined)).toEqual({
      right: false,
      share: 0,
      beliefs: [],
      remarks: [],
    })
  })
})
