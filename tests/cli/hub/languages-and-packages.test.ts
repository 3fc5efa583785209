import { describe, expect, it } from 'vitest'
import { answerTo } from '../support'

const dockerfile = (...lines: readonly string[]) =>
  `printf '%s\\n' ${lines.map((line) => `'${line}'`).join(' ')} > Dockerfile`

describe('apk', () => {
  it('installs a program that then runs', () => {
    const { text } = answerTo(
      'docker pull -q alpine',
      "docker run --rm alpine sh -c 'apk add --no-cache -q curl >/dev/null; curl -V | head -n 1'",
    )
    expect(text).toMatch(/^curl 8\.14\.1 /)
  })

  it('makes a layer of the size of what it installs', () => {
    const { text } = answerTo(
      dockerfile('FROM alpine:3.22', 'RUN apk add --no-cache curl'),
      'docker build -q -t c .',
      "docker history --format '{{.Size}}' c | head -n 1",
    )
    expect(text).toMatch(/^4\.\d+MB\n$/)
  })

  it('needs an index', () => {
    const { text, exitCode } = answerTo('docker pull -q alpine', 'docker run --rm alpine apk add curl')
    expect(text).toContain(
      'ERROR: unable to select packages:\n  curl (no such package):\n    required by: world[curl]\n',
    )
    expect(exitCode).toBe(1)
  })

  it('does not know every package', () => {
    const { text } = answerTo('docker pull -q alpine', 'docker run --rm alpine apk add --no-cache nosuch')
    expect(text).toContain('  nosuch (no such package):\n')
  })
})

describe('apt-get', () => {
  const layer = 'docker pull -q debian:trixie-slim'

  it('needs lists', () => {
    expect(answerTo(layer, 'docker run --rm debian:trixie-slim apt-get install -y curl')).toMatchObject({
      exitCode: 100,
    })
    expect(answerTo(layer, 'docker run --rm debian:trixie-slim apt-get install -y curl').text).toContain(
      'E: Unable to locate package curl\n',
    )
  })

  it('asks before it installs', () => {
    const { text, exitCode } = answerTo(
      layer,
      "docker run --rm debian:trixie-slim sh -c 'apt-get update -qq; apt-get install curl'",
    )
    expect(text).toContain('Do you want to continue? [Y/n] Abort.\n')
    expect(exitCode).toBe(1)
  })

  it('leaves lists in a layer unless they go in the same step', () => {
    const sizes = (...steps: readonly string[]) =>
      answerTo(
        dockerfile('FROM debian:trixie-slim', ...steps),
        'docker build -q -t d .',
        "docker inspect -f '{{.Size}}' d",
      ).text
    const together = sizes('RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*')
    const apart = sizes('RUN apt-get update && apt-get install -y curl', 'RUN rm -rf /var/lib/apt/lists/*')
    expect(Number(apart) - Number(together)).toBeGreaterThan(9_000_000)
  })

  it('is taken from the cache until the step changes', () => {
    const first = dockerfile('FROM debian:trixie-slim', 'RUN apt-get update && apt-get install -y curl')
    expect(answerTo(first, 'docker build -q .', 'docker build . 2>&1 | grep -c CACHED').text).toBe('1\n')
  })
})

describe('python', () => {
  const pulled = 'docker pull -q python:3.13-slim'

  it('says its version', () => {
    expect(answerTo(pulled, 'docker run --rm python:3.13-slim python --version').text).toBe('Python 3.13.9\n')
  })

  it('serves files', () => {
    const server = 'docker run -d --name py -p 8000:8000 -w /srv python:3.13-slim python -m http.server'
    const lines = [pulled, server, "docker exec py sh -c 'echo page > /srv/a.txt'"]
    expect(answerTo(...lines, 'curl -s localhost:8000/a.txt').text).toBe('page\n')
    expect(answerTo(...lines, 'curl -s localhost:8000/', 'docker logs py').text).toMatch(
      /^172\.17\.0\.1 - - \[23\/Nov\/2026 09:00:0\d\] "GET \/ HTTP\/1\.1" 200 -\n$/,
    )
  })

  it('installs what requirements.txt names', () => {
    const { text } = answerTo(
      'echo flask==3.1.2 > requirements.txt',
      dockerfile(
        'FROM python:3.13-slim',
        'WORKDIR /app',
        'COPY requirements.txt .',
        'RUN pip install -r requirements.txt',
      ),
      'docker build -q -t app .',
      'docker run --rm app pip freeze',
    )
    expect(text).toContain('flask==3.1.2\n')
    expect(text).toContain('werkzeug==3.1.3\n')
  })

  it('does not find what PyPI does not have', () => {
    const { text, exitCode } = answerTo(pulled, 'docker run --rm python:3.13-slim pip install nosuch')
    expect(text).toBe(
      'ERROR: Could not find a version that satisfies the requirement nosuch (from versions: none)\nERROR: No matching distribution found for nosuch\n',
    )
    expect(exitCode).toBe(1)
  })
})

