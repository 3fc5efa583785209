import { describe, expect, it } from 'vitest'
import { run } from '../../../src/cli/run'
import { authoredQuestions } from '../../../src/content/quiz'
import { commandQuestions } from '../../../src/content/quiz/command-questions'
import { disappearsQuestions } from '../../../src/content/quiz/disappears-questions'
import { faultyLineQuestions } from '../../../src/content/quiz/faulty-line-questions'
import { fileQuestions } from '../../../src/content/quiz/file-questions'
import { matchQuestions } from '../../../src/content/quiz/match-questions'
import { orderQuestions } from '../../../src/content/quiz/order-questions'
import { outputQuestions } from '../../../src/content/quiz/output-questions'
import type { QuizQuestion } from '../../../src/content/quiz/question'
import { severalQuestions } from '../../../src/content/quiz/several-questions'
import { trueFalseQuestions } from '../../../src/content/quiz/true-false-questions'
import { entryOf } from '../../../src/engine/filesystem/entries'
import { judge } from '../../../src/quiz/prepare/judge'
import { prepareQuestion } from '../../../src/quiz/prepare/prepare-question'
import { machineWithFiles } from '../../../src/store/scene-machine'
import { engine, machineOf, ordersOf, play } from './play'

describe('authored questions', () => {
  it('are at least four of every kind', () => {
    const kinds = [
      severalQuestions,
      orderQuestions,
      outputQuestions,
      commandQuestions,
      matchQuestions,
      faultyLineQuestions,
      trueFalseQuestions,
      fileQuestions,
      disappearsQuestions,
    ]
    for (const questions of kinds) expect(questions.length).toBeGreaterThanOrEqual(4)
  })

  it.each(authoredQuestions.filter(({ situation }) => situation))(
    '$id: the commands that lead there work',
    async ({ situation }) => {
      const frames = await play(machineWithFiles(situation?.files ?? {}), situation?.commands ?? [])
      const ends = frames.map(({ line, transcript }) => `${line}: ${transcript.exitCode}`)
      expect(ends.filter((end) => !/: [03]$/.test(end))).toEqual([])
      expect(situation?.reveal.length).toBeGreaterThan(0)
    },
  )
})

const isRight = async (question: QuizQuestion, answer: Parameters<typeof judge>[1]) =>
  (await judge(question, answer, await prepareQuestion(question, engine), run)).outcome.right

describe('questions for an output', () => {
  it.each(outputQuestions)('$id: is what the engine prints', async ({ command, accepted, mistakes, ...question }) => {
    const { transcript } = await run(await machineOf({ command, accepted, mistakes, ...question }), command)
    expect(accepted).toContain(`${transcript.stdout}${transcript.stderr}`.trim())
    expect(question.situation?.reveal).toContain(command)
    for (const { output } of mistakes) expect(accepted).not.toContain(output)
  })
})

describe('questions for a command', () => {
  it.each(commandQuestions)(
    '$id: the solution is right, every foreseen mistake and an idle command are not',
    async (question) => {
      expect(await isRight(question, { type: 'command', text: question.solution })).toBe(true)
      for (const text of [...question.mistakes.map(({ command }) => command), 'docker ps', 'true']) {
        expect({ text, right: await isRight(question, { type: 'command', text }) }).toEqual({ text, right: false })
      }
    },
  )
  it.each([
    ['command.remove-what-runs', 'docker container rm --force web'],
    ['command.remove-what-runs', 'docker kill web && docker rm web'],
    [
      'command.keep-the-data',
      'docker run --detach --name web --mount type=volume,src=notes,dst=/data busybox sleep 300',
    ],
    ['command.a-second-name', 'docker image tag app:latest app:1'],
    ['command.image-of-a-container', 'docker container commit web saved:latest'],
    ['command.run-it-again', 'docker restart -t 0 web'],
  ])('%s: another way is right, too: %s', async (id, text) => {
    const question = commandQuestions.find((candidate) => candidate.id === id)
    if (!question) throw new Error(`no question has the id ${id}`)
    expect(await isRight(question, { type: 'command', text })).toBe(true)
  })
})

const codeOf = (text: string) => text.replace(/^`|`$/g, '')

