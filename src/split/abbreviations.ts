/**
 * What a full stop after an abbreviation means.
 * `title`: a name follows, the sentence goes on ("Drs. Budi", "Kab. Sambas", "PT. Maju").
 * `numbered`: the sentence goes on if a number follows ("No. 5", "hal. 3"), else the stop may end it ("segala hal.").
 * `degree`: after a name; may end a sentence, which then goes on with a typical sentence opener ("… S.Sos. Ia …").
 * `ender`: closes an enumeration or a name; a capital letter after it starts a sentence ("dll. Bupati …").
 */
export type AbbreviationKind = 'title' | 'numbered' | 'degree' | 'ender'

/** Lower case, without the final stop. Add an abbreviation here. */
const LISTS: Record<AbbreviationKind, string> = {
  title: `
    pj pjs plt plh pjb drs dra dr drg drh ir prof h hm hj k.h kh r rr rd st tk t.k tgk dt dg gst sdr sdri bpk bp tn ny nn
    yth ust pol s.d kol letkol brigjen mayjen letjen jend irjen komjen kombes akbp akp kompol iptu ipda aiptu aipda bripka brigpol bripda briptu
    kapt lettu letda serma serka sertu serda pdt pdp rm romo
    muh moh mohd moch much muhd mhd abd abdr ahm a.n an  u.p d.a n.b ub u.b
    kab kec kel prov kp ds dsn jl jln jend gg gd komp kav
    pt cv ud pd
    wk wkl sek sekr ka kasubag kabag kasi kabid kadis kaban kordiv koordiv koord kor kadiv angg hi
    ttd cq c.q q.q vs jo mr mrs ms
  `,
  numbered:
    'no nmr nr nom hal hlm tgl tggl rp pkl ps psl ay vol th thn gol lt tel telp tlp hp fax lamp art jan feb mar apr jun jul agt ags agust sept sep okt nov nop des',
  degree: `
    s.h m.h sh mh s.e m.e se me s.t m.t st mt s.p m.p sp mp s.s ss m.m mm m.a ma mba m.b.a msi m.si s.si ssi s.sos ssos s.sos.i m.sos s.ip sip s.i.p m.ip mip m.i.p
    s.stp sstp s.s.t.p s.tp m.ap map m.a.p s.ap sap s.a.p s.ag sag m.ag mag s.pd spd s.pd.i spdi s.pd.sd m.pd mpd m.pd.i mpdi s.kom skom m.kom mkom m.ti m.t.i
    s.kep skep m.kep mkep ns s.km skm s.k.m m.km mkm m.kes mkes s.keb s.psi spsi m.psi mpsi s.hut shut m.hut s.pt spt s.pi spi m.pi m.p.w.k
    s.hum shum m.hum mhum s.sn ssn m.sn msn s.ked sked s.farm m.farm apt s.gz m.gz s.tr s.tr.keb s.tr.kes s.tr.ip s.st sst s.s.t s.sit s.si.t s.th m.th mth
    s.h.i shi s.hi m.hi mhi s.e.i sei s.sy m.sy m.e.i lc s.i.k sik s.ik m.ik mik m.i.k s.ars s.fil m.fil s.i.kom s.ikom m.i.kom m.ikom mikom s.an m.an
    m.pub.pol m.sc msc b.sc bsc m.eng b.eng ph.d phd d.ea m.ed m.ec.dev m.ec m.dev m.phil m.p.h mph m.p.a mpa m.tr m.tr.ip m.tr.a.p m.tr.han m.han cgcae
    a.md amd a.md.kep a.md.keb amd.kep amd.keb a.ks aks am.kep am.keb sm.hk bc.ip bc.hk b.a ba s.kpm s.tp s.ter m.fis
    sp.a sp.b sp.og spog sp.pd sp.p sp.jp sp.an sp.rad m.m.kes mmkes mmr m.mr m.arh mars m.ars fiaci ca ak c.a cpa qia ipu ipm asean.eng
    m.kn mkn s.e.ak m.ak m.si.ak s.a m.acc m.m.a s.akt
  `,
  ender: 'dll dsb dst dkk dlsb dls tbk etc cs c.s swt saw a.s s.w.t s.a.w r.a e.g i.e',
}

function compile(): Map<string, AbbreviationKind> {
  const map = new Map<string, AbbreviationKind>()
  for (const [kind, words] of Object.entries(LISTS) as [AbbreviationKind, string][])
    for (const word of words.split(/\s+/)) if (word !== '' && !map.has(word)) map.set(word, kind)
  return map
}

/** Abbreviation (lower case, no final stop) -> what its full stop means. */
export const ABBREVIATIONS: ReadonlyMap<string, AbbreviationKind> = compile()

/** What the full stop after a word means, if the word is an abbreviation; a prefix may be hyphened to it ("se-Kab."). */
export function abbreviationKind(norm: string): AbbreviationKind | undefined {
  return ABBREVIATIONS.get(norm) ?? ABBREVIATIONS.get(norm.slice(norm.lastIndexOf('-') + 1))
}

/**
 * Words after which a single capital letter is a label or a Roman number, not an initial: a stop after it ends the
 * sentence ("Asisten I. Bupati …", "blok C. Rumah …"). Add a word here.
 */
export const LABELLED: ReadonlySet<string> = new Set(
  `asisten eselon golongan kelas tahap jilid bab blok huruf kelompok komisi seri tipe jalur zona semester triwulan ruang gelombang
  inisial berinisial kategori tim lampiran putaran sesi`.split(/\s+/),
)

/** Beginnings of dotted abbreviations ("s.tr" of "s.tr.keb"), so that a scan from the left can go on. */
export const ABBREVIATION_STARTS: ReadonlySet<string> = new Set(
  [...ABBREVIATIONS.keys()].flatMap((key) => [...key.matchAll(/\./g)].map((dot) => key.slice(0, dot.index))),
)
