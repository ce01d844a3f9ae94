import { wordSet } from '../word-set.js'

/**
 * Bodies and offices after which a name that is also a common word or a person's ("Bima", "Batu", "Serang") is the
 * territory, whatever follows: "Kapolres Bima AKBP …". Add a word here, lower case.
 */
const BODIES = `
asn pns pppk bawaslu panwaslu panwaslih panwas kpu kpud kip dprd dprk gakkumdu
polres kapolres wakapolres polresta kapolresta kejari kajari kejaksaan pengadilan kodim dandim pn
bkd bkpsdm bkpsdmd bkpp bkppd bksdm inspektorat kesbangpol bakesbangpol satpol pp sekda setda pemda pemerintah kemenag kakankemenag korpri
disdik disdikbud dinkes diskominfo bpbd rsud pdam pilkada pilbup pilwalkot pilwali pilwakot forkopimda
bupati walikota kota kabupaten kab pemkab pemkot pemko
`

/**
 * Words of place after which such a name is the territory, unless it goes on: "di Batang" but not "di Batang Toru".
 * Add a word here, lower case.
 */
const PLACES = `
di ke dari asal wilayah daerah warga masyarakat kawasan sekitar seputar lingkup lingkungan area se menuju
`

/** Words before a name that make it a street, a water, a mountain, a brand: no territory. Add a word here, lower case. */
const BLOCKERS = `
jl jln jalan gang gg pulau sungai gunung danau selat laut teluk tanjung waduk bendungan hotel suku etnis bahasa tribun radar bank tol
`

/** Words after a name that make it a newspaper, or a part of it that is no territory ("Tegal Timur"). Add a word here, lower case. */
const FOLLOWERS = 'post pos ekspres express tv times today raya news update barat timur utara selatan tengah'

export const BODY_CUES: ReadonlySet<string> = wordSet(BODIES)
export const PLACE_CUES: ReadonlySet<string> = wordSet(PLACES)
export const TERRITORY_BLOCKERS: ReadonlySet<string> = wordSet(BLOCKERS)
export const FOLLOWING_BLOCKERS: ReadonlySet<string> = wordSet(FOLLOWERS)