describe('node', () => {
  it('says its versions', () => {
    const pulled = 'docker pull -q node:22-alpine'
    expect(answerTo(pulled, 'docker run --rm node:22-alpine node --version').text).toBe('v22.21.1\n')
    expect(answerTo(pulled, 'docker run --rm node:22-alpine npm --version').text).toBe('10.9.4\n')
  })

  it('installs what package.json names, and the cache holds until that changes', () => {
    const lines = [
      `echo '{"name":"app","dependencies":{"express":"^5.1.0"}}' > package.json`,
      dockerfile('FROM node:22-alpine', 'WORKDIR /app', 'COPY package.json .', 'RUN npm install', 'COPY . .'),
      'docker build -q -t app .',
    ]
    expect(answerTo(...lines, 'docker run --rm app ls node_modules').text).toBe('express\n')
    expect(answerTo(...lines, 'echo x > other', 'docker build . 2>&1 | grep -c CACHED').text).toBe('3\n')
  })

  it('runs the scripts of package.json, and ends as they do', () => {
    const scripts = '{"name":"app","version":"1.0.0","scripts":{"start":"node -p 1+1","fail":"exit 3"}}'
    const made = [
      'docker pull -q node:22-alpine',
      `echo '${scripts}' > package.json`,
      dockerfile('FROM node:22-alpine', 'COPY package.json .', 'CMD ["npm", "start"]'),
      'docker build -q -t app .',
    ]
    expect(answerTo(...made, 'docker run --rm app').text).toBe('\n> app@1.0.0 start\n> node -p 1+1\n\n2\n')
    expect(answerTo(...made, 'docker run --rm app npm run -s fail')).toMatchObject({ text: '', exitCode: 3 })
    expect(answerTo(...made, 'docker run --rm app npm run nosuch').text).toMatch(
      /^npm error Missing script: "nosuch"\n/,
    )
  })

  it('needs a lock file for npm ci', () => {
    const { text, exitCode } = answerTo('docker pull -q node:22-alpine', 'docker run --rm node:22-alpine npm ci')
    expect(text).toContain('npm error code EUSAGE\n')
    expect(exitCode).toBe(1)
  })
})

describe('accounts', () => {
  it.each([
    [
      'debian:trixie-slim',
      'RUN groupadd -r app && useradd -r -g app -m app',
      'uid=999(app) gid=999(app) groups=999(app)\n',
    ],
    ['debian:trixie-slim', 'RUN useradd -u 1500 app', 'uid=1500(app) gid=1500(app) groups=1500(app)\n'],
    ['alpine:3.22', 'RUN addgroup -S app && adduser -S -G app app', 'uid=100(app) gid=101(app) groups=101(app)\n'],
    ['alpine:3.22', 'RUN adduser -D app', 'uid=1000(app) gid=1000(app) groups=1000(app)\n'],
  ])('are made in %s by %s', (base, step, shown) => {
    const lines = [dockerfile(`FROM ${base}`, step, 'USER app'), 'docker build -q -t made .']
    expect(answerTo(...lines, 'docker run --rm made id').text).toBe(shown)
  })

  it('are refused where the name is taken', () => {
    const { text, exitCode } = answerTo('docker pull -q debian', 'docker run --rm debian useradd root')
    expect(text).toBe("useradd: user 'root' already exists\n")
    expect(exitCode).toBe(9)
  })
})

describe('tools', () => {
  it.each(['alpine', 'debian'])('of %s print the variables of the environment that are asked for', (image) => {
    const { text, exitCode } = answerTo(`docker pull -q ${image}`, `docker run --rm -e A=1 ${image} printenv A B`)
    expect(text).toBe('1\n')
    expect(exitCode).toBe(1)
  })

  it('of ubuntu draw a random number into a file', () => {
    const draw = "'shuf -i 7-7 -n 1 -o /data.txt && cat /data.txt'"
    expect(answerTo('docker pull -q ubuntu', `docker run --rm ubuntu bash -c ${draw}`).text).toBe('7\n')
  })
})

describe('a program in JavaScript', () => {
  it('says the host name that the module os tells, under whatever name it has it', () => {
    const { text } = answerTo(
      'docker pull -q node:20-alpine',
      `docker run --rm -h box node:20-alpine node -e 'const one = require("node:os"); var name = one.hostname(); console.log("hello from " + name)'`,
    )
    expect(text).toBe('hello from box\n')
  })

  it('is refused before it runs where it calls a module that it has not required', () => {
    const { text, exitCode } = answerTo(
      'docker pull -q node:20-alpine',
      `docker run --rm node:20-alpine node -e 'console.log(1); console.log(os.hostname())'`,
    )
    expect(exitCode).toBe(1)
    expect(text).toMatch(/^node: line 1 of \[eval\] goes beyond the JavaScript that Layerlab simulates: [^\n]*\n$/)
  })
})
