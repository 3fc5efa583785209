/** docs.docker.com: Persisting container data; hub.docker.com: redis. */
import { describe, expect, it } from 'vitest'
import { fresh, screen, type, typeAll } from '../terminal/support'

const rows = ' id | description \n----+-------------\n  1 | Finish work\n  2 | Have fun\n(2 rows)\n\n'

describe('a database in a container', () => {
  const inPsql = typeAll(
    fresh(),
    'docker run --name=db -e POSTGRES_PASSWORD=secret -d -v postgres_data:/var/lib/postgresql postgres:18',
    'docker exec -ti db psql -U postgres',
    'CREATE TABLE tasks (',
    '    id SERIAL PRIMARY KEY,',
    '    description VARCHAR(100)',
    ');',
    "INSERT INTO tasks (description) VALUES ('Finish work'), ('Have fun');",
  )

  it('is ready when the next command has been typed, and prompts for the rest of a statement', () => {
    expect(screen(inPsql, 'SELECT *', 'FROM tasks;')).toBe(
      `postgres=# SELECT *\npostgres-# FROM tasks;\n${rows}postgres=# `,
    )
  })

  it('keeps its tables in the volume when the container is gone', () => {
    const anew = typeAll(
      inPsql,
      '\\q',
      'docker stop db',
      'docker rm db',
      'docker run --name=new-db -d -v postgres_data:/var/lib/postgresql postgres:18',
    )
    expect(type(anew, 'docker exec -ti new-db psql -U postgres -c "SELECT * FROM tasks"').text).toBe(rows)
    const removed = typeAll(anew, 'docker rm -f new-db')
    expect(type(removed, 'docker volume rm postgres_data').text).toBe('postgres_data\n')
  })

  it('gives up a statement with Ctrl+C', () => {
    expect(screen(inPsql, 'SELECT (', '\u0003', '\\q')).toMatch(
      /^postgres=# SELECT \(\npostgres\(# \^C\n.*postgres=# \\q\n/,
    )
  })
})

describe('redis', () => {
  const started = typeAll(
    fresh(),
    'docker network create sample-app',
    'docker run -d --name redis --network sample-app -v redis-data:/data redis',
  )

  it('answers a client in another container of its network', () => {
    const inClient = typeAll(started, 'docker run -it --rm --network sample-app redis redis-cli -h redis')
    expect(
      screen(inClient, 'PING', 'SET greeting "hello world"', 'GET greeting', 'INCR visits', 'KEYS *', 'exit'),
    ).toMatch(
      /^redis:6379> PING\nPONG\nredis:6379> SET .*\nOK\nredis:6379> GET greeting\n"hello world"\nredis:6379> INCR visits\n\(integer\) 1\nredis:6379> KEYS \*\n1\) "greeting"\n2\) "visits"\nredis:6379> exit\n/,
    )
  })

  it('keeps lists, hashes, sets and times in dump.rdb when it is stopped', () => {
    const filled = [
      'docker exec redis redis-cli rpush list a b c',
      'docker exec redis redis-cli hset hash one 1 two 2',
      'docker exec redis redis-cli sadd set x y x',
      'docker exec redis redis-cli set short lived EX 100',
      'docker stop redis',
      'docker rm redis',
      'docker run -d --name anew -v redis-data:/data redis:alpine',
    ]
    const machine = typeAll(started, ...filled)
    const ask = (words: string) => type(machine, `docker exec anew redis-cli ${words}`).text
    expect(ask('lrange list 0 -1')).toBe('a\nb\nc\n')
    expect(ask('hgetall hash')).toBe('one\n1\ntwo\n2\n')
    expect(ask('smembers set')).toBe('x\ny\n')
    expect(Number(ask('ttl short'))).toBeGreaterThan(70)
    expect(type(machine, 'docker logs anew').text).toContain('Done loading RDB, keys loaded: 4, keys expired: 0.')
    const later = typeAll(machine, 'sleep 100')
    expect(type(later, 'docker exec anew redis-cli exists short').text).toBe('0\n')
  })

  it('refuses in the words of Redis', () => {
    const ask = (words: string) => type(started, `docker exec redis redis-cli ${words}`).text
    expect(ask('nosuch')).toContain("ERR unknown command 'nosuch'")
    expect(ask('get')).toContain("ERR wrong number of arguments for 'get' command")
    expect(ask('incr')).toContain("ERR wrong number of arguments for 'incr' command")
    expect(type(started, 'docker run --rm redis redis-cli ping')).toMatchObject({
      text: 'Could not connect to Redis at 127.0.0.1:6379: Connection refused\n',
      exitCode: 1,
    })
  })

  it('says when its file is no dump', () => {
    const broken = typeAll(
      fresh(),
      'docker run --rm -v bad:/data busybox sh -c "echo nonsense > /data/dump.rdb"',
      'docker run -d --name redis -v bad:/data redis',
    )
    expect(type(broken, 'docker logs redis').text).toContain('Wrong signature trying to load DB from file')
    expect(type(broken, 'docker ps -aq --filter exited=1').text).not.toBe('')
  })
})
