/** docs.docker.com: Understanding the image layers, Storage drivers (the copy-on-write strategy). */
import { describe, expect, it } from 'vitest'
import { detachKeys, fresh, type, typeAll } from '../terminal/support'

describe('an image made by hand', () => {
  const base = typeAll(
    fresh(),
    'docker run --name=base-container -ti ubuntu',
    'apt update && apt install -y nodejs',
    detachKeys,
    'docker container commit -m "Add node" base-container node-base',
  )

  it('has the layer with Node.js on top, and what was installed', () => {
    expect(type(base, 'docker image history node-base').text).toMatch(/\/bin\/bash +19\.5MB +Add node\n/)
    expect(type(base, `docker run node-base node -e "console.log('Hello again')"`).text).toBe('Hello again\n')
  })

  it('runs the program of the next layer by itself', () => {
    const app = typeAll(
      base,
      'docker rm -f base-container',
      'docker run --name=app-container -ti node-base',
      `echo 'console.log("Hello from an app")' > app.js`,
      detachKeys,
      'docker container commit -c "CMD node app.js" -m "Add app" app-container sample-app',
    )
    expect(type(app, 'docker image history sample-app').text).toMatch(/33B +Add app\n.*Add node\n/)
    expect(type(app, 'docker run sample-app').text).toBe('Hello from an app\n')
  })
})

describe('copy-on-write', () => {
  const built = typeAll(
    fresh(),
    'mkdir cow-test',
    'cd cow-test',
    'cat > hello.sh <<X\n#!/usr/bin/env bash\necho "Hello world"\nX',
    'cat > Dockerfile.base <<X\n# syntax=docker/dockerfile:1\nFROM alpine\nRUN apk add --no-cache bash\nX',
    'cat > Dockerfile <<X\n# syntax=docker/dockerfile:1\nFROM acme/my-base-image:1.0\nCOPY . /app\nRUN chmod +x /app/hello.sh\nCMD /app/hello.sh\nX',
    'docker build -t acme/my-base-image:1.0 -f Dockerfile.base .',
    'docker build -t acme/my-final-image:1.0 -f Dockerfile .',
  )
  const layersOf = (image: string) =>
    type(built, `docker image inspect --format "{{json .RootFS.Layers}}" ${image}`).text.trim()

  it('lets two images share the layers of the first', () => {
    const [base, final] = [layersOf('acme/my-base-image:1.0'), layersOf('acme/my-final-image:1.0')]
    expect(final.startsWith(base.slice(0, -1))).toBe(true)
    expect(type(built, 'docker run acme/my-final-image:1.0').text).toBe('Hello world\n')
  })

  it('counts for each container only what it has written', () => {
    const run = (name: string) => `docker run -dit --name ${name} acme/my-final-image:1.0 bash`
    const machine = typeAll(
      built,
      `${run('my_container_1')} \\\n  && ${run('my_container_2')}`,
      `for i in {1..1}; do docker exec my_container_$i sh -c 'printf hello > /out.txt'; done`,
    )
    const sizes = 'docker ps --size --format "table {{.Names}}\\t{{.Size}}"'
    expect(type(machine, sizes).text).toBe(
      'NAMES            SIZE\nmy_container_2   0B (virtual 10MB)\nmy_container_1   5B (virtual 10MB)\n',
    )
  })
})
