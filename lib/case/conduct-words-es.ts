// The Spanish half of what is looked for, as it is spoken in the United States, with or without its accents.

import type { ConductLexicon } from './conduct-words'

/** "voy a", "vamos a", "puedo": what the writer means to do. The future in one word (-ré) stands in the patterns. */
const voyA =
  '(?<!no |no (?:le|lo|la|les|los|las|te) )(?:(?:le|lo|la|les|los|las|te) )?(?:voy a|vamos a|puedo|podemos|podr[ií]a|pienso|quiero)(?: (?:hacer que|mandar a))?'
const suya = '(?:su|sus|tu|tus)'
const gente =
  '(?:jefe|jefa|patr[oó]n|patrona|empleador|empresa|trabajo|familia|esposa|esposo|marido|mujer|pareja|madre|padre|mam[aá]|pap[aá]|padres|hijos?|hijas?|hermanos?|hermanas?|vecinos?|vecinas?|casero|iglesia|pastor|escuela|amigos?|amigas?|clientes|parientes|compañeros?(?: de trabajo)?)'
const insulto =
  '(?:ladr[oó]n|ladrona|ladrones|ratero|ratera|rateros|estafador|estafadora|estafadores|mentiroso|mentirosa|mentirosos|tramposo|tramposa|tramposos|sinverg[uü]enzas?|idiotas?|est[uú]pid[oa]s?|imb[eé]cil(?:es)?|basura|rata|ratas|par[aá]sitos?|muert[oa]s? de hambre|vividor|vividora|delincuentes?|criminal(?:es)?|fracasad[oa]s?|in[uú]til(?:es)?|tont[oa]s?|descarad[oa]s?|corrupt[oa]s?|vag[oa]s?)'

