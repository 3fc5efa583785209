/**
 * How long somebody at a terminal takes to type a line, in logical milliseconds: for so long everything on the machine
 * goes on before the line is read. A server that was just started in the background is ready for the next command, and
 * a container is "2 seconds" old when it is listed, as they are for people who follow a tutorial.
 */
export const typingTime = 2000
