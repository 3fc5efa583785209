/** Command lines that many stories have, and what a Dockerfile consists of. */

/** A Dockerfile of these lines. */
export const dockerfile = (lines: readonly string[]) => ({ Dockerfile: `${lines.join('\n')}\n` })

export const build = (image: string) => `docker build -q -t ${image} .`
/** A container that does nothing but run; `flags` such as mounts stand before the image. */
export const runIdle = (container: string, image: string, flags = '') =>
  `docker run -d --name ${container}${flags && ` ${flags}`} ${image} sleep 600`
export const writeIn = (container: string, path: string, content: string) =>
  `docker exec ${container} sh -c 'echo ${content} > ${path}'`
export const deleteIn = (container: string, path: string) => `docker exec ${container} rm ${path}`
export const readIn = (container: string, path: string) => `docker exec ${container} cat ${path}`
/** Reads a file in a new container that is gone afterwards. */
export const readFresh = (image: string, path: string) => `docker run --rm ${image} cat ${path}`
/** Makes the image be what the container is now. */
export const commit = (container: string, image: string) => `docker commit ${container} ${image}`
