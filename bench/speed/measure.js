// Timing inside one process: processor time, not wall time, of the best of many passes, so that a busy machine adds little.
const WARM_UP = 6000
const MEASURED = 2500

/** Seconds of the fastest pass, after a warm-up in which the compiler sees the code. */
export function secondsOf(pass) {
  repeat(pass, WARM_UP)
  return Math.min(...repeat(pass, MEASURED))
}

function repeat(pass, milliseconds) {
  const times = []
  for (let left = milliseconds; left > 0 || times.length < 3; ) {
    const wall = performance.now()
    times.push(processorSeconds(pass))
    left -= performance.now() - wall
  }
  return times
}

export function processorSeconds(run) {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

/** One line of a table: a name, and figures right-aligned. */
export function row(name, ...figures) {
  process.stdout.write(`${name.padEnd(34)}${figures.map((figure) => figure.padStart(12)).join('')}\n`)
}
