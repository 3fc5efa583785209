import { describe, expect, it } from 'vitest'
import { completionsAt } from '../../../src/lab/dockerfile/completion/completions'
import { imageSurroundings } from '../../../src/lab/dockerfile/completion/image-surroundings'
import { machineWithFiles } from '../../../src/store/scene-machine'

const files = ['app.py', 'src/main.py', 'src/lib/a.py']
const surroundings = imageSurroundings(machineWithFiles({}), files)

/** What is offered where the text has a bar, and the part of the word that it takes the place of. */
function offeredAt(marked: string) {
  const position = marked.indexOf('|')
  const text = marked.replace('|', '')
  const { from, items } = completionsAt(text, position, surroundings)
  return { typed: text.slice(from, position), texts: items.map((item) => item.text) }
}

describe('completionsAt', () => {
  it('offers instructions at the beginning of a line', () => {
    const { typed, texts } = offeredAt('FROM busybox\nCO|')
    expect(typed).toBe('CO')
    expect(texts).toEqual(expect.arrayContaining(['COPY', 'RUN', 'HEALTHCHECK']))
  })

  it('offers images of the machine and of the registry, and stages, after FROM', () => {
    expect(offeredAt('FROM busybox AS made\nFROM |').texts).toEqual(
      expect.arrayContaining(['made', 'busybox:latest', 'alpine', 'scratch']),
    )
    expect(offeredAt('FROM nginx:|').texts).toEqual(expect.arrayContaining(['nginx:1.29-alpine']))
    expect(offeredAt('FROM busybox |').texts).toEqual(['AS'])
  })

  it.each([
    ['COPY --|', '--from='],
    ['ADD --|', '--checksum='],
    ['RUN --|', '--mount='],
    ['FROM --|', '--platform='],
    ['HEALTHCHECK --|', '--interval='],
  ])('offers the flags of %s', (line, flag) => {
    expect(offeredAt(line)).toMatchObject({ typed: '--', texts: expect.arrayContaining([flag]) })
  })

  it('offers stages and images as the origin of a copy', () => {
    const { typed, texts } = offeredAt('FROM busybox AS made\nFROM scratch\nCOPY --from=m|')
    expect(typed).toBe('m')
    expect(texts).toEqual(expect.arrayContaining(['made', 'busybox:latest']))
  })

  it('offers files of the context level by level, and none where another stage is copied from', () => {
    expect(offeredAt('COPY |').texts).toEqual(['src/', 'app.py'])
    expect(offeredAt('COPY --chown=1 src/|')).toEqual({ typed: 'src/', texts: ['src/lib/', 'src/main.py'] })
    expect(offeredAt('COPY ./s|').texts).toEqual(['./src/', './app.py'])
    expect(offeredAt('COPY --from=made /|').texts).toEqual([])
  })

  it('offers declared variables after a dollar sign', () => {
    expect(offeredAt('ARG VERSION=1\nENV NAME=x\nRUN echo ${|')).toEqual({ typed: '', texts: ['VERSION', 'NAME'] })
  })

  it('goes on with an instruction over several lines', () => {
    expect(offeredAt('COPY \\\n  a|').texts).toContain('app.py')
  })

  it('keeps out of comments and command lines', () => {
    expect(offeredAt('# CO|').texts).toEqual([])
    expect(offeredAt('RUN ec|').texts).toEqual([])
  })

  it('answers at every place of any text', () => {
    const text = 'FROM a AS b\n\n# x\nCOPY --from=b \\\n . $x\n--\n$'
    for (let position = 0; position <= text.length; position += 1) {
      expect(completionsAt(text, position, surroundings).from).toBeLessThanOrEqual(position)
    }
  })
})
