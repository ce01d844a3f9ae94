/**
 * Words after which a name that is also a common word or a person's ("Bima", "Batu", "Serang") is the territory.
 * Add a word here, lower case.
 */
const CUES = `
di ke dari se-wilayah asal wilayah daerah warga masyarakat kawasan sekitar seputar dan lingkup lingkungan area
asn pns pppk bawaslu panwaslu panwaslih panwas panwascam kpu kpud kip dprd dprk gakkumdu
polres kapolres wakapolres polresta kapolresta polsek kejari kajari kejaksaan kodim dandim pn
bkd bkpsdm bkpsdmd bkpp bkppd bksdm inspektorat kesbangpol bakesbangpol satpol sekda setda pemda pemerintah kemenag kakankemenag korpri
disdik disdikbud dinkes diskominfo rsud pdam pilkada pilbup pilwalkot pilwali pilwakot forkopimda
bupati walikota kota kabupaten kab pemkab pemkot pemko
`

/** Words before a name that make it a street, a water, a mountain, a brand: no territory. Add a word here, lower case. */
const BLOCKERS = `
jl jln jalan gang gg pulau sungai gunung danau selat laut teluk tanjung waduk bendungan hotel suku etnis bahasa tribun radar bank tol
`

/** Words after a name that make it a newspaper or a channel. Add a word here, lower case. */
const MEDIA = 'post pos ekspres express tv times today raya news update'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const TERRITORY_CUES: ReadonlySet<string> = set(CUES)
export const TERRITORY_BLOCKERS: ReadonlySet<string> = set(BLOCKERS)
export const MEDIA_WORDS: ReadonlySet<string> = set(MEDIA)