export const spanishConduct: ConductLexicon = {
  violence: [
    `${voyA} (?:matar|golpear|pegar|lastimar|hacer daño|romper|quemar|dar una paliza|partir)(?:lo|la|le|los|las|les|te)?(?: (?:la|el|los|las) (?:cara|piernas|casa|carro|ventanas))?`,
    '(?:lo|la|los|las|te) (?:matar[eé]|golpear[eé]|lastimar[eé])',
    'le (?:pegar[eé]|romper[eé]|quemar[eé])',
    '(?:cu[ií]dese|cu[ií]date) la espalda',
    '(?:se va|se van|te vas) a arrepentir|se arrepentir[aá]n?',
    '(?:me las|lo) (?:va|vas|van) a pagar(?=\\s*[.!…,;]|\\s*$)',
    `s[eé] d[oó]nde (?:vive|viven|trabaja|duerme|vives|trabajas|estudian)(?: ${suya} \\p{L}+)?`,
    'atén?gase a las consecuencias',
    'le va a pasar algo',
  ],
  arrest: [
    `${voyA} (?:meter|mandar|echar)(?:lo|la|los|las|te)? (?:a la |en la |a |en )?(?:c[aá]rcel|prisi[oó]n|preso|presa)`,
    `${voyA} (?:(?:que )?(?:lo|la|los|las|te) (?:arresten|detengan|metan (?:a la |en la )?(?:c[aá]rcel|prisi[oó]n))|arrestar(?:lo|la|te)?|denunciar(?:lo|la|los|las|te)? (?:a|ante) la polic[ií]a)`,
    'har[eé] que (?:lo|la|los|las|te) (?:arresten|detengan|metan (?:a la |en la )?(?:c[aá]rcel|prisi[oó]n))',
    '(?<!no )(?:lo|la|los|las|te) (?:van a|va a) (?:arrestar|detener|meter (?:a la |en la |en |a )?(?:c[aá]rcel|prisi[oó]n|preso|presa))',
    '(?<!no )(?:va|van|vas) a (?:ir|acabar|terminar|parar) (?:a la |en la |a |en )?(?:c[aá]rcel|prisi[oó]n|preso|presa)',
    '(?<!no )(?:ir[aá]|acabar[aá]|terminar[aá]) (?:a la |en la |a |en )?(?:c[aá]rcel|prisi[oó]n|preso|presa)',
    '(?<!no )ser[aá] (?:arrestad[oa]|detenid[oa]|encarcelad[oa])',
    `(?:${voyA} llamar|llamar[eé]|vamos a llamar) (?:a la |al )?(?:polic[ií]a|alguacil|sheriff|fiscal)(?! para (?:preguntar|notificar|entregar|programar))`,
    '(?:orden de arresto|orden de aprehensi[oó]n) (?:contra|en contra de) (?:usted|ti)',
    '(?:presentar[eé]|levantar[eé]|voy a presentar|voy a levantar) (?:cargos|una denuncia penal|una denuncia)',
  ],
  immigration: [
    `${voyA} (?:que (?:lo|la|los|las|te) deporten|deportar(?:lo|la|los|las|te)?)`,
    'har[eé] que (?:lo|la|los|las|te) deporten',
    '(?<!no )(?:lo|la|los|las|te) (?:van|va) a deportar',
    '(?<!no )ser[aá] deportad[oa]',
    `(?:${voyA} llamar|llamar[eé]|avisar[eé]|${voyA} avisar(?:le)?|${voyA} (?:reportar|denunciar|entregar)(?:lo|la|los|las|te)|(?:lo|la|los|las|te) (?:reportar[eé]|denunciar[eé]|entregar[eé])) (?:a |con |ante )?(?:la )?(?:migra|inmigraci[oó]n|ICE)`,
    `${suya} (?:estatus|situaci[oó]n|estado) (?:migratori[oa]|legal en este pa[ií]s)`,
    '(?:regr[eé]sese|v[aá]yase|regresa|vete) a su pa[ií]s|(?:regr[eé]sate|vete) a tu pa[ií]s',
  ],
  authority: [
    '(?:(?<!no )soy|somos|le habla|le escribe)(?: (?:el|la|un|una|su))? (?:abogad[oa]s?|licenciad[oa] en derecho|polic[ií]a|alguacil|sheriff|oficial de la corte|funcionari[oa] del tribunal|juez|jueza|fiscal|detective|agente federal)(?! de la otra| contrari[oa])',
    '(?:en nombre|de parte) (?:del tribunal|de la corte|del gobierno|de la polic[ií]a)',
  ],
  'telling-others': [
    `(?:${voyA} (?:decir|contar|llamar|avisar|hablar|informar|escribir|ir|visitar)(?:le|les|lo|la)?|(?:le |les |se lo )?(?:dir[eé]|contar[eé]|llamar[eé]|avisar[eé]|hablar[eé]|informar[eé]|escribir[eé]|visitar[eé]))(?: \\p{L}+){0,3}? ${suya} ${gente}`,
    `(?:${voyA} (?:publicar|poner|subir|compartir|exhibir)(?:lo|la)?|(?:lo |la )?(?:publicar[eé]|pondr[eé]|subir[eé]|compartir[eé]))(?: \\p{L}+){0,5}? (?:Facebook|Instagram|TikTok|Twitter|internet|las redes(?: sociales)?|redes sociales|el peri[oó]dico|las noticias)`,
    '(?:todo el mundo|todos)(?: \\p{L}+){0,2}? (?:se va a enterar|se van a enterar|va a saber|van a saber|sabr[aá]n?)',
    `(?:${voyA} (?:arruinar|destruir|manchar|ensuciar)(?:le)?|(?:le )?(?:arruinar[eé]|destruir[eé]|manchar[eé])) (?:el|la|su|tu) (?:nombre|reputaci[oó]n|cr[eé]dito|vida|negocio)`,
  ],
  'not-in-your-power': [
    `(?:${voyA} (?:quitar|tomar|embargar|congelar|agarrar|llevar)(?:le|les|me|te)?|(?:le |les |me |te )?(?:quitar[eé]|tomar[eé]|embargar[eé]|congelar[eé]|llevar[eé])) (?:todo )?(?:el |la |los |las |su |sus |tu |tus )(?:seguro social|incapacidad|desempleo|beneficios|cupones|manutenci[oó]n|hijos|licencia|casa|carro|auto|camioneta|muebles|cosas|herramientas|televisor)`,
    `(?:${voyA} (?:quitar|embargar)(?:le|les|te)?|(?:le |les |te )?(?:quitar[eé]|embargar[eé])) (?:todo|todo lo que (?:tiene|gana)|(?:todo|entero) (?:su|el) (?:sueldo|salario|cheque)|${suya} (?:sueldo|salario|cheque) (?:completo|entero))`,
    `(?:va|van|vas) a perder (?:todo|lo todo|(?:la|su|tu) (?:casa|empleo|trabajo|carro)|(?:a )?(?:sus|tus) hijos)|perder[aá] (?:todo|su (?:casa|empleo|trabajo|carro))`,
    `(?:${voyA} (?:desalojar|echar)(?:lo|la|los|te)(?: a la calle)?|(?:lo|la|los|te) (?:desalojar[eé]|echar[eé] a la calle))`,
  ],
  insult: [
    `(?:usted|ustedes|t[uú]) (?:no )?(?:es|son|eres)(?: nada m[aá]s que| tan| muy)?(?: un| una| unos| unas| puro| pura)? ${insulto}`,
    `(?<!no )eres(?: un| una)? ${insulto}`,
    `(?<!(?:si|que|no) )(?:es|son) (?:usted|ustedes)(?: un| una| unos| unas)? ${insulto}`,
    `(?:maldit[oa]s?|pinche|pinches) (?:${insulto}|\\p{L}+)`,
    'pendej[oa]s?|cabr[oó]n(?:es|a)?|hij[oa]s? de (?:puta|perra|la chingada)|chinga(?:r|da|tu madre)?|mierda',
    '(?:qu[eé] )?verg[uü]enza deber[ií]a dar(?:le|te)',
  ],
}
