// Timing inside one process: the best of many passes, since everything else on the machine only adds to a pass.
const WARM_UP = 1500
const MEASURED = 1500

/** Seconds of the fastest pass, after a warm-up in which the compiler sees the code. */
export function secondsOf(pass) {
  repeat(pass, WARM_UP)
  return Math.min(...repeat(pass, MEASURED))
}

function repeat(pass, milliseconds) {
  const times = []
  for (let left = milliseconds; left > 0 || times.length < 3; ) {
    const start = performance.now()
    pass()
    const time = performance.now() - start
    times.push(time / 1000)
    left -= time
  }
  return times
}

/** One line of a table: a name, and figures right-aligned. */
export function row(name, ...figures) {
  process.stdout.write(`${name.padEnd(34)}${figures.map((figure) => figure.padStart(12)).join('')}\n`)
}