describe('questions for an order', () => {
  const commands = orderQuestions.filter(({ entries }) => entries.every(({ text }) => text.startsWith('`docker')))
  it.each(commands)('$id: every command works in this order, and in no other', async (question) => {
    const working = ordersOf(question.entries.map(({ text }) => codeOf(text))).map(async (order) => {
      const frames = await play(await machineOf(question), order)
      return frames.every(({ transcript }) => transcript.exitCode === 0)
    })
    expect(await Promise.all(working)).toEqual(working.map((_, place) => place === 0))
  })

  it('order.lines-for-the-cache: this order spares the most, and no other as much', async () => {
    const question = orderQuestions.find(({ id }) => id === 'order.lines-for-the-cache')
    if (!question?.situation) throw new Error('the question is there')
    const files = question.situation.files
    const sparedBy = async (lines: readonly string[]) => {
      const start = machineWithFiles({ ...files, Dockerfile: `${lines.join('\n')}\n` })
      const frames = await play(start, [
        'docker build -q -t app .',
        'echo tuesday > app.txt',
        'docker build -q -t app .',
      ])
      if (frames.some(({ transcript }) => transcript.exitCode !== 0)) return -1
      return frames.at(-1)?.events.filter((event) => event.type === 'build.step' && event.cached).length ?? -1
    }
    const [best = -1, ...others] = await Promise.all(
      ordersOf(question.entries.map(({ text }) => codeOf(text))).map(sparedBy),
    )
    expect(best).toBeGreaterThan(Math.max(...others))
  })

  it('order.copy-up: the engine copies first, then writes, and the original stays', async () => {
    const question = orderQuestions.find(({ id }) => id === 'order.copy-up')
    if (!question?.situation) throw new Error('the question is there')
    const frames = await play(await machineOf(question), question.situation.reveal)
    expect(frames[0]?.events.map(({ type }) => type)).toContain('file.copied-up')
    expect(frames[2]?.transcript.stdout).toBe('welcome\nhello\n')
    expect(frames[3]?.transcript.stdout).toBe('welcome\n')
  })
})

describe('questions for a faulty line', () => {
  const questionOf = (id: string) => {
    const question = faultyLineQuestions.find((candidate) => candidate.id === `faulty-line.${id}`)
    if (!question?.situation) throw new Error(`no question has the id ${id}`)
    return { question, files: question.situation.files, lines: question.lines.map(({ text }) => text) }
  }
  const faultOf = (id: string) => questionOf(id).question.lines.findIndex(({ faulty }) => faulty)

  it.each(faultyLineQuestions)(
    '$id: one line is at fault, and the Dockerfile of its situation has these lines',
    ({ lines, situation }) => {
      expect(lines.filter(({ faulty }) => faulty)).toHaveLength(1)
      expect(situation?.files.Dockerfile).toBe(`${lines.map(({ text }) => text).join('\n')}\n`)
    },
  )

  it.each(['read-before-copy', 'wrong-name'])('%s: the build fails at that line', async (id) => {
    const { files } = questionOf(id)
    const [frame] = await play(machineWithFiles(files), ['docker build -t app .'])
    expect(frame?.transcript.exitCode).toBe(1)
    const failed = frame?.events.find((event) => event.type === 'build.failed')
    expect(failed).toMatchObject({ lines: { start: faultOf(id) + 1 } })
  })

  const runOf = async (id: string, replace: (line: string) => string, command: string) => {
    const { files, lines } = questionOf(id)
    const Dockerfile = `${lines.map((line, place) => (place === faultOf(id) ? replace(line) : line)).join('\n')}\n`
    const frames = await play(machineWithFiles({ ...files, Dockerfile }), ['docker build -q -t app .', command])
    return frames.at(-1)?.transcript
  }

  it('folder-that-does-not-last: WORKDIR in its place makes it work', async () => {
    expect((await runOf('folder-that-does-not-last', (line) => line, 'docker run --rm app'))?.exitCode).toBe(1)
    expect(await runOf('folder-that-does-not-last', () => 'WORKDIR /app', 'docker run --rm app')).toMatchObject({
      stdout: 'hello\n',
    })
  })
  it('value-of-the-build-only: ENV in its place makes it work', async () => {
    expect((await runOf('value-of-the-build-only', (line) => line, 'docker run --rm app'))?.stdout).toBe('colour:\n')
    expect(await runOf('value-of-the-build-only', () => 'ENV COLOR=blue', 'docker run --rm app')).toMatchObject({
      stdout: 'colour: blue\n',
    })
  })
  it('password-in-a-layer: containers do not find the file, and a layer holds it', async () => {
    const { files } = questionOf('password-in-a-layer')
    const frames = await play(machineWithFiles(files), [
      'docker build -q -t app .',
      'docker run --rm app ls /password.txt',
    ])
    expect(frames[1]?.transcript.exitCode).toBe(1)
    const layers = [...(frames[1]?.machine.layers.values() ?? [])]
    expect(layers.filter(({ tree }) => entryOf(tree.children, 'password.txt')?.type === 'file')).toHaveLength(1)
  })
})

describe('questions for a match', () => {
  it('what-commands-act-on: each command works on what it belongs to, and on nothing else', async () => {
    const question = matchQuestions.find(({ id }) => id === 'match.what-commands-act-on')
    if (!question) throw new Error('the question is there')
    const machine = await machineOf(question)
    const rest: Readonly<Record<string, string>> = { 'docker exec': ' echo inside', 'docker tag': ' other:1' }
    for (const { text, target } of question.pairs) {
      const command = codeOf(text)
      const works = await Promise.all(
        ['app', 'web'].map(async (name) => {
          const { transcript } = await run(machine, `${command} ${name}${rest[command] ?? ''}`)
          return transcript.exitCode === 0
        }),
      )
      expect({ command, works }).toEqual({ command, works: [target === 0, target === 1] })
    }
  })
  it('where-it-is-written: the engine writes there', async () => {
    const question = matchQuestions.find(({ id }) => id === 'match.where-it-is-written')
    if (!question?.situation) throw new Error('the question is there')
    const [, diff, volume] = await play(await machineOf(question), question.situation.reveal)
    expect(diff?.transcript.stdout.trim().split('\n').sort()).toEqual(['A /data', 'A /second.txt', 'D /first.txt'])
    expect(volume?.transcript.stdout).toBe('third.txt\n')
    expect(question.pairs.map(({ target }) => target)).toEqual([0, 1, 2, 1])
  })
  it('goes-or-stays: the engine takes these away and leaves those', async () => {
    const question = matchQuestions.find(({ id }) => id === 'match.goes-or-stays')
    if (!question?.situation) throw new Error('the question is there')
    const [, containers, volumes, images] = await play(await machineOf(question), question.situation.reveal)
    expect(containers?.transcript.stdout).not.toContain('web')
    expect(volumes?.transcript.stdout).toContain('notes')
    expect(images?.transcript.stdout).toContain('busybox')
  })
})

