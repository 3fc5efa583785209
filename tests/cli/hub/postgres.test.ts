import { describe, expect, it } from 'vitest'
import { answerTo } from '../support'

const pulled = 'docker pull -q postgres:17'
const start = 'docker run -d --name db -e POSTGRES_PASSWORD=x -v data:/var/lib/postgresql/data postgres:17'
const filled = [
  pulled,
  start,
  'sleep 1',
  `docker exec db psql -U postgres -c "CREATE TABLE notes (id serial, body text)"`,
  `docker exec db psql -U postgres -c "INSERT INTO notes (body) VALUES ('one'), ('two, and more')"`,
]
const read = 'docker exec db psql -U postgres -tA -c "SELECT * FROM notes"'

describe('postgres', () => {
  it('says its version without a password', () => {
    const { text, exitCode } = answerTo(pulled, 'docker run --rm postgres:17 postgres --version')
    expect(exitCode).toBe(0)
    expect(text).toMatch(/^postgres \(PostgreSQL\) 17\.\d+ /)
  })

  it('asks for a password and ends with 1', () => {
    const lines = [pulled, 'docker run --name db postgres:17']
    expect(answerTo(...lines).exitCode).toBe(1)
    expect(answerTo(...lines).text).toMatch(
      /^Error: Database is uninitialized and superuser password is not specified\.\n/,
    )
  })

  it('makes a cluster, says so, and gets ready', () => {
    const { text } = answerTo(pulled, start, 'sleep 1', 'docker logs db')
    expect(text).toContain('The files belonging to this database system will be owned by user "postgres".\n')
    expect(text).toContain('PostgreSQL init process complete; ready for start up.\n')
    expect(text).toMatch(/UTC \[1\] LOG: {2}database system is ready to accept connections\n$/)
  })

  it('is not ready while it prepares itself', () => {
    expect(answerTo(pulled, `${start}; docker exec db pg_isready`)).toMatchObject({ exitCode: 2 })
    expect(answerTo(pulled, start, 'sleep 1', 'docker exec db pg_isready').text).toBe(
      '/var/run/postgresql:5432 - accepting connections\n',
    )
  })

  it('keeps its tables in the volume when the container goes', () => {
    expect(answerTo(...filled, read).text).toBe('1|one\n2|two, and more\n')
    const replaced = [...filled, 'docker rm -f db', start]
    expect(answerTo(...replaced, read).text).toBe('1|one\n2|two, and more\n')
    expect(answerTo(...replaced, 'docker logs db').text).toContain('Skipping initialization\n')
    expect(answerTo(...filled, 'docker rm -f db', 'docker volume rm data', start, 'sleep 1', read)).toMatchObject({
      text: 'ERROR:  relation "notes" does not exist\n',
      exitCode: 1,
    })
  })

  it('does not start on the files of another release', () => {
    const other = start.replace('--name db', '--name other').replace('postgres:17', 'postgres:16')
    const { text } = answerTo(...filled, 'docker rm -f db', 'docker pull -q postgres:16', other, 'docker logs other')
    expect(text).toContain('FATAL:  database files are incompatible with server\n')
  })

  it('from 18 on does not start where the place of earlier data is mounted, and says which', () => {
    const at = (place: string) => `docker run --name db -e POSTGRES_PASSWORD=x -v data:${place} postgres:18`
    const pulls = [pulled, 'docker pull -q postgres:18']
    expect(answerTo(...pulls, at('/var/lib/postgresql/data'))).toMatchObject({
      exitCode: 1,
      text: expect.stringContaining('\n         /var/lib/postgresql/data (unused mount/volume)\n'),
    })
    expect(answerTo(...filled, 'docker rm -f db', ...pulls, at('/var/lib/postgresql')).text).toContain(
      'PostgreSQL data in:\n         /var/lib/postgresql\n',
    )
  })

  it('stops on INT with exit code 0, and recovers after KILL', () => {
    expect(answerTo(...filled, 'docker stop db', "docker inspect -f '{{.State.ExitCode}}' db").text).toBe('0\n')
    expect(answerTo(...filled, 'docker stop db', 'docker logs -n 1 db').text).toContain(
      'database system is shut down\n',
    )
    expect(answerTo(...filled, 'docker kill db', 'docker start db', 'docker logs db').text).toContain(
      'database system was not properly shut down; automatic recovery in progress\n',
    )
  })

  it('draws tables', () => {
    const { text } = answerTo(...filled, 'docker exec db psql -U postgres -c "SELECT id, body FROM notes"')
    expect(text).toBe(' id |     body      \n----+---------------\n  1 | one\n  2 | two, and more\n(2 rows)\n\n')
  })

  it('runs the scripts that it is given', () => {
    const { text } = answerTo(
      pulled,
      "mkdir init; echo 'CREATE TABLE made (x int); INSERT INTO made VALUES (7);' > init/one.sql",
      start.replace('-v data', '-v $PWD/init:/docker-entrypoint-initdb.d -v data'),
      'sleep 1',
      'docker exec db psql -U postgres -tA -c "TABLE made"',
    )
    expect(text).toBe('7\n')
  })

  it('answers other containers', () => {
    const network = ['docker network create n', start.replace('-d', '-d --network n'), 'sleep 1']
    const { text } = answerTo(pulled, ...network, 'docker run --rm --network n postgres:17 pg_isready -h db')
    expect(text).toBe('db:5432 - accepting connections\n')
  })

  it('says what it does not simulate', () => {
    expect(answerTo(...filled, 'docker exec db psql -U postgres -c "VACUUM"')).toMatchObject({
      text: 'ERROR:  this statement is not simulated in Layerlab\n',
      exitCode: 1,
    })
  })
})
