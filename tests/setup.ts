import fc from 'fast-check'

/** The everyday suite makes the same cases each time; the nightly one (`NETRALITAS_FUZZ=nightly`) makes new ones. */
if (process.env.NETRALITAS_FUZZ !== 'nightly') fc.configureGlobal({ seed: 20_240_805 })
