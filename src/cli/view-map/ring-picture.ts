/** What the picture shows of one direction at one height; the score in 0 to 1. */
export type RingCell = {
  readonly directionDeg: number
  readonly heightM: number
  readonly score: number
}

export type Ring = {
  readonly title: string
  /** How the person is drawn, from above, head or face to the left. */
  readonly person: 'lying' | 'upright'
  /** From the inner band to the outer one. */
  readonly heightsM: readonly number[]
  /** Of the whole turn. */
  readonly cells: readonly RingCell[]
  readonly stepDeg: number
  /** Words for places outside the ring, by direction. */
  readonly marks: readonly { readonly directionDeg: number; readonly text: string }[]
}

const SIZE = { width: 440, height: 356 }
const CENTRE = { x: 220, y: 162 }
const INNER = 58
const OUTER = 136
const MARK_AT = 150
const GAP_DEG = 1.2
const GAP_PX = 2

/** Five shades, dark for good on light paper, bright for good on dark. */
const SHADES = [
  { light: ['#f0ebdf', '#5b6a65'], dark: ['#1b2b28', '#9db3ac'] },
  { light: ['#d5e6de', '#1d2c29'], dark: ['#1d4039', '#f3efe4'] },
  { light: ['#9fcbbc', '#1d2c29'], dark: ['#2a6457', '#f3efe4'] },
  { light: ['#4f9d8c', '#10211d'], dark: ['#52a68b', '#10211d'] },
  { light: ['#0f766e', '#ffffff'], dark: ['#7fd6b0', '#10211d'] },
] as const

const hundredths = (score: number): number => Math.round(100 * score)

const shadeOf = (score: number): number =>
  Math.min(SHADES.length - 1, Math.floor((hundredths(score) * SHADES.length) / 100))

const style = (): string => {
  const rules = (scheme: 'light' | 'dark') =>
    SHADES.map(
      (shade, index) => `.s${index}{fill:${shade[scheme][0]}}.t${index}{fill:${shade[scheme][1]}}`,
    ).join('')
  return [
    'text{font:12px system-ui,sans-serif;text-anchor:middle;dominant-baseline:central}',
    '.card{fill:#fffdf8}.word{fill:#5b6a65}.mark{fill:#a85d00;font-weight:600}.body{fill:#1d2c29}',
    rules('light'),
    '@media (prefers-color-scheme:dark){',
    '.card{fill:#172926}.word{fill:#9db3ac}.mark{fill:#f4bd55}.body{fill:#f3efe4}',
    rules('dark'),
    '}',
  ].join('')
}

/** Direction 0 is below the person, 90 at the left, where the head is. */
const placeOf = (directionDeg: number, radius: number) => {
  const angle = (directionDeg * Math.PI) / 180
  return { x: CENTRE.x - radius * Math.sin(angle), y: CENTRE.y + radius * Math.cos(angle) }
}

const at = (directionDeg: number, radius: number): string => {
  const { x, y } = placeOf(directionDeg, radius)
  return `${x.toFixed(1)} ${y.toFixed(1)}`
}

const segment = (directionDeg: number, stepDeg: number, from: number, to: number): string => {
  const half = stepDeg / 2 - GAP_DEG
  const [first, last] = [directionDeg - half, directionDeg + half]
  const arc = (radius: number, sweep: number, end: number) =>
    `A${radius} ${radius} 0 0 ${sweep} ${at(end, radius)}`
  return `M${at(first, from)}${arc(from, 1, last)}L${at(last, to)}${arc(to, 0, first)}Z`
}

/** The ring as an SVG file that is legible on light and dark paper: each segment says its score of 100. */
export const ringPicture = (ring: Ring): string => {
  const { title, person, heightsM, cells, stepDeg, marks } = ring
  const wide = (OUTER - INNER) / heightsM.length
  const drawn = cells.map(({ directionDeg, heightM, score }) => {
    const band = heightsM.indexOf(heightM)
    const [from, to] = [INNER + band * wide, INNER + (band + 1) * wide - GAP_PX]
    const shade = shadeOf(score)
    const { x, y } = placeOf(directionDeg, (from + to) / 2)
    return [
      `<path class="s${shade}" d="${segment(directionDeg, stepDeg, from, to)}"/>`,
      `<text class="t${shade}" x="${x.toFixed(1)}" y="${y.toFixed(1)}">${hundredths(score)}</text>`,
    ].join('')
  })
  const words = marks.map(({ directionDeg, text }) => {
    const { x, y } = placeOf(directionDeg, MARK_AT)
    const anchor = anchorOf(x)
    return `<text class="mark" style="text-anchor:${anchor}" x="${x.toFixed(1)}" y="${y.toFixed(1)}">${text}</text>`
  })
  const bands = `inner to outer: lens ${heightsM.map((height) => `${height} m`).join(', ')} high`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="img">`,
    `<title>${title}</title>`,
    `<style>${style()}</style>`,
    `<rect class="card" width="${SIZE.width}" height="${SIZE.height}" rx="14"/>`,
    ...drawn,
    PEOPLE[person],
    ...words,
    `<text class="word" x="${CENTRE.x}" y="${SIZE.height - 16}">${bands}</text>`,
    '</svg>',
    '',
  ].join('\n')
}

const anchorOf = (x: number): 'start' | 'middle' | 'end' => {
  if (Math.abs(x - CENTRE.x) < 30) return 'middle'
  return x < CENTRE.x ? 'end' : 'start'
}

const { x, y } = CENTRE

/** From above: lying with the head to the left, or upright and facing left. */
const PEOPLE: Readonly<Record<Ring['person'], string>> = {
  lying: [
    `<g class="body"><circle cx="${x - 36}" cy="${y}" r="8"/>`,
    `<rect x="${x - 26}" y="${y - 11}" width="32" height="22" rx="9"/>`,
    `<rect x="${x + 4}" y="${y - 10}" width="40" height="8" rx="4"/>`,
    `<rect x="${x + 4}" y="${y + 2}" width="40" height="8" rx="4"/></g>`,
  ].join(''),
  upright: [
    `<g class="body"><rect x="${x - 8}" y="${y - 24}" width="18" height="48" rx="9"/>`,
    `<rect x="${x - 20}" y="${y - 12}" width="22" height="7" rx="3.5"/>`,
    `<rect x="${x - 20}" y="${y + 5}" width="22" height="7" rx="3.5"/>`,
    `<circle cx="${x - 2}" cy="${y}" r="11"/>`,
    `<path d="M${x - 11} ${y - 4}l-7 4l7 4z"/></g>`,
  ].join(''),
}
