/** docs.docker.com: Sharing local files with containers; hub.docker.com: httpd. */
import { describe, expect, it } from 'vitest'
import { fresh, type, typeAll } from '../terminal/support'

const site = 'docker run -d --name my_site -p 8080:80 -v .:/usr/local/apache2/htdocs/ httpd:2.4'

describe('httpd', () => {
  it('serves its own page', () => {
    const machine = typeAll(fresh(), 'docker run -d -p 8080:80 --name my_site httpd:2.4')
    expect(type(machine, 'curl localhost:8080').text).toBe('<html><body><h1>It works!</h1></body></html>\n')
    const stopped = typeAll(machine, 'curl localhost:8080/nosuch', 'docker stop my_site')
    const { text } = type(stopped, 'docker logs my_site')
    expect(text).toContain('AH00489: Apache/2.4.65 (Unix) configured -- resuming normal operations')
    expect(text).toContain('"GET /nosuch HTTP/1.1" 404 196')
    expect(text).toContain('AH00492: caught SIGWINCH, shutting down gracefully')
  })

  it('serves what lies in a directory of the host, from one request to the next', () => {
    const machine = typeAll(fresh(), 'mkdir public_html', 'cd public_html', site)
    expect(type(machine, 'curl localhost:8080').text).toContain('<title>Index of /</title>')
    const written = typeAll(machine, "echo '<h1>Whalecome!!</h1>' > index.html")
    expect(type(written, 'curl localhost:8080').text).toBe('<h1>Whalecome!!</h1>\n')
    expect(type(typeAll(written, 'rm index.html'), 'docker exec my_site ls htdocs').text).toBe('')
  })

  it('follows a configuration of one’s own, and says what it does not know', () => {
    const own = typeAll(
      fresh(),
      'docker run --rm httpd:2.4 cat /usr/local/apache2/conf/httpd.conf > my-httpd.conf',
      "sed -i 's/^Listen 80/Listen 8080/' my-httpd.conf",
      'docker run -d -p 80:8080 -v ./my-httpd.conf:/usr/local/apache2/conf/httpd.conf httpd:2.4',
    )
    expect(type(own, 'curl -s localhost').text).toContain('It works!')
    const wrong = typeAll(own, 'echo NoSuchDirective on >> my-httpd.conf')
    expect(
      type(wrong, 'docker run --rm -v ./my-httpd.conf:/usr/local/apache2/conf/httpd.conf httpd:2.4'),
    ).toMatchObject({ text: expect.stringContaining("Invalid command 'NoSuchDirective'"), exitCode: 1 })
  })
})
