import { describe, expect, it } from 'vitest'
import { answerTo } from '../support'

/** Writes a file of these lines in the host's working directory. */
const file = (name: string, ...lines: readonly string[]) =>
  `printf '%s\\n' ${lines.map((line) => `'${line}'`).join(' ')} > ${name}`

const hello = file(
  'hello.py',
  'from flask import Flask',
  'app = Flask(__name__)',
  '',
  '@app.route("/")',
  'def hello():',
  '    return "Hello World!"',
  '',
  'if __name__ == "__main__":',
  '    app.run(host="0.0.0.0", port=7000)',
)

const dockerfile = file(
  'Dockerfile',
  'FROM ubuntu:22.04',
  'RUN apt-get update && apt-get install -y python3 python3-pip',
  'RUN pip install flask==3.0.*',
  'COPY hello.py /',
  'ENV FLASK_APP=hello',
  'CMD ["flask", "run", "--host", "0.0.0.0", "--port", "8000"]',
)

const built = [hello, dockerfile, 'docker build -q -t app .'] as const

describe('a Flask application', () => {
  it('is installed, built and served as the documentation does it', () => {
    const running = [...built, 'docker run -d --name web -p 127.0.0.1:8000:8000 app']
    expect(answerTo(...running, 'curl -s localhost:8000').text).toBe('Hello World!')
    expect(answerTo(...running, 'docker top web').text).toContain('/usr/bin/python3 /usr/local/bin/flask run')
    const { text } = answerTo(...running, 'curl -s localhost:8000/missing', 'docker logs web')
    expect(text).toContain(" * Serving Flask app 'hello'\n * Debug mode: off\n")
    expect(text).toContain(' * Running on http://172.17.0.2:8000\n')
    expect(text).toMatch(/172\.17\.0\.1 - - \[23\/Nov\/2026 09:00:\d\d] "GET \/missing HTTP\/1\.1" 404 -\n$/)
  })

  it('is not reached from outside while it listens at 127.0.0.1 alone', () => {
    const running = [...built, 'docker run -d --name web -p 5000:5000 app flask run']
    expect(answerTo(...running, 'curl -s localhost:5000').exitCode).toBe(56)
    const inside = 'docker exec web sh -c "apt-get install -y -qq curl >/dev/null 2>&1; curl -s localhost:5000"'
    expect(answerTo(...running, inside).text).toBe('Hello World!')
  })

  it('is served by its own program as well', () => {
    const running = [...built, 'docker run -d --name web -p 7000:7000 app python3 /hello.py']
    expect(answerTo(...running, 'curl -s localhost:7000').text).toBe('Hello World!')
  })

  it('needs Flask', () => {
    const { text, exitCode } = answerTo(
      'docker pull -q python',
      "docker run --rm python sh -c 'echo import flask > a.py; python a.py'",
    )
    expect(text).toBe(
      'Traceback (most recent call last):\n  File "/a.py", line 1, in <module>\n    import flask\n' +
        "ModuleNotFoundError: No module named 'flask'\n",
    )
    expect(exitCode).toBe(1)
    expect(answerTo('docker pull -q python', 'docker run --rm python python -m flask run').text).toBe(
      '/usr/local/bin/python: No module named flask\n',
    )
  })

  it('is refused before it starts where it goes beyond what is simulated', () => {
    const change = 'sed -i "s/return .*/return render(1)/" hello.py'
    const { text, exitCode } = answerTo(hello, change, dockerfile, 'docker build -q -t app .', 'docker run --rm app')
    expect(text).toContain('flask: line 6 goes beyond the Flask that Layerlab simulates')
    expect(exitCode).toBe(1)
  })

  it('must be found', () => {
    const { text, exitCode } = answerTo(...built, 'docker run --rm -e FLASK_APP=nope app')
    expect(text).toContain("Error: Could not import 'nope'.\n")
    expect(exitCode).toBe(2)
  })
})
