import { describe, expect, it } from 'vitest'
import { ruleText } from '../../../../src/content/text/dockerfile-rules'
import { readingOf, remarksOn } from '../support'

const base = 'FROM busybox:1.37\n'
const ignoring = { '.dockerignore': 'Dockerfile\n' }

describe('deletedLater', () => {
  it('says which line keeps the bytes, and how many', async () => {
    const { findings } = await readingOf(
      `${base}RUN dd if=/dev/zero of=/big bs=1k count=100 && echo x > /small\nRUN rm /big /small\n`,
    )
    expect(findings).toEqual([
      { severity: 'warning', lines: { start: 3, end: 3 }, ...ruleText.deletedLater('/big', 1, '102 kB', 2) },
    ])
  })

  it('is content when the file goes in the line that made it, or was empty', async () => {
    expect(await remarksOn(`${base}RUN echo 1 > /a && rm /a\nRUN touch /b\nRUN rm /b\n`)).toEqual([])
  })

  it('does not take files of another stage for files of this one', async () => {
    const dockerfile = `${base.replace('\n', ' AS one\n')}RUN echo 1 > /a\n${base}RUN rm -f /a\n`
    expect(await remarksOn(dockerfile)).toEqual([])
  })
})

describe('copiedAgain', () => {
  it('finds a file that only changed its mode', async () => {
    const remarks = await remarksOn(`${base}RUN dd if=/dev/zero of=/big bs=1k count=100\nRUN chmod 600 /big\n`)
    expect(remarks).toEqual([`3: ${ruleText.copiedAgain('/big', 0, '', 2).title}`])
  })

  it('does not mind small files', async () => {
    expect(await remarksOn(`${base}RUN echo 1 > /a\nRUN echo 2 > /a\n`)).toEqual([])
  })
})

describe('sourcesBeforeInstall', () => {
  const files = { ...ignoring, 'requirements.txt': 'flask\n', 'app.py': '' }

  it('finds a copy of everything before an installation', async () => {
    const dockerfile = 'FROM python:3.13-slim\nCOPY . /app\nRUN pip install -r /app/requirements.txt\n'
    expect(await remarksOn(dockerfile, files)).toEqual([`2: ${ruleText.sourcesBeforeInstall(3).title}`])
  })

  it('is content when only the list of packages comes first', async () => {
    const dockerfile =
      'FROM python:3.13-slim\nCOPY requirements.txt /\nRUN pip install -r /requirements.txt\nCOPY . /app\n'
    expect(await remarksOn(dockerfile, files)).toEqual([])
  })
})

describe('copiedSecret', () => {
  const files = { ...ignoring, '.env': 'PASSWORD=1\n', 'keys/id_rsa': 'x\n', '.env.example': 'PASSWORD=\n' }

  it('names every file that looks like a secret, whether it is named or comes along', async () => {
    expect(await remarksOn(`${base}COPY . /app/\n`, files)).toEqual([
      `2: ${ruleText.copiedSecret('.env').title}`,
      `2: ${ruleText.copiedSecret('keys/id_rsa').title}`,
    ])
    expect(await remarksOn(`${base}COPY ./keys/ /app/\n`, files)).toEqual([
      `2: ${ruleText.copiedSecret('keys/id_rsa').title}`,
    ])
    expect(await remarksOn(`${base}COPY .en* /app/\n`, files)).toEqual([`2: ${ruleText.copiedSecret('.env').title}`])
  })

  it('knows what .dockerignore keeps out', async () => {
    const ignored = { ...files, '.dockerignore': 'Dockerfile\n.env\nkeys\n' }
    expect(await remarksOn(`${base}COPY . /app/\n`, ignored)).toEqual([])
  })
})

describe('wholeContext', () => {
  it('asks for a .dockerignore where everything is copied', async () => {
    expect(await remarksOn(`${base}COPY . /app/\n`)).toEqual([`2: ${ruleText.wholeContext.title}`])
    expect(await remarksOn(`${base}COPY . /app/\n`, ignoring)).toEqual([])
  })
})

