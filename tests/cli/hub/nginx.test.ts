import { describe, expect, it } from 'vitest'
import { runLine } from '../../../src/cli/host/run-line'
import { answerTo } from '../support'

const start = ['docker pull -q nginx', 'docker run -d --name web -p 8080:80 nginx']

describe('nginx', () => {
  it('serves its page on the published port and logs the request', () => {
    expect(answerTo(...start, 'curl -s localhost:8080').text).toContain('<h1>Welcome to nginx!</h1>')
    const { text } = answerTo(...start, 'curl -s localhost:8080', 'docker logs web')
    expect(text).toContain('/docker-entrypoint.sh: Configuration complete; ready for start up\n')
    expect(text).toMatch(/\[notice\] 1#1: start worker process \d+\n/)
    expect(text).toMatch(
      /^172\.17\.0\.1 - - \[23\/Nov\/2026:09:00:0\d \+0000\] "GET \/ HTTP\/1\.1" 200 615 "-" "curl\/8\.14\.1" "-"$/m,
    )
  })

  it('answers in HTTP', () => {
    const { text } = answerTo(...start, 'curl -sI localhost:8080 | cat -A')
    expect(text).toMatch(/^HTTP\/1\.1 200 OK\^M\$\nServer: nginx\/1\.29\.3\^M\$\n/)
    expect(text).toContain('Content-Type: text/html^M$\nContent-Length: 615^M$\n')
  })

  it('says what it did not find', () => {
    expect(answerTo(...start, "curl -s -o /dev/null -w '%{http_code}' localhost:8080/nosuch").text).toBe('404')
    expect(answerTo(...start, 'curl -s localhost:8080/nosuch', 'docker logs -n 1 web').text).toContain(
      'open() "/usr/share/nginx/html/nosuch" failed (2: No such file or directory), client: 172.17.0.1, server: localhost',
    )
  })

  it('serves what lies in its merged view: changes, copies, mounts', () => {
    const changed = "docker exec web sh -c 'echo changed > /usr/share/nginx/html/index.html'"
    expect(answerTo(...start, changed, 'curl -s localhost:8080').text).toBe('changed\n')
    const copied = ['echo copied > page.html', 'docker cp page.html web:/usr/share/nginx/html/']
    expect(answerTo(...start, ...copied, 'curl -s localhost:8080/page.html').text).toBe('copied\n')
    const mounted = 'docker run -d -p 8081:80 -v $PWD/site:/usr/share/nginx/html:ro nginx'
    expect(
      answerTo('docker pull -q nginx', 'mkdir site; echo mine > site/index.html', mounted, 'curl -s localhost:8081')
        .text,
    ).toBe('mine\n')
  })

  it('has a master and workers', () => {
    const { text } = answerTo(...start, 'docker top web')
    expect(text.match(/nginx: master process nginx -g daemon off;/g)).toHaveLength(1)
    expect(text.match(/nginx: worker process/g)).toHaveLength(2)
  })

  it('stops on QUIT with exit code 0', () => {
    const stopped = [...start, 'docker stop web']
    expect(answerTo(...stopped, "docker inspect -f '{{.State.ExitCode}}' web").text).toBe('0\n')
    expect(answerTo(...stopped, 'docker logs web').text).toContain('1#1: signal 3 (SIGQUIT) received, shutting down\n')
    expect(answerTo(...stopped, 'curl localhost:8080')).toMatchObject({
      text: 'curl: (7) Failed to connect to localhost port 8080 after 0 ms: Could not connect to server\n',
      exitCode: 7,
    })
  })

  it('ends at once without “daemon off”', () => {
    const { text } = answerTo(
      'docker pull -q nginx',
      'docker run -d --name web nginx nginx',
      "docker inspect -f '{{.State.Status}} {{.State.ExitCode}}' web",
    )
    expect(text).toBe('exited 0\n')
  })

  it('cannot listen twice on a port', () => {
    const { text, exitCode } = answerTo(...start, 'docker exec web nginx')
    expect(text).toContain('nginx: [emerg] bind() to 0.0.0.0:80 failed (98: Address already in use)\n')
    expect(exitCode).toBe(1)
  })

  it('refuses to run where it cannot write', () => {
    const { text } = answerTo('docker pull -q nginx', 'docker run --rm --read-only nginx')
    expect(text).toContain('[emerg] 1#1: mkdir() "/var/cache/nginx/client_temp" failed (30: Read-only file system)\n')
  })

  it('answers other containers by name', () => {
    const network = ['docker pull -q nginx', 'docker pull -q alpine', 'docker network create n']
    const servers = 'docker run -d --name web --network n nginx'
    expect(answerTo(...network, servers, 'docker run --rm --network n alpine wget -qO- http://web').text).toContain(
      'Welcome to nginx!',
    )
    expect(answerTo(...network, servers, 'docker run --rm alpine wget -qO- http://web').text).toBe(
      "wget: bad address 'web'\n",
    )
  })

  it('goes on from an earlier machine as if nothing had happened since', () => {
    const { machine } = answerTo(...start, 'curl -s localhost:8080/nosuch')
    const ask = () => runLine(machine, 'curl -s localhost:8080; docker logs web 2>&1').transcript
    const first = ask()
    expect(first.stdout).toContain('Welcome to nginx!')
    expect(ask()).toEqual(first)
  })
})

describe('a configuration of one’s own', () => {
  const withConfiguration = (configuration: string, ...lines: readonly string[]) =>
    answerTo(
      'docker pull -q nginx',
      `cat > site.conf <<'END'\n${configuration}\nEND`,
      'docker run -d --name web -p 8080:80 -v $PWD/site.conf:/etc/nginx/conf.d/default.conf nginx',
      ...lines,
    )

  it('answers what return says', () => {
    const configuration = 'server { listen 80; location / { return 200 "hello\\n"; } }'
    expect(withConfiguration(configuration, 'curl -s localhost:8080/x').text).toContain('hello')
  })

  it('redirects', () => {
    const configuration = 'server { listen 80; location /old { return 301 /new; } location /new { return 200 there; } }'
    expect(withConfiguration(configuration, 'curl -sL localhost:8080/old').text).toBe('there')
  })

  it('passes requests on to another container', () => {
    const configuration = 'server { listen 80; location / { proxy_pass http://app:8000; } }'
    const { text } = answerTo(
      'docker pull -q nginx',
      'docker network create n',
      `echo '${configuration}' > site.conf`,
      "docker run -d --name app --network n busybox sh -c 'echo from the app > /index.html; httpd -f -p 8000 -h /'",
      'docker run -d --name web --network n -p 8080:80 -v $PWD/site.conf:/etc/nginx/conf.d/default.conf nginx',
      'curl -s localhost:8080',
    )
    expect(text).toBe('from the app\n')
  })

  it.each([
    ['server { foo; }', 'unknown directive "foo" in /etc/nginx/conf.d/default.conf:1'],
    ['server {\n listen 80', 'unexpected end of file, expecting ";" or "}" in /etc/nginx/conf.d/default.conf'],
    ['server { rewrite a b; }', 'directive "rewrite" is not simulated in Layerlab in /etc/nginx/conf.d/default.conf:1'],
  ])('is refused for %s', (configuration, message) => {
    expect(withConfiguration(configuration, 'docker logs web').text).toContain(`nginx: [emerg] ${message}`)
  })

  it('keeps its client waiting when it asks itself', () => {
    const configuration = 'server { listen 80; location / { proxy_pass http://172.17.0.2; } }'
    expect(withConfiguration(configuration, 'curl -m 2 localhost:8080').exitCode).toBe(28)
  })

  it('is read again on reload', () => {
    const { text } = withConfiguration(
      'server { listen 80; return 200 one; }',
      "echo 'server { listen 80; return 200 two; }' > site.conf",
      'docker exec web nginx -s reload',
      'curl -s localhost:8080',
    )
    expect(text).toBe('two')
  })
})

describe('curl', () => {
  it('is reset where a port is published and nobody listens behind it', () => {
    expect(answerTo('docker run -d -p 8080:80 busybox sleep 1000', 'curl localhost:8080')).toMatchObject({
      text: 'curl: (56) Recv failure: Connection reset by peer\n',
      exitCode: 56,
    })
  })

  it('waits for a paused container as long as it was told', () => {
    const { text, exitCode } = answerTo(...start, 'docker pause web', 'curl -m 2 localhost:8080')
    expect(text).toBe('curl: (28) Operation timed out after 2000 milliseconds with 0 bytes received\n')
    expect(exitCode).toBe(28)
  })

  it('says which host it does not know', () => {
    expect(answerTo('curl http://nosuch').text).toBe('curl: (6) Could not resolve host: nosuch\n')
  })

  it('reaches a container by its address', () => {
    expect(answerTo(...start, 'curl -s -o page 172.17.0.2; head -n 1 page').text).toBe('<!DOCTYPE html>\n')
  })
})
