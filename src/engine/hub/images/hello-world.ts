/** `hello-world`: one program that says how it came to run. */
import { program } from '../files'
import { adding, type Publication, setting } from '../recipe'
import { usualPath } from './alpine'

export const helloWorldPublication: Publication = {
  name: 'library/hello-world',
  description: 'Hello World! (an example of minimal Dockerization)',
  stars: 2518,
  images: [
    {
      tags: 'latest linux',
      recipe: {
        created: Date.UTC(2026, 7, 8, 19, 5),
        steps: [
          adding('COPY hello / # buildkit', 10_072, { '/hello': program('hello') }),
          setting('CMD ["/hello"]', { command: ['/hello'], environment: [usualPath], workingDirectory: '/' }),
        ],
      },
    },
  ],
}