describe('lostWithShell', () => {
  it.each([
    ['RUN cd /tmp', ruleText.lostDirectory.title],
    ['RUN mkdir /app && cd /app', ruleText.lostDirectory.title],
    ['RUN export NAME=1', ruleText.lostVariable.title],
    ['RUN NAME=1', ruleText.lostVariable.title],
  ])('finds what is gone after %s', async (line, title) => {
    expect(await remarksOn(`${base}${line}\n`)).toEqual([`2: ${title}`])
  })

  it.each(['RUN cd /tmp && touch a', 'RUN export A=1; echo $A', 'RUN echo cd', 'RUN ["cd", "/"]'])(
    'is content with %s',
    async (line) => {
      const remarks = await remarksOn(`${base}${line}\n`)
      expect(remarks.filter((remark) => !remark.includes(ruleText.stopsHere))).toEqual([])
    },
  )
})

describe('updateApart', () => {
  const debian = 'FROM debian:trixie-slim\n'

  it('finds a list of packages that is fetched by itself', async () => {
    const remarks = await remarksOn(`${debian}RUN apt-get -q update\nRUN apt-get install -y curl\n`)
    expect(remarks).toContain(`2: ${ruleText.updateApart.title}`)
  })

  it('is content with both in one line', async () => {
    const remarks = await remarksOn(`${debian}RUN apt-get update && \\\n  apt-get install -y curl\n`)
    expect(remarks.filter((remark) => remark.includes(ruleText.updateApart.title))).toEqual([])
  })
})

describe('floatingBase', () => {
  it('finds names without a version', async () => {
    expect(await remarksOn('FROM busybox\n')).toEqual([`1: ${ruleText.floatingBase('busybox').title}`])
    expect(await remarksOn('FROM alpine:latest\n')).toEqual([`1: ${ruleText.floatingBase('alpine:latest').title}`])
  })

  it('is content with a version, with nothing, and with a stage', async () => {
    expect(
      await remarksOn(`FROM busybox:1.37 AS made\nRUN echo 1 > /a\nFROM scratch\nCOPY --from=made /a /\n`),
    ).toEqual([])
    expect(await remarksOn('FROM busybox:1.37 AS made\nFROM made\nRUN echo 1 > /a\n')).toEqual([])
  })
})

describe('addForCopy', () => {
  it('finds an ADD that neither unpacks nor downloads', async () => {
    expect(await remarksOn(`${base}ADD a /\n`, { a: '1' })).toEqual([`2: ${ruleText.addForCopy.title}`])
    expect(await remarksOn(`${base}COPY a /\n`, { a: '1' })).toEqual([])
  })
})

describe('BuildKit’s own checks', () => {
  it('come with a reason for beginners', async () => {
    const { findings } = await readingOf(`${base}ENV DB_PASSWORD=1\nCMD echo hi\n`)
    expect(findings.map(({ lines, why }) => [lines.start, why])).toEqual([
      [2, ruleText.buildChecks.SecretsUsedInArgOrEnv],
      [3, ruleText.buildChecks.JSONArgsRecommended],
    ])
  })
})

describe('errors', () => {
  it('names every line that cannot be read, not only the first', async () => {
    const { findings } = await readingOf(`${base}COPPY a b\nRUN --mont=x true\nCOPY a\n`)
    expect(findings.map(({ severity, lines }) => [severity, lines.start])).toEqual([
      ['error', 2],
      ['error', 3],
      ['error', 4],
    ])
    expect(findings[0]?.why).toContain('did you mean COPY?')
  })

  it('says where a build that can be read stops', async () => {
    const { findings } = await readingOf(`${base}RUN exit 3\n`)
    expect(findings).toMatchObject([
      { severity: 'error', lines: { start: 2 }, why: expect.stringContaining('exit code: 3') },
    ])
  })

  it('has nothing to say of an empty file but that it is empty', async () => {
    const { findings, report } = await readingOf('')
    expect(findings).toEqual([])
    expect(report.failure).toContain('the Dockerfile cannot be empty')
  })
})