describe('questions with several options, and statements', () => {
  const outputsOf = async (questions: readonly QuizQuestion[], id: string) => {
    const question = questions.find((candidate) => candidate.id === id)
    if (!question?.situation) throw new Error(`no question has the id ${id}`)
    const frames = await play(await machineOf(question), question.situation.reveal)
    return frames.map(({ transcript }) =>
      transcript.output
        .map(({ text }) => text)
        .join('')
        .trim(),
    )
  }
  it('left-after-stop: name, file and log are there, the process is not', async () => {
    expect(await outputsOf(severalQuestions, 'several.left-after-stop')).toEqual([
      'web: exited',
      'A /kept.txt',
      'hello',
    ])
  })
  it('lines-with-a-layer: two of the lines have a size', async () => {
    const [history = ''] = await outputsOf(severalQuestions, 'several.lines-with-a-layer')
    const sizes = history
      .split('\n')
      .slice(0, 4)
      .map((line) => line.endsWith(' 0B'))
    expect(sizes).toEqual([true, false, false, true])
  })
  it('left-after-removal: the volume has its file, and the other file is gone', async () => {
    const [volumes, files] = await outputsOf(severalQuestions, 'several.left-after-removal')
    expect(volumes).toContain('notes')
    expect(files).toContain('one.txt')
    expect(files).not.toContain('two.txt')
  })
  it('stop-deletes-files: the file is read after the next start', async () => {
    expect((await outputsOf(trueFalseQuestions, 'true-false.stop-deletes-files')).at(-1)).toBe('kept')
  })
  it('deleting-makes-smaller: the layer with the file keeps its size', async () => {
    const [history] = await outputsOf(trueFalseQuestions, 'true-false.deleting-makes-smaller')
    expect(history).toContain('3MB')
  })
  it('image-under-a-stopped-container: is refused until the container is removed', async () => {
    const [refused, , removed] = await outputsOf(trueFalseQuestions, 'true-false.image-under-a-stopped-container')
    expect(refused).toContain('is using its referenced image')
    expect(removed).toContain('Deleted')
  })
  it('ten-containers: each takes next to nothing of its own', async () => {
    const [sizes = ''] = await outputsOf(trueFalseQuestions, 'true-false.ten-containers')
    expect(sizes.split('\n')).toHaveLength(2)
    for (const line of sizes.split('\n')) expect(line).toMatch(/ 0B \(virtual /)
  })
  it('created-takes-no-memory: there is no process', async () => {
    expect(await outputsOf(trueFalseQuestions, 'true-false.created-takes-no-memory')).toEqual(['web: created', '0'])
  })
})

describe('questions on the bench', () => {
  const namesOf = async (question: QuizQuestion) => {
    const { key } = await prepareQuestion(question, engine)
    return key?.type === 'bench' ? key.options.filter(({ right }) => right).map(({ title }) => title) : []
  }
  it.each(fileQuestions)('$id: the engine finds the content in one of the files', async (question) => {
    expect(await namesOf(question)).toHaveLength(1)
  })
  it.each([
    ['bench.file-that-was-not-deleted', '/third.txt'],
    ['bench.file-in-its-own-layer', '/b.txt'],
    ['bench.file-under-a-volume', '/data/volume.txt'],
    ['bench.file-after-a-new-container', '/image.txt'],
  ])('%s: it is %s', async (id, path) => {
    const question = fileQuestions.find((candidate) => candidate.id === id)
    expect(question && (await namesOf(question))).toEqual([path])
  })
  it.each([
    ['bench.gone-with-a-container', ['sleep, running in web', 'The writable layer of web']],
    ['bench.gone-with-a-stop', ['sleep, running in web']],
    ['bench.gone-with-an-image', ['The image saved:latest', 'The layer “commit of sh -c echo one > /one.txt”']],
    ['bench.gone-with-a-prune', ['The writable layer of job']],
    [
      'bench.gone-with-its-volumes',
      ['sleep, running in web', 'The writable layer of web', expect.stringMatching(/^The volume [0-9a-f]{12}$/)],
    ],
  ])('%s: exactly this goes', async (id, titles) => {
    const question = disappearsQuestions.find((candidate) => candidate.id === id)
    expect(question && (await namesOf(question))).toEqual(titles)
  })
})
