/** Countries and peoples in the news: they carry an office on ("Presiden Prancis") and are never a person's name. Add one here. */
export const COUNTRIES: ReadonlySet<string> = new Set(
  (
    'amerika serikat rusia china tiongkok cina jepang korea korsel korut malaysia singapura thailand vietnam filipina myanmar kamboja laos brunei timor-leste india pakistan bangladesh nepal afghanistan iran irak ' +
    'israel palestina arab saudi qatar kuwait yaman yordania suriah lebanon turki mesir libya tunisia aljazair maroko sudan etiopia nigeria kenya afrika inggris prancis perancis jerman belanda belgia spanyol portugal ' +
    'italia swiss austria polandia hungaria ukraina rumania yunani swedia norwegia denmark finlandia irlandia kanada meksiko brasil argentina chile kolombia venezuela peru kuba australia selandia vatikan taiwan hongkong ' +
    'gaza eropa asia asean california'
  ).split(' '),
)
